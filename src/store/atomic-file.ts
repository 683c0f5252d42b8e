import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const TEMPORARY = '.guzhi-part'

/**
 * Writes a file whole or not at all: to a temporary file beside it, forced to the disk, then renamed. A file that
 * holds these bytes is left alone. Returns whether it wrote.
 */
export function writeFileAtomic(path: string, text: string): boolean {
  const bytes = Buffer.from(text, 'utf8')
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}${TEMPORARY}`
  const file = openSync(temporary, 'w')
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
  return true
}

/** Removes what an interrupted run left in a folder. */
export function sweepTemporaries(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (name.endsWith(TEMPORARY)) rmSync(join(folder, name), { force: true })
}
