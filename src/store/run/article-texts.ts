import type { PageLedger } from '../../record/ledger.ts'
import { articleDigest } from '../identifiers/article-digest.ts'

/** Where texts stand now: the articles of the pages that a run has parsed, by the digest of their letters. */
export class ArticleTexts {
  readonly #ids = new Map<string, string[]>()

  note({ lines, articles }: PageLedger): void {
    for (const { id, parts } of articles) {
      const digest = articleDigest(lines, parts)
      this.#ids.set(digest, [...(this.#ids.get(digest) ?? []), id])
    }
  }

  /** The ids of the articles that have these letters. */
  find(digest: string): string[] {
    return this.#ids.get(digest) ?? []
  }
}
