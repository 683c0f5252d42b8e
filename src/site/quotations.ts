import type { Article, BodyPart } from '../record/article.ts'
import { quotationDigest } from '../record/letters.ts'
import { listEarlierTexts } from './printed.ts'

/** The anchors of a part by which it is quoted. */
export interface Quotation {
  /** `p3-0k9x2c7a`: the part as it reads. */
  anchor: string
  /** The same of every earlier text that is known: who follows one of these is told of the change. */
  earlier: string[]
}

/** The anchors of part `number`, which is 1 for the first. */
export function quotationOf(
  part: BodyPart,
  number: number,
  corrections: Article['corrections'] = [],
): Quotation {
  const anchorOf = (text: string): string => `p${number}-${quotationDigest(text)}`
  const anchor = anchorOf(part.text)
  const earlier = listEarlierTexts(part, corrections).map(anchorOf)
  return { anchor, earlier: [...new Set(earlier)].filter((other) => other !== anchor) }
}
