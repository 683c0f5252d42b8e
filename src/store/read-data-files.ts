import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the data, as far as the page that offers it shows it. */
export interface OfferedFile {
  name: string
  bytes: number
}

/** The files that lie in a folder of data itself, by name; none where there is no such folder. */
export function listDataFiles(folder: string | undefined): OfferedFile[] {
  if (folder === undefined || !existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: statSync(join(folder, name)).size }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
