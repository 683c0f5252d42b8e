import { knowPlacesOf } from '../blocks/page-places.ts'
import type { Unit } from '../blocks/unit.ts'
import type { IsPlaceName } from '../enrich/place-name.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { pointsOut } from '../marks/legend.ts'
import { isDate, isLabelled, isNumber } from '../marks/notice-lines.ts'
import {
  BRIEFS,
  COLUMN,
  NOTICE,
  namesGenre,
  ORNAMENT,
  readItemLabel,
  SIGNED_BY,
  SPREAD,
} from './clues/line-words.ts'
import { lookAhead, lookForSignatures } from './clues/look-ahead.ts'
import { type BesideFolio, readPageHead } from './clues/page-head.ts'
import { readPageIndex } from './clues/page-index.ts'
import { type HalfPairs, readHalfPairs } from './clues/pairs.ts'
import { readSeries, type Series } from './clues/series.ts'
import { measureSpace } from './clues/space.ts'
import { readSpeakers } from './clues/speakers.ts'
import { findTeasers } from './clues/teasers.ts'
import { weighTornLines } from './clues/torn-lines.ts'
import { mayBeHeading, mayBeLongDeck, weighHeading, weighText } from './clues/weigh-line.ts'
import type { Tally } from './weights.ts'

/** What a unit and its neighbours say by themselves, worked out once before the search. */
export interface Clue {
  unit: Unit
  /** Evidence for a heading and for running text. */
  heading: Tally
  text: Tally
  /** It may be a heading of some kind. */
  headingLike: boolean
  /** A byline, credit, folio, label or standing head as a whole. */
  fixed: boolean
  isPlace: boolean
  /** No other line of the page is the name of a place. */
  isLonePlace: boolean
  /** The first line of the page, over its folio: the newspaper's name, whatever it is. */
  isMasthead: boolean
  /** It stands at the folio lines of the page, and may be one of them. */
  besideFolio: BesideFolio
  /** Entries of an index come next. */
  headsIndex: boolean
  /** It is named as standing heads are: …广角, …传真. */
  isNamedColumn: boolean
  /** Its characters are set apart. */
  isSpread: boolean
  /** It names a genre or an occasion, as decks do: …侧记, 写在…之际. */
  namesGenre: boolean
  /** A text with a credit at its end, or over a credit line, comes next. */
  pictureFollows: boolean
  /** What comes first below it when heading lines are skipped. */
  follows: 'byline' | 'dateline' | 'text' | 'nothing'
  nextHeading: Unit | undefined
  /** The same, or the heading below a byline that comes next. */
  headingBelow: Unit | undefined
  nextIsText: boolean
  nextIsCredit: boolean
  blanksAfter: number
  isKnownColumn: boolean
  /** A standing head over items without headlines: 简讯, 短讯. */
  headsBriefs: boolean
  /** What marks it as an item of a list: a label in brackets, a number, a marker, a place. */
  itemLabel: 'bracket' | 'number' | 'marker' | 'place' | undefined
  /** The text below opens as reports do. */
  leadFollows: boolean
  /** A line as long as a sentence, without its end, over a shorter heading or the opening of a report. */
  leadsIn: boolean
  /** It tells who stands where in a picture. */
  pointsOut: boolean
  /** Too long for other headings, with the dash of a deck. */
  isLongDeck: boolean
  /** More blank lines stand before it than before the paragraphs of the page. */
  isApart: boolean
  /** A section follows, and the next byline below closes a text. */
  signedBelow: boolean
  /** The headline of a notice: 公告, 声明, 启事. */
  isNotice: boolean
  /** The date or the office that signs a notice, at its end. */
  isSignature: boolean
  /** The name of an office, no text below it: it may sign what stands above. */
  isOffice: boolean
  /** Address, telephone, opening hours of a notice or advertisement. */
  isContact: boolean
  /** A rule or a row of ornaments, without a letter. */
  isOrnament: boolean
  /** The label of a box, over its headline. */
  headsBox: boolean
  /** Who speaks right below has spoken above. */
  speakerGoesOn: boolean
  /** It cuts off a headline of the page: an entry of a list of its articles. */
  isTeaser: boolean
  /** Nothing but 下转第X版. */
  isJumpLine: boolean
  /** The next line is pinyin in capitals: this one is a standing head. */
  pinyinFollows: boolean
  pairs: HalfPairs
  series: Series
  /** Who speaks, where it is a turn of a conversation. */
  speaker: string | undefined
  /** A word that the line above breaks ends in it. */
  endsWord: boolean
  /** Who signs the text, in brackets behind its last sentence. */
  signedBy: string | undefined
  /** How many short texts of a whole sentence or two follow at once, as under 简讯. */
  itemsBelow: number
  /** A text beside it begins with a label or marker of the same kind. */
  inLabelRun: boolean
  /** It has no label, and the items above and below have one of the same kind. */
  betweenLabels: boolean
  /** It is signed in brackets at its end, and so is a text beside it. */
  inSignedRun: boolean
}

/** Names that the archive and the gazetteer know. */
export interface KnownNames {
  /** Standing heads. */
  columns: ReadonlySet<string>
  isPlaceName: IsPlaceName
}

/** Reads the clues of every unit. */
export function readClues(units: readonly Unit[], names: KnownNames): Clue[] {
  const texts = units.map(({ text }) => text)
  const known = { ...names, isPlaceName: knowPlacesOf(texts, names.isPlaceName) }
  const clues = units.map((unit) => readClue(unit, known))
  const places = clues.filter(({ isPlace }) => isPlace)
  if (places.length === 1 && places[0]) places[0].isLonePlace = true
  findTeasers(clues)
  nameNoticesSetApart(clues)
  weighMissingMarkup(clues)
  weighSpeakers(clues)
  weighTornLines(clues)
  readPageIndex(clues)
  for (const [at, clue] of clues.entries()) lookAhead(clue, at, clues)
  lookForSignatures(clues)
  measureSpace(clues)
  readPageHead(clues)
  for (const clue of clues) if (clue.isSignature || clue.isContact) clue.headingLike = false
  return clues
}

/** 讣 over 告: the name of a notice, a character a line. */
function nameNoticesSetApart(clues: readonly Clue[]): void {
  for (const [at, clue] of clues.entries()) {
    const next = clues[at + 1]?.unit
    if (clue.unit.letters === 1 && next?.letters === 1)
      clue.isNotice = NOTICE.test(clue.unit.folded.trim() + next.folded.trim())
    else if (clue.unit.letters === 1 && clues[at - 1]?.isNotice) clue.isNotice = true
  }
}

/** Where the engine marks most headings, a short line without a mark is hardly one. */
function weighMissingMarkup(clues: readonly Clue[]): void {
  const marked = clues.filter((clue) => clue.unit.level > 0).length
  const unmarked = clues.filter(
    (clue) => clue.unit.level === 0 && clue.headingLike && clue.unit.letters > 8,
  ).length
  if (marked < 3 || marked < unmarked) return
  for (const clue of clues) if (clue.unit.level === 0) clue.heading.add('heading/unmarked')
}

function weighSpeakers(clues: readonly Clue[]): void {
  const speakers = readSpeakers(clues.map((clue) => (clue.fixed ? '' : clue.unit.folded)))
  for (const [at, clue] of clues.entries()) {
    clue.speaker = speakers[at]
    if (clue.speaker === undefined) continue
    clue.heading.add('heading/speaker')
    clue.text.add('text/speaker')
  }
  const spoken = new Set<string>()
  for (const [at, clue] of clues.entries()) {
    if (clue.speaker !== undefined) spoken.add(clue.speaker)
    const next = clues[at + 1]?.speaker
    clue.speakerGoesOn = clue.speaker === undefined && next !== undefined && spoken.has(next)
  }
}

const isHeadingField = (field: Unit['field']): boolean =>
  field === 'headline' || field === 'kicker' || field === 'deck'

/** Captions are seldom longer. */
const LONGEST_CAPTION = 110

/** Standing heads are no longer. */
const LONGEST_HEAD = 24

const jumps = ({ marks, text }: Unit): boolean =>
  marks.jump !== undefined && marks.jump.from === 0 && marks.jump.to >= text.length

/** The words of a short line, without brackets around them or spaces between its characters. */
function nameIn({ folded, marks }: Unit): string {
  const line = marks.standingHead?.framed ? foldMarks(marks.standingHead.name) : folded.trim()
  return SPREAD.test(line) ? line.replace(/\s/gu, '') : line
}

/** ▶静川县, 金塔岭区： */
const bareName = (text: string): string => text.replace(/^[▶►➤●■◆▲★◎○□◇△☆※]\s?|[:：]$/gu, '')

function readClue(unit: Unit, { columns, isPlaceName }: KnownNames): Clue {
  const { marks } = unit
  const isPlace = unit.letters <= 12 && isPlaceName(marks.standingHead?.name ?? bareName(unit.text))
  const pairs = readHalfPairs(unit.text)
  const series = readSeries(unit.folded)
  const heading = weighHeading(unit, { isPlace, pairs, series })
  const isOrnament = unit.letters === 0 && ORNAMENT.test(unit.folded)
  const fixed =
    unit.table ||
    isOrnament ||
    jumps(unit) ||
    marks.folio !== undefined ||
    marks.groupByline !== undefined ||
    marks.pictureLabel ||
    marks.standingHead !== undefined ||
    marks.byline?.titled === true ||
    marks.credit?.from === 0 ||
    marks.summaryLabel !== undefined
  const headingLike = unit.field === undefined ? !fixed && mayBeHeading(unit) : isHeadingField(unit.field)
  const head = unit.letters <= LONGEST_HEAD ? nameIn(unit).replace(/\s/gu, '') : ''
  return {
    unit,
    heading,
    text: weighText(unit),
    fixed,
    headingLike,
    isPlace,
    isLonePlace: false,
    namesGenre: namesGenre(unit.folded.trim()),
    isMasthead: false,
    besideFolio: undefined,
    headsIndex: false,
    isNamedColumn: COLUMN.test(head),
    isSpread: head !== '' && SPREAD.test(unit.folded),
    pictureFollows: false,
    follows: 'nothing',
    nextHeading: undefined,
    headingBelow: undefined,
    nextIsText: false,
    nextIsCredit: false,
    blanksAfter: 9,
    headsBriefs: BRIEFS.test(head),
    itemsBelow: 0,
    itemLabel: readItemLabel(unit, isPlaceName),
    leadFollows: false,
    isLongDeck: !headingLike && !fixed && mayBeLongDeck(unit),
    pointsOut: unit.letters <= LONGEST_CAPTION && pointsOut(unit.folded),
    leadsIn: false,
    isApart: false,
    signedBelow: false,
    isNotice: unit.letters <= 24 && NOTICE.test(nameIn(unit)),
    isSignature: isDate(unit.folded),
    isOffice: false,
    isContact: isLabelled(unit.folded) || isNumber(unit.folded),
    isOrnament,
    headsBox: false,
    speakerGoesOn: false,
    isTeaser: false,
    isJumpLine: jumps(unit),
    pinyinFollows: false,
    pairs,
    series,
    speaker: undefined,
    endsWord: false,
    signedBy: /[)）]$/u.test(unit.text.slice(-1)) ? SIGNED_BY.exec(unit.text)?.[1] : undefined,
    inLabelRun: false,
    betweenLabels: false,
    inSignedRun: false,
    isKnownColumn: head !== '' && columns.has((marks.standingHead?.name ?? unit.text).replace(/\s/gu, '')),
  }
}
