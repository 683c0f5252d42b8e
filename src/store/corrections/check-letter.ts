import type { Correction, CorrectionLetter } from '../../record/correction.ts'
import type { PageLedger } from '../../record/ledger.ts'
import type { LineRange } from '../../record/span.ts'
import { pageOf } from '../identifiers/anchors.ts'
import type { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { checkOverlaps, type LetterFault } from './check-overlaps.ts'

export type { LetterFault } from './check-overlaps.ts'

/** What a letter cannot ask of its page: articles that are not on it, lines beyond its end, lines that are two things. */
export const checkLetter = (
  { corrections }: CorrectionLetter,
  page: PageLedger,
  register: IdentifierRegister,
): LetterFault[] => [
  ...corrections.flatMap((correction, index) => checkArticle(correction, index, page, register)),
  ...corrections.flatMap((correction, index) => checkLines(correction, index, page)),
  ...checkOverlaps(corrections),
]

function checkArticle(
  correction: Correction,
  index: number,
  page: PageLedger,
  register: IdentifierRegister,
): LetterFault[] {
  if (!('article' in correction)) return []
  const { article } = correction
  const stoodHere = pageOf(register.find('article', article)?.from ?? '') === page.id
  if (stoodHere || page.articles.some(({ id }) => id === article)) return []
  const known = page.articles.map(({ id }) => id).join(' ')
  return [{ index, what: `no article ${article} on page ${page.id}`, todo: `use one of ${known}` }]
}

function checkLines(correction: Correction, index: number, { lines }: PageLedger): LetterFault[] {
  const ranges = linesOf(correction)
  return ranges
    .filter(([from, to]) => to > lines.length || from > to)
    .map(([from, to]) => ({
      index,
      what: `lines ${from} to ${to} of a page of ${lines.length}`,
      todo: 'name lines of the page',
    }))
}

function linesOf(correction: Correction): LineRange[] {
  if ('article' in correction) return correction.lines
  return 'to' in correction
    ? [correction.lines, [correction.to.line, correction.to.line]]
    : [correction.lines]
}
