import type { Unit } from '../../blocks/unit.ts'
import type { Clue } from '../clue.ts'
import { Tally } from '../weights.ts'
import { SENTENCE_OPENING } from './line-words.ts'

const LONGEST_HEADING = 48
/** Up to so many Latin letters are names such as G4515 or WiFi. */
const FEW_LATIN = 12

/** Letters of a heading as wide as Han characters: where Latin words stand in it, two of theirs count as one. */
function headingLength({ letters, folded }: Unit): number {
  const latin = folded.match(/[A-Za-z]/gu)?.length ?? 0
  return latin > FEW_LATIN ? letters - Math.floor(latin / 2) : letters
}

/** Two lines that a narrow column makes of a kicker or deck with its dash, or of a question. */
const isShortWrap = ({ joins, letters, wrapped, folded }: Unit): boolean =>
  wrapped && joins.length === 2 && letters <= 40 && /[—－─―–?!？！-]$|^[—－─―–-]/u.test(folded)

/** Whether it is worth asking if a unit is a heading: short, on one line, no full sentence. */
export const mayBeHeading = (unit: Unit): boolean => {
  const { letters, folded, wrapped, verse, inside, marks } = unit
  return (
    (letters >= 2 || /^[\p{Script=Han}〇]$/u.test(folded.trim())) &&
    headingLength(unit) <= LONGEST_HEADING &&
    (!wrapped || isShortWrap(unit)) &&
    !verse &&
    !inside &&
    !folded.includes('。') &&
    !marks.dateline?.dateline &&
    marks.jump?.kind !== 'from' &&
    marks.credit === undefined
  )
}

const LONGEST_DECK = 100

/** A deck of several lines, or of several sentences, that its dash tells. */
export const mayBeLongDeck = ({ folded, letters, verse, table, marks }: Unit): boolean =>
  letters <= LONGEST_DECK &&
  /^(?:[—－─―–-]{2}|[—─―])[^—－─―–-]/u.test(folded) &&
  !verse &&
  !table &&
  marks.byline === undefined &&
  marks.credit === undefined

const hasSentencesInside = (folded: string): boolean =>
  folded.includes('。') && /。(?!["”’」』）)]*$)/u.test(folded)

/** Evidence that a unit is a heading of some kind. */
export function weighHeading(
  unit: Unit,
  { isPlace, pairs, series }: Pick<Clue, 'isPlace' | 'pairs' | 'series'>,
): Tally {
  const tally = new Tally(true)
  const { folded } = unit
  const letters = headingLength(unit)
  if (letters >= 5 && letters <= 26) tally.add('heading/length-fits')
  else if (letters > 60) tally.add('heading/far-too-long')
  else if (letters > 36) tally.add('heading/too-long')
  else if (letters > 26) tally.add('heading/rather-long')
  if (/。[”’」』）)]*$/u.test(folded)) tally.add('heading/full-stop')
  else if (unit.closes === 'sentence') tally.add('heading/exclamation')
  else if (/[，,、；;]$/u.test(folded) || (letters > 8 && /[：:]$/u.test(folded)))
    tally.add('heading/breaks-off')
  if (hasSentencesInside(folded)) tally.add('heading/sentences-inside')
  const commas = folded.includes(',') ? (folded.match(/,/gu)?.length ?? 0) : 0
  if (commas > 0) tally.add('heading/comma', Math.min(3, commas))
  if (unit.level > 0) tally.add('heading/markup')
  if (unit.wrapped) tally.add('heading/wrapped')
  if (unit.filled) tally.add('heading/fills-column')
  if (unit.breaksOff) tally.add('heading/paragraph-breaks-off')
  if (unit.inside) tally.add('heading/begins-inside')
  if (pairs.closes !== 0 || pairs.opens !== 0) tally.add('heading/half-pair')
  if (series.begins) tally.add('heading/in-series')
  if (unit.marks.byline && !unit.marks.byline.titled && !isPlace) tally.add('heading/name')
  if (SENTENCE_OPENING.test(folded)) tally.add('heading/sentence-opening')
  if (/^\S{3,14}[ 　]+\S{3,14}(?:[ 　]+\S{3,14})?$/u.test(unit.text)) tally.add('heading/two-phrases')
  return tally
}

/** Evidence that a unit is running text. */
export function weighText(unit: Unit): Tally {
  const tally = new Tally(true)
  const { letters, folded } = unit
  if (letters >= 60) tally.add('text/long')
  else if (letters >= 28) tally.add('text/medium')
  else if (letters < 12) tally.add('text/tiny')
  if (unit.closes === 'sentence')
    tally.add(letters < 28 && /[！？!?][”’」』）)]*$/u.test(folded) ? 'text/exclamation' : 'text/full-stop')
  else if (unit.closes === 'clause') tally.add('text/breaks-off')
  else if (letters < 60 && !unit.filled) tally.add('text/open-short')
  if (hasSentencesInside(folded)) tally.add('text/sentences-inside')
  if (folded.includes(',')) tally.add('text/comma')
  if (unit.wrapped) tally.add('text/wrapped')
  if (unit.verse) tally.add('text/verse')
  if (unit.filled) tally.add('text/fills-column')
  if (unit.breaksOff) tally.add('text/paragraph-breaks-off')
  if (unit.inside) tally.add('text/begins-inside')
  if (unit.level > 0) tally.add('text/markup')
  return tally
}
