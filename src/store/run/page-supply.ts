import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import type { Knowledge } from '../../parse/parse.ts'
import type { PageSource } from '../identifiers/page-identifiers.ts'
import { type PageParser, type ParsedPageFile, parsePageFile } from '../parse-page-file.ts'
import { openThread } from './parse-thread.ts'

/** Pages of a folder, parsed: each is to be taken once, in the order that was given. */
export interface PageSupply {
  take(source: PageSource): ParsedPageFile
  /** Ends what works for it. */
  close(): void
}

/** What parsing a folder's pages needs. */
export interface ParseTask {
  seedsDir: string
  parsePage: PageParser
  knowledge: Knowledge
}

/** A thread knows the parser after the time that so many pages take. */
const PAGES_A_THREAD = 100

/** Parses here, or, where it is worth it, on up to so many threads ahead of being asked: what comes out is the same. */
export function openPageSupply(task: ParseTask, sources: readonly PageSource[], threads = 1): PageSupply {
  const most = Math.min(threads, Math.floor(sources.length / PAGES_A_THREAD))
  return most > 1 ? new ThreadedSupply(task, sources, most) : new PlainSupply(task)
}

export class PlainSupply implements PageSupply {
  readonly #task: ParseTask
  constructor(task: ParseTask) {
    this.#task = task
  }
  take(source: PageSource): ParsedPageFile {
    return parsePageFile(this.#task, source, this.#task.knowledge)
  }
  close(): void {}
}

/** Pages that may be under way for each thread: enough to go on while one page takes long. */
const AHEAD = 24
/** Milliseconds after which a page that no thread has sent is parsed here. */
const PATIENCE = 20_000

/** What a thread sends back. */
export interface Answer {
  file: string
  parsed: ParsedPageFile
}

/** Threads that parse ahead. The caller waits for them without giving way: a run over a folder is one step. */
export class ThreadedSupply implements PageSupply {
  readonly #task: ParseTask
  readonly #sources: readonly PageSource[]
  readonly #bell = new Int32Array(new SharedArrayBuffer(4))
  readonly #threads: { port: MessagePort; end: () => void; waiting: number }[]
  readonly #answers = new Map<string, ParsedPageFile>()
  #sent = 0
  #taken = 0

  constructor(task: ParseTask, sources: readonly PageSource[], threads: number) {
    const { seedsDir, knowledge } = task
    this.#task = task
    this.#sources = sources
    this.#threads = Array.from({ length: threads }, () => ({
      ...openThread({ seedsDir, knowledge, bell: this.#bell }),
      waiting: 0,
    }))
    this.#send()
  }

  take(source: PageSource): ParsedPageFile {
    this.#taken++
    for (;;) {
      const rung = Atomics.load(this.#bell, 0)
      this.#receive()
      const parsed = this.#answers.get(source.file)
      if (parsed) {
        this.#answers.delete(source.file)
        return parsed
      }
      if (Atomics.wait(this.#bell, 0, rung, PATIENCE) === 'timed-out')
        return parsePageFile(this.#task, source, this.#task.knowledge)
    }
  }

  close(): void {
    for (const { end } of this.#threads) end()
  }

  /** Gives the next pages to the threads that have the fewest, so that none of them waits. */
  #send(): void {
    const end = Math.min(this.#sources.length, this.#taken + AHEAD * this.#threads.length)
    while (this.#sent < end) {
      const idle = this.#threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least))
      idle.port.postMessage(this.#sources[this.#sent++])
      idle.waiting++
    }
  }

  #receive(): void {
    for (const thread of this.#threads)
      for (let sent = receiveMessageOnPort(thread.port); sent; sent = receiveMessageOnPort(thread.port)) {
        const { file, parsed }: Answer = sent.message
        this.#answers.set(file, parsed)
        thread.waiting--
      }
    this.#send()
  }
}
