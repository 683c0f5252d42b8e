import type { Clue } from '../clue.ts'
import { stepOf } from './measures.ts'

/** What is true of a unit or not; each has a place in the row that the network reads. */
type Trait = readonly [name: string, holds: (clue: Clue, line: string) => boolean]

const has = (name: string, pattern: RegExp): Trait => [name, (_, line) => pattern.test(line)]

/** So much of a line tells how it ends. */
const END = 2
const ends = (name: string, pattern: RegExp): Trait => [name, (_, line) => pattern.test(line.slice(-END))]

const LONGEST_PHRASES = 60
const countPhrases = ({ unit }: Clue, line: string): number =>
  unit.letters > LONGEST_PHRASES ? 1 : line.split(/[ \u3000]+/u).length

/** A number of a unit, and the steps that it is told apart in, of which one holds. */
interface Steps {
  name: string
  bounds: readonly number[]
  read: (clue: Clue) => number
}

const STEPS: readonly Steps[] = [
  {
    name: 'letters',
    bounds: [0, 2, 4, 6, 8, 11, 14, 18, 24, 34, 60, 120, Number.POSITIVE_INFINITY],
    read: ({ unit }) => unit.letters,
  },
  {
    name: 'blank lines before',
    bounds: [0, 1, 2, Number.POSITIVE_INFINITY],
    read: ({ unit }) => unit.blanks,
  },
  { name: 'level', bounds: [0, 1, 2, 3, Number.POSITIVE_INFINITY], read: ({ unit }) => unit.level },
]

/** By its own form, by what its marks say, by what stands on its line. */
const TRAITS: readonly Trait[] = [
  ['ends a sentence', ({ unit }) => unit.closes === 'sentence'],
  ['ends a clause', ({ unit }) => unit.closes === 'clause'],
  ['ends open', ({ unit }) => unit.closes === 'open'],
  ['wrapped', ({ unit }) => unit.wrapped],
  ['fills its column', ({ unit }) => unit.filled],
  ['begins inside', ({ unit }) => unit.inside],
  ['shares its line', ({ unit }) => unit.sameLine],
  ['table', ({ unit }) => unit.table],
  ['verse', ({ unit }) => unit.verse],
  ['has a marker', ({ unit }) => unit.marker !== ''],
  ['byline with a title', ({ unit }) => unit.marks.byline?.titled === true],
  ['byline without a title', ({ unit }) => unit.marks.byline?.titled === false],
  ['dateline', ({ unit }) => Boolean(unit.marks.dateline?.dateline)],
  ['opening byline', ({ unit }) => (unit.marks.dateline?.bylines.length ?? 0) > 0],
  ['closing byline', ({ unit }) => unit.marks.closing !== undefined],
  ['credit', ({ unit }) => unit.marks.credit?.from === 0],
  ['ends in a credit', ({ unit }) => (unit.marks.credit?.from ?? 0) > 0],
  ['general credit', ({ unit }) => unit.marks.credit?.general === true],
  ['folio', ({ unit }) => unit.marks.folio !== undefined],
  ['standing head', ({ unit }) => unit.marks.standingHead !== undefined],
  ['group byline', ({ unit }) => unit.marks.groupByline !== undefined],
  ['summary label', ({ unit }) => unit.marks.summaryLabel !== undefined],
  ['picture label', ({ unit }) => unit.marks.pictureLabel],
  ['legend', ({ unit }) => unit.marks.legend !== undefined],
  ['jump to', ({ unit }) => unit.marks.jump?.kind === 'to'],
  ['jump from', ({ unit }) => unit.marks.jump?.kind === 'from'],
  ['place', (clue) => clue.isPlace],
  ['names a genre', (clue) => clue.namesGenre],
  ['known standing head', (clue) => clue.isKnownColumn],
  ['heads briefs', (clue) => clue.headsBriefs],
  ['item in brackets', (clue) => clue.itemLabel === 'bracket'],
  ['item with a number', (clue) => clue.itemLabel === 'number'],
  ['item with a marker', (clue) => clue.itemLabel === 'marker'],
  ['item with a place', (clue) => clue.itemLabel === 'place'],
  ['between items with labels', (clue) => clue.betweenLabels],
  ['notice', (clue) => clue.isNotice],
  ['signature', (clue) => clue.isSignature],
  ['office', (clue) => clue.isOffice],
  ['contact', (clue) => clue.isContact],
  ['ornament', (clue) => clue.isOrnament],
  ['speaker', (clue) => clue.speaker !== undefined],
  ['ends a broken word', (clue) => clue.endsWord],
  ['signed in brackets', (clue) => clue.signedBy !== undefined],
  ['first of a series', (clue) => clue.series.begins?.number === 1],
  ['further of a series', (clue) => (clue.series.begins?.number ?? 0) > 1],
  ['opens a pair', (clue) => clue.pairs.opens !== 0],
  ['closes a pair', (clue) => clue.pairs.closes !== 0],
  ['may be a heading', (clue) => clue.headingLike],
  ['fixed', (clue) => clue.fixed],
  ['a report opens below', (clue) => clue.leadFollows],
  has('begins with a dash', /^[—－–─―-]{1,4}/u),
  ends('ends with a dash', /[—－–─―-]$/u),
  ends('ends with a colon', /[:：]$/u),
  ends('asks', /[?？]["”』」]?$/u),
  ends('exclaims', /[!！]["”』」]?$/u),
  has('comma', /[,，]/u),
  has('full stop inside', /。./u),
  ['two phrases', (clue, line) => countPhrases(clue, line) === 2],
  ['more phrases', (clue, line) => countPhrases(clue, line) > 2],
  has('quotes', /["“「『]/u),
  has('begins with a quote', /^["“「『]/u),
  has('begins with a bracket', /^[([（【〔［《]/u),
  ends('ends with a bracket', /[)\]）】〕］]$/u),
  has('numbers', /\d/u),
  has('begins with a number', /^[\d①-⑳]/u),
  has('begins with a bullet', /^[●■◆▲★◎○□◇△☆※▪•·►▶]/u),
  has('colon near its start', /^[^:：]{1,10}[:：]/u),
  has('money or share', /[元%％]/u),
]

export const TRAIT_NAMES: readonly string[] = [
  ...STEPS.flatMap(({ name, bounds }) =>
    bounds.map((bound, at) => `${name} ${at === 0 ? '≤' : '…'}${bound}`),
  ),
  ...TRAITS.map(([name]) => name),
]

/** Places of the traits that hold for a unit. */
export function readTraits(clue: Clue): number[] {
  const line = clue.unit.folded.trim()
  const places: number[] = []
  let base = 0
  for (const { bounds, read } of STEPS) {
    places.push(base + stepOf(read(clue), bounds))
    base += bounds.length
  }
  for (const [, holds] of TRAITS) {
    if (holds(clue, line)) places.push(base)
    base++
  }
  return places
}
