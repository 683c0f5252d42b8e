import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A written file: its path below the folder, its size and its digest. */
export interface MeasuredFile {
  path: string
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** A file that is written piece by piece and measured on the way. */
export class MeasuredFileWriter {
  readonly #path: string
  readonly #handle: number
  readonly #hash = createHash('sha256')
  #bytes = 0

  constructor(folder: string, path: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    this.#path = path
    this.#handle = openSync(join(folder, path), 'w')
  }

  get bytes(): number {
    return this.#bytes
  }

  write(text: string): void {
    const bytes = Buffer.from(text, 'utf8')
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#handle, bytes, written)
    this.#hash.update(bytes)
    this.#bytes += bytes.length
  }

  close(): MeasuredFile {
    closeSync(this.#handle)
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }
}

/** Writes a file whole. */
export function writeMeasured(folder: string, path: string, text: string): MeasuredFile {
  const file = new MeasuredFileWriter(folder, path)
  file.write(text)
  return file.close()
}
