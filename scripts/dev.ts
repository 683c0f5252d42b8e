import { existsSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parsePage } from '../src/parse/parse.ts'
import { formatProblem } from '../src/record/problem.ts'
import { parseFolder } from '../src/store/run/parse-folder.ts'
import { OWN_CONTENT } from './build/build-site.ts'
import { queueRuns } from './dev/queue-runs.ts'

/** `npm run dev`: a live site of seeds/ and content/; each change is parsed and shown. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    content: { type: 'string', default: OWN_CONTENT },
    port: { type: 'string', default: '4321' },
  },
})
process.env['GUZHI_CONTENT'] = resolve(values.content)
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const { dev } = await import('astro')

const parse = () =>
  parseFolder({
    seedsDir: values.seeds,
    contentDir: values.content,
    fallbackDir: OWN_CONTENT,
    parsePage,
    strict: false,
    report: (problem) => console.error(formatProblem(problem)),
  })
const serve = () => dev({ server: { host: '127.0.0.1', port: Number(values.port) } })

parse()
let server = await serve()

const refresh = queueRuns(300, async () => {
  parse()
  await server.stop()
  server = await serve()
})

/** Where people write; the rest of the content folder is the parser's own. */
const watched = [
  values.seeds,
  ...['articles', 'corrections', 'vocab', 'archive.yaml']
    .map((name) => join(values.content, name))
    .filter(existsSync),
]
for (const place of watched) watch(place, { recursive: true }, refresh)
