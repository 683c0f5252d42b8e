import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inspectPage, STAGES } from '../src/parse/inspect/inspect.ts'
import { parsePage } from '../src/parse/parse.ts'
import { formatProblem } from '../src/record/problem.ts'
import { pagePath } from '../src/store/content-paths.ts'
import { sha256 } from '../src/store/digest.ts'
import { parsePageFile } from '../src/store/parse-page-file.ts'
import { readLedger } from '../src/store/read-content.ts'
import { readSeed } from '../src/store/seed-folder.ts'
import { readKnowledge } from '../src/store/settings.ts'

const USAGE = `npm run inspect -- PAGE [--stage ${STAGES.join('|')}] [--seeds DIR] [--content DIR]
PAGE is a file below the seeds folder, its path, or a page id of the content folder`
const PROJECT_CONTENT = fileURLToPath(new URL('../content', import.meta.url))

interface Request {
  page: string
  stage: string | undefined
  seedsDir: string
  contentDir: string
}

/** Shows one page after each stage; the exit status is 0, 1 for a page that is refused, 2 for usage. */
function main(): number {
  const request = readRequest()
  const stages = STAGES.filter((stage) => request?.stage === undefined || stage === request.stage)
  const file = request && findFile(request)
  if (!request || file === undefined || stages.length === 0) {
    if (request && file === undefined) console.error(`there is no page ${request.page}`)
    console.error(USAGE)
    return 2
  }
  const read = readSeed(request.seedsDir, file)
  const result =
    'problem' in read
      ? read
      : parsePageFile(
          {
            seedsDir: request.seedsDir,
            parsePage: (source, sidecar, knowledge) => {
              console.log(inspectPage(source, sidecar, knowledge, stages).join('\n'))
              return parsePage(source, sidecar, knowledge)
            },
          },
          { file, sha256: sha256(read.bytes) },
          readKnowledge(request.contentDir, PROJECT_CONTENT),
        )
  if ('problem' in result) console.error(formatProblem(result.problem))
  return 'problem' in result ? 1 : 0
}

function readRequest(): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        stage: { type: 'string' },
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
      },
    })
    const [page, ...more] = positionals
    if (page === undefined || more.length > 0) return undefined
    return { page, stage: values.stage, seedsDir: values.seeds, contentDir: values.content }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

/** The page's file below the seeds folder: asked for as it stands there, by its path, or by the id of the page. */
function findFile({ page, seedsDir, contentDir }: Request): string | undefined {
  const below = relative(resolve(seedsDir), resolve(page)).replaceAll('\\', '/')
  const file = [page, below].find((path) => !path.startsWith('..') && existsSync(join(seedsDir, path)))
  if (file !== undefined) return file
  if (!/^[0-9a-z]+$/u.test(page) || !existsSync(pagePath(contentDir, page))) return undefined
  const known = readLedger(contentDir, page)
  return 'ledger' in known ? known.ledger.file : undefined
}

process.exitCode = main()
