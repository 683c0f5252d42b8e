import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { type MeasuredFile, MeasuredFileWriter } from './measured-file.ts'

/** How a file is named and cut into parts. */
export interface PartedFileOptions {
  folder: string
  /** `articles` makes `articles.jsonl`, or `articles-1.jsonl`, `articles-2.jsonl` where there are several. */
  name: string
  extension: string
  /** Text with which every part begins. */
  head?: string
  /** Bytes that a part may have; one piece alone may have more. */
  limit: number
}

/** A file of pieces that stay whole; what does not fit into one part goes on in the next. */
export class PartedFile {
  readonly #options: PartedFileOptions
  readonly #closed: MeasuredFile[] = []
  #part: MeasuredFileWriter

  constructor(options: PartedFileOptions) {
    this.#options = options
    this.#part = this.#open(1)
  }

  #open(number: number): MeasuredFileWriter {
    const { folder, name, extension, head = '' } = this.#options
    const part = new MeasuredFileWriter(folder, `${name}-${number}${extension}`)
    part.write(head)
    return part
  }

  /** Adds a piece, such as a line. */
  write(piece: string): void {
    const { limit, head = '' } = this.#options
    const isEmpty = this.#part.bytes === Buffer.byteLength(head)
    if (!isEmpty && this.#part.bytes + Buffer.byteLength(piece) > limit) {
      this.#closed.push(this.#part.close())
      this.#part = this.#open(this.#closed.length + 1)
    }
    this.#part.write(piece)
  }

  /** Ends the last part; a file of one part bears no number. */
  close(): MeasuredFile[] {
    const parts = [...this.#closed, this.#part.close()]
    const [only, ...others] = parts
    if (!only || others.length > 0) return parts
    const { folder, name, extension } = this.#options
    const path = name + extension
    renameSync(join(folder, only.path), join(folder, path))
    return [{ ...only, path }]
  }
}
