import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { SiteContents } from '../../src/publish/manifest.ts'

/** Whatever lies below a folder, the folders themselves left out. */
export interface FolderEntry {
  path: string
  /** False for a link, a pipe and the like. */
  isFile: boolean
}

/** Everything below a folder, as paths with `/`. */
export async function listEntries(folder: string): Promise<FolderEntry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFile: entry.isFile(),
    }))
}

/** Every file below a folder, sorted by code unit. */
export const listFiles = async (folder: string): Promise<string[]> =>
  (await listEntries(folder))
    .filter(({ isFile }) => isFile)
    .map(({ path }) => path)
    .sort()

/** Size and digest of a file below a folder. */
export async function measureFile(folder: string, path: string): Promise<SiteContents['files'][number]> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(join(folder, path))) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { path, bytes, sha256: hash.digest('hex') }
}
