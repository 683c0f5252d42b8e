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
import { findDiskProblem } from './disk-problem.ts'
import { Halt } from './halt.ts'

/** How the name of a file ends that is being written. */
export const TEMPORARY = '.guzhi-part'

/** A file while it is written. */
export interface OpenFile {
  write(text: string): void
}

/**
 * Writes a file that appears whole or not at all: what `fill` writes goes to a temporary file beside it, which is
 * forced to the disk and takes its name. Where the disk refuses, the file stays as it was and Halt is thrown.
 */
export function writeWhole(path: string, fill: (file: OpenFile) => void): void {
  const temporary = `${path}.${process.pid}${TEMPORARY}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeForced(temporary, fill)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    const problem = findDiskProblem(error, path)
    throw problem ? new Halt(problem) : error
  }
}

function writeForced(path: string, fill: (file: OpenFile) => void): void {
  const handle = openSync(path, 'w')
  try {
    fill({
      write(text) {
        const bytes = Buffer.from(text, 'utf8')
        for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
      },
    })
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Writes a text whole or not at all. A file that has these bytes is left alone. */
export function writeFileAtomic(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(text, 'utf8'))) return
  writeWhole(path, (file) => file.write(text))
}

/** Removes what an interrupted run left in a folder. */
export function sweepTemporaries(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (name.endsWith(TEMPORARY)) rmSync(join(folder, name), { force: true })
}
