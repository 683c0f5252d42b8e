import { writeFileAtomic } from '../atomic-file.ts'
import { correctionPath } from '../corrections/correction-file.ts'
import type { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { formatEntries, readEntries, registerPath } from '../identifiers/read-entries.ts'
import type { PagePlan } from './plan-page.ts'
import { clearUnfinished, writeUnfinished } from './run-state.ts'
import { writePage } from './write-page.ts'

/** So many pages are held in memory before they are written. */
const BATCH = 200

/**
 * Writes planned pages, some at a time, in an order that can be cut off anywhere: first the corrections, then the
 * list of ids, then what is about to be written, then each page with its ledger last. Whatever was not written is
 * planned again by the next run, and comes out the same.
 */
export class ContentWriter {
  readonly #contentDir: string
  readonly #register: IdentifierRegister
  readonly #unfinished: Set<string>
  #plans: PagePlan[] = []

  constructor(contentDir: string, register: IdentifierRegister, unfinished: ReadonlySet<string>) {
    this.#contentDir = contentDir
    this.#register = register
    this.#unfinished = new Set(unfinished)
  }

  add(plan: PagePlan): void {
    this.#plans.push(plan)
    if (this.#plans.length >= BATCH) this.flush()
  }

  /** Writes what is planned. */
  flush(): void {
    for (const { ledger, corrections } of this.#plans)
      if (corrections !== undefined) writeFileAtomic(correctionPath(this.#contentDir, ledger.id), corrections)
    this.#writeRegister()
    if (this.#plans.length === 0) return
    for (const { ledger } of this.#plans)
      for (const { digest } of ledger.articles) this.#unfinished.add(digest)
    writeUnfinished(this.#contentDir, this.#unfinished)
    for (const plan of this.#plans) writePage(this.#contentDir, plan)
    this.#plans = []
  }

  /** Writes the rest; everything stands. */
  finish(): void {
    this.flush()
    clearUnfinished(this.#contentDir)
  }

  #writeRegister(): void {
    const { added } = this.#register
    const entries = readEntries(this.#contentDir)
    if (added.length === 0 && entries.length > 0) return
    writeFileAtomic(registerPath(this.#contentDir), formatEntries([...entries, ...added.splice(0)]))
  }
}
