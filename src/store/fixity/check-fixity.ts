import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compareDigests, type Digests, describeChange, type FileChange } from '../../record/fixity.ts'
import { TEMPORARY } from '../atomic-file.ts'
import { listPages, sidecarOf } from '../seed-folder.ts'
import { contentListPath, seedsListPath } from './fixity-paths.ts'
import { digestsBeside, digestsOf } from './folder-digests.ts'
import { readList } from './read-list.ts'

/** A file that is not as it was when the archive was last parsed. */
export interface FixityFinding {
  /** Its path as seen from the working folder. */
  path: string
  what: string
  /**
   * damaged: only a parse may change it; pending: people may, and the next parse takes in what they did, so that the
   * one who asks must tell whether it was people.
   */
  kind: 'damaged' | 'pending'
}

/** Compares the content folder, and the seeds that it is made of, with the checksums of the last parse. */
export const checkFixity = (contentDir: string, seedsDir: string): FixityFinding[] => [
  ...checkContent(contentDir),
  ...checkSeeds(contentDir, seedsDir),
]

function checkContent(contentDir: string): FixityFinding[] {
  const found = digestsBeside(contentDir, ['fixity', UNFINISHED])
  const findings = compareWith(contentListPath(contentDir), found, ({ path, kind }) => ({
    path: join(contentDir, path),
    kind: isOfPeople(path, kind) ? 'pending' : 'damaged',
  }))
  const unfinished = join(contentDir, UNFINISHED)
  return existsSync(unfinished)
    ? [
        {
          path: unfinished,
          what: 'tells of a parse that was cut off: npm run parse ends it',
          kind: 'pending',
        },
      ]
    : findings
}

const UNFINISHED = 'unfinished.json'

/** What people may do without a command: edit an article, and change all that the parser does not write. */
function isOfPeople(path: string, kind: FileChange['kind']): boolean {
  if (path.startsWith('articles/')) return kind === 'changed'
  return !path.startsWith('pages/') && path !== 'ids.jsonl' && path !== 'parsed.json'
}

function checkSeeds(contentDir: string, seedsDir: string): FixityFinding[] {
  const recorded = readList(seedsListPath(contentDir))
  const found = existsSync(seedsDir) ? digestsOfSeeds(seedsDir, recorded ?? new Map()) : new Map()
  return compareWith(seedsListPath(contentDir), found, ({ path }) => ({
    path: join(seedsDir, path),
    kind: 'pending',
  }))
}

/** Of all files below the seeds folder those that are recorded, pages or their sidecars. */
function digestsOfSeeds(seedsDir: string, recorded: Digests): Digests {
  const { files } = listPages(seedsDir)
  const read = new Set([...files, ...files.map(sidecarOf), ...recorded.keys()])
  return new Map([...digestsOf(seedsDir)].filter(([path]) => read.has(path)))
}

type Place = Pick<FixityFinding, 'path' | 'kind'>

function compareWith(list: string, found: Digests, placeOf: (change: FileChange) => Place): FixityFinding[] {
  if (!existsSync(list)) return [{ path: list, what: 'is missing: npm run parse writes it', kind: 'damaged' }]
  const recorded = readList(list)
  if (!recorded)
    return [{ path: list, what: 'was changed, so that nothing can be compared with it', kind: 'damaged' }]
  const lasting = new Map([...found].filter(([path]) => !path.endsWith(TEMPORARY)))
  return compareDigests(recorded, lasting).map((change) => ({
    ...placeOf(change),
    what: describeChange(change),
  }))
}
