import type { AppliedCorrection, Article } from './article.ts'
import type { FieldName } from './article-fields.ts'
import type { DroppedText, LedgerArticle, LedgerFurniture, LedgerPart, PageLedger } from './ledger.ts'

/** A part as the parser cut it: what it owns on the page, and its clean reading text. */
export interface ParsedPart extends Omit<LedgerPart, 'text' | 'printed' | 'credit'> {
  /** Clean reading text. */
  text: string
  /** The text that the page prints, where a person corrected it. */
  printed?: string | undefined
  /** The credit that closes a caption, as printed; its spans belong to a part `credit` that follows. */
  credit?: string | undefined
}

/** An article as the parser cut it, before it has an id. */
export interface ParsedArticle
  extends Pick<
      Article,
      | 'type'
      | 'headline'
      | 'kicker'
      | 'deck'
      | 'column'
      | 'summary'
      | 'dateline'
      | 'bylines'
      | 'city'
      | 'places'
      | 'topics'
      | 'topicEvidence'
      | 'confidence'
    >,
    Pick<LedgerArticle, 'refersTo'> {
  /** Every part, in reading order; the parts with a body role are the article's body. */
  parts: ParsedPart[]
  /** Fields as people corrected them; they go before all others. */
  corrected?: Partial<Record<FieldName, unknown>>
  /** What people corrected, in order. */
  corrections?: AppliedCorrection[]
  /** Anchors by which its parts were quoted before people corrected it. */
  formerAnchors?: string[]
}

/** What the parser makes of one raw page. Pure: no ids, no files, no clock. */
export interface ParsedPage extends Omit<PageLedger, 'id' | 'articles' | 'inputs' | 'corrections'> {
  articles: ParsedArticle[]
  furniture: LedgerFurniture[]
  dropped: DroppedText[]
}
