import type { Article } from '../record/article.ts'
import { quotationAnchor } from '../record/letters.ts'

/** The anchors of a part by which it is quoted. */
export interface Quotation {
  /** `p3-0k9x2c7a`: the part as it reads. */
  anchor: string
  /** Where it stood before with the same text. */
  same: string[]
  /** As it read before people corrected the article: whoever follows one of these is told so. */
  changed: string[]
}

/**
 * The anchors of every part of a body. A former anchor stands at the part that has its text, else at the part that has
 * its number, else at the last.
 */
export function listQuotations({
  body,
  formerAnchors = [],
}: Pick<Article, 'body' | 'formerAnchors'>): Quotation[] {
  const quotations = body.map(
    ({ text }, index): Quotation => ({ anchor: quotationAnchor(index + 1, text), same: [], changed: [] }),
  )
  const quotable = quotations.filter((_, index) => body[index]?.role !== 'subhead')
  const taken = new Set(quotable.map(({ anchor }) => anchor))
  for (const former of formerAnchors) {
    if (taken.has(former)) continue
    const [number = '', digest = ''] = former.slice(1).split('-')
    const same = quotable.find(({ anchor }) => anchor.endsWith(`-${digest}`))
    if (same) same.same.push(former)
    else (nearestTo(quotable, Number(number)) ?? quotable.at(-1))?.changed.push(former)
  }
  return quotations
}

/** The part that has a number, or the first behind it. */
const nearestTo = (quotations: readonly Quotation[], number: number): Quotation | undefined =>
  quotations.find(({ anchor }) => Number(/^p(\d+)-/.exec(anchor)?.[1]) >= number)
