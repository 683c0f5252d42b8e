import type { GoldArticle, GoldPart } from '../gold/gold-page.ts'

/** A stretch of text of one role, as its article words it; `lines` fills up when the page is set. */
export interface Part {
  role: GoldPart['role']
  /** As printed on one line, spaces included. */
  text: string
  optional?: boolean
  anyOrder?: boolean
  duplicates?: string[]
  gapBefore?: boolean
  gapAfter?: boolean
  /** A credit or a jump that is printed behind it, on the same line. */
  runOn?: Part | Furniture
  /** True where another part prints it. */
  isRunOn?: boolean
  /** A heading with `|` where its line may turn, beside its spaces. */
  turns?: string
  /** Text as the lines have it, where they print a passage twice. */
  printed?: string
}

/** An article ready to be set: its parts in reading order, and what is true of it. */
export interface Piece {
  facts: Pick<
    GoldArticle,
    'type' | 'typeToo' | 'headline' | 'kicker' | 'deck' | 'column' | 'columnToo' | 'bylines' | 'photographers'
  >
  kicker?: Part
  headline?: Part
  deck?: Part
  /** A byline of its own, and whether it stands before the text or closes it. */
  byline?: Part
  bylineAt: 'before' | 'end'
  /** The label of the summary where it has a line of its own. */
  label?: Part
  summary?: Part
  body: Part[]
}

/** All parts in reading order; a byline is listed with the heading wherever it is printed. */
export function partsOf({ kicker, headline, deck, byline, label, summary, body }: Piece): Part[] {
  return [kicker, headline, deck, byline, label, summary, ...body].filter((part) => part !== undefined)
}

/** Words of the page that belong to no article. */
export interface Furniture {
  role: 'folio' | 'column' | 'label' | 'groupByline' | 'jump'
  text: string
}
