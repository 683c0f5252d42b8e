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
 * A file that appears whole or not at all: its text goes to a temporary file beside it, which is forced to the disk
 * and renamed by `commit`.
 */
export class AtomicFile {
  readonly #path: string
  readonly #temporary: string
  readonly #handle: number

  constructor(path: string) {
    this.#path = path
    this.#temporary = `${path}.${process.pid}${TEMPORARY}`
    mkdirSync(dirname(path), { recursive: true })
    this.#handle = openSync(this.#temporary, 'w')
  }

  write(text: string): void {
    const bytes = Buffer.from(text, 'utf8')
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#handle, bytes, written)
  }

  commit(): void {
    fsyncSync(this.#handle)
    closeSync(this.#handle)
    renameSync(this.#temporary, this.#path)
  }

  /** Leaves the file as it was. */
  abandon(): void {
    closeSync(this.#handle)
    rmSync(this.#temporary, { force: true })
  }
}

/** Writes a file whole or not at all. A file that has these bytes is left alone. */
export function writeFileAtomic(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(text, 'utf8'))) return
  const file = new AtomicFile(path)
  try {
    file.write(text)
  } catch (error) {
    file.abandon()
    throw error
  }
  file.commit()
}

/** Removes what an interrupted run left in a folder. */
export function sweepTemporaries(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (name.endsWith(TEMPORARY)) rmSync(join(folder, name), { force: true })
}
