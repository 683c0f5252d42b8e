import { writeFileAtomic } from '../atomic-file.ts'
import { correctionPath } from '../corrections/correction-file.ts'
import { sha256 } from '../digest.ts'
import type { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { formatEntries, readEntries, registerPath } from '../identifiers/read-entries.ts'
import type { PagePlan } from './plan-page.ts'
import { clearUnfinished, writeUnfinished } from './run-state.ts'
import { writePage } from './write-page.ts'

/** So many pages are held in memory before they are written. */
const BATCH = 200

/**
 * Writes planned pages, some at a time, in an order that can be cut off anywhere: first the corrections, then what is
 * about to be written, then the list of ids, then each page with its ledger last. Whatever was not written is
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
    const register = this.#extendRegister()
    if (this.#plans.length === 0 && register === undefined) return
    for (const { ledger, ledgerText } of this.#plans)
      for (const digest of [sha256(ledgerText), ...ledger.articles.map((entry) => entry.digest)])
        this.#unfinished.add(digest)
    if (register !== undefined) this.#unfinished.add(sha256(register))
    writeUnfinished(this.#contentDir, this.#unfinished)
    if (register !== undefined) writeFileAtomic(registerPath(this.#contentDir), register)
    for (const plan of this.#plans) writePage(this.#contentDir, plan)
    this.#plans = []
  }

  /** Everything stands, the checksums too. */
  finish(): void {
    clearUnfinished(this.#contentDir)
  }

  /** The list of ids with those that are new; undefined where it stays as it is. */
  #extendRegister(): string | undefined {
    const { added } = this.#register
    const entries = readEntries(this.#contentDir)
    if (added.length === 0 && entries.length > 0) return undefined
    return formatEntries([...entries, ...added.splice(0)])
  }
}
