import type { LedgerPart } from '../../record/ledger.ts'
import { lettersOfSpans } from '../../record/letters.ts'
import { sha256 } from '../digest.ts'

/** Digest of the letters of an article's source, by which a withdrawn article is known again. */
export const articleDigest = (lines: readonly string[], parts: readonly LedgerPart[]): string =>
  sha256(
    lettersOfSpans(
      lines,
      parts.flatMap(({ spans }) => spans),
    ),
  )
