import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../record/problem.ts'
import { compareText } from './summary.ts'

/** The largest page that is read, in bytes; a newspaper page has some tens of thousands. */
const MAX_BYTES = 2_000_000

export interface SeedFolder {
  /** Pages below the folder, `/` between folders, by code unit. */
  files: string[]
  problems: Problem[]
}

/** The pages of a folder and the folders below it: every regular file `NAME.txt`. Links are not followed. */
export function listPages(seedsDir: string): SeedFolder {
  const files: string[] = []
  const sidecars: string[] = []
  const problems: Problem[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of readdirSync(join(seedsDir, folder), { withFileTypes: true })) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      const kind = kindOf(entry)
      if (kind === 'folder') folders.push(file)
      else if (kind === 'page') files.push(file)
      else if (kind === 'sidecar') sidecars.push(file)
      else if (kind !== 'hidden') problems.push(kind === 'irregular' ? irregular(file) : notAPage(file))
    }
  const known = new Set(files.map(sidecarOf))
  problems.push(...sidecars.filter((file) => !known.has(file)).map(withoutPage))
  return { files: files.sort(compareText), problems: problems.sort((a, b) => compareText(a.path, b.path)) }
}

/** `NAME.yaml` beside `NAME.txt`. */
export const sidecarOf = (file: string): string => file.replace(/\.txt$/i, '.yaml')

function kindOf(entry: Dirent): 'folder' | 'page' | 'sidecar' | 'hidden' | 'irregular' | 'other' {
  if (entry.name.startsWith('.') && !/\.txt$/i.test(entry.name)) return 'hidden'
  const isText = /\.txt$/i.test(entry.name)
  if (entry.isDirectory()) return isText ? 'irregular' : 'folder'
  if (!entry.isFile()) return 'irregular'
  if (isText) return 'page'
  return entry.name.endsWith('.yaml') ? 'sidecar' : 'other'
}

/** The bytes of a page or sidecar, or why it is not read. */
export function readSeed(seedsDir: string, file: string): { bytes: Buffer } | { problem: Problem } {
  let handle: number | undefined
  try {
    handle = openSync(join(seedsDir, file), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const status = fstatSync(handle)
    if (!status.isFile()) return { problem: irregular(file) }
    if (status.size > MAX_BYTES) return { problem: tooLarge(file, status.size) }
    return { bytes: readFileSync(handle) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { problem: { ...irregular(file), what: `the file cannot be read (${code})` } }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** True where the path is there, whatever it is. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const whole = (path: string) => ({ path, line: 1, column: 1 })

const irregular = (file: string): Problem => ({
  ...whole(file),
  code: 'E003',
  what: 'not a regular file',
  why: 'a page is read from a file that lies in the folder itself, never through a link, a pipe or a folder',
  todo: 'put the file itself there',
})

const tooLarge = (file: string, size: number): Problem => ({
  ...whole(file),
  code: 'E004',
  what: `${size} bytes`,
  why: `a page has at most ${MAX_BYTES}`,
  todo: 'put each page into a file of its own',
})

const notAPage = (file: string): Problem => ({
  ...whole(file),
  code: 'W107',
  what: 'neither a page (.txt) nor a sidecar (.yaml)',
  why: 'it is not read',
  todo: 'rename it to .txt if it is a page',
})

const withoutPage = (file: string): Problem => ({
  ...whole(file),
  code: 'W107',
  what: 'a sidecar without its page',
  why: 'it is not read',
  todo: `name it after its page, as ${file.replace(/\.yaml$/, '.txt')}`,
})
