import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Digests } from '../../record/fixity.ts'
import { sha256 } from '../digest.ts'

/** The digest of everything that lies below a folder, by path with `/`; nothing where the folder is not there. */
export function digestsOf(folder: string): Digests {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries.filter((entry) => !entry.isDirectory()).map((entry) => [pathOf(folder, entry), digestOf(entry)]),
  )
}

/** The same, but for what stands right in the folder under one of these names. */
export function digestsBeside(folder: string, leftOut: readonly string[]): Digests {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const digests = new Map<string, string | null>()
  for (const entry of entries.filter(({ name }) => !leftOut.includes(name))) {
    if (!entry.isDirectory()) digests.set(entry.name, digestOf(entry))
    else
      for (const [path, digest] of digestsOf(join(folder, entry.name)))
        digests.set(`${entry.name}/${path}`, digest)
  }
  return digests
}

const pathOf = (folder: string, { parentPath, name }: Dirent): string =>
  relative(folder, join(parentPath, name)).split(sep).join('/')

/** Null for a link, a pipe and the like. */
const digestOf = (entry: Dirent): string | null =>
  entry.isFile() ? sha256(readFileSync(join(entry.parentPath, entry.name))) : null
