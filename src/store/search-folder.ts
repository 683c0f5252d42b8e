import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** The folder of a built search index; names are relative to it, `/` between folders. */
export interface SearchFolder {
  path(name: string): string
  write(name: string, text: string): Promise<void>
  read(name: string): Promise<Uint8Array>
  /** Removes a file, or a folder with all that it holds. */
  remove(name: string): Promise<void>
  /** Every file below a folder, relative to that folder, sorted. */
  list(below: string): Promise<string[]>
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Opens the folder of an index to be written; what an earlier build left in `replaced` is removed. */
export async function openSearchFolder(folder: string, replaced: readonly string[]): Promise<SearchFolder> {
  const path = (name: string): string => join(folder, name)
  for (const name of replaced) await rm(path(name), { recursive: true, force: true })
  return {
    path,
    read: (name) => readFile(path(name)),
    remove: (name) => rm(path(name), { recursive: true, force: true }),
    async write(name, text) {
      await mkdir(dirname(path(name)), { recursive: true })
      await writeFile(path(name), text)
    },
    async list(below) {
      const entries = await readdir(path(below), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(path(below), join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
        .toSorted(compare)
    },
  }
}
