import type { LedgerArticle, PageLedger } from '../record/ledger.ts'
import { sha256 } from './digest.ts'

/**
 * What names one state of an archive: a digest of the bytes of every page and of every article file as the parser
 * wrote it, whatever the order of reading.
 */
export class Edition {
  readonly #lines: string[] = []

  addPage({ id, sha256: bytes }: Pick<PageLedger, 'id' | 'sha256'>): void {
    this.#lines.push(`page ${id} ${bytes}\n`)
  }

  addArticle({ id, digest }: Pick<LedgerArticle, 'id' | 'digest'>): void {
    this.#lines.push(`article ${id} ${digest}\n`)
  }

  /** SHA-256 in hexadecimal. */
  get digest(): string {
    return sha256(this.#lines.toSorted().join(''))
  }
}
