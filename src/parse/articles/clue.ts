import type { Unit } from '../blocks/unit.ts'
import type { IsPlaceName } from '../enrich/place-name.ts'
import { isWordAcross } from '../text/word-join.ts'
import { type HalfPairs, readHalfPairs } from './clues/pairs.ts'
import { readSeries, type Series } from './clues/series.ts'
import { readSpeakers } from './clues/speakers.ts'
import { Tally } from './weights.ts'

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
  /** It names a genre or an occasion, as decks do: …侧记, 写在…之际. */
  namesGenre: boolean
  /** A text with a credit at its end, or over a credit line, comes next. */
  pictureFollows: boolean
  /** What comes first below it when heading lines are skipped. */
  follows: 'byline' | 'dateline' | 'text' | 'nothing'
  nextHeading: Unit | undefined
  nextIsText: boolean
  nextIsCredit: boolean
  blanksAfter: number
  isKnownColumn: boolean
  /** A standing head over items without headlines: 简讯, 短讯. */
  headsBriefs: boolean
  /** What marks it as an item of a list: a label in brackets, a number, a marker. */
  itemLabel: 'bracket' | 'number' | 'marker' | undefined
  /** The text below opens as reports do. */
  leadFollows: boolean
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
  /** It is signed in brackets at its end, and so is a text beside it. */
  inSignedRun: boolean
}

const GENRE =
  /^(?:——|－－|--)?(?:写在|记|访|致|评|来自)\S|(?:侧记|走笔|观察|见闻|之际|纪实|综述|纪事|调查|采访记|扫描|透视|巡礼|追记|特写|印象|素描|启示录?|探访|回眸|札记|随想|的背后)$/u
const BRIEFS =
  /^.{0,6}(?:简讯|短讯|快讯|简报|短波|集锦|一句话新闻|新闻速递|速览|速递|要闻摘编|速读|快读|点击|播报)$/u
const NOTICE =
  /(?:公告|公示|通告|声明|启事|通知|讣告|悼念.{2,10}|更正|致歉|感谢信|鸣谢|拍卖会?|招标|招聘|招租)$/u
const LEAD =
  /^(?:\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨日|昨天|今日|今天|即日起|连日来|连日|截至|记者(?:从|昨|今|近|日|了解|获悉)|据悉|从.{2,16}获悉|本周|本月|去年|今年)/u

const CONTACT =
  /^\p{Script=Han}{0,6}(?:电话|热线|手机|传真|邮编|邮箱|信箱|地址|网址|时间|地点|日期|路线|单位|机构|[标托请系责]人|票价|价格|价|费用|对象|条件|方式|编号)\s*[:：]/u
const ORNAMENT = /^[\s\-–—=*_~·•.※☆★◇◆○●□■…]{3,}$/u
const SIGNED_BY = /[。！？][”』」]?\s*[(（]([^()（）。]{2,24})[)）]$/u
const OFFICE =
  /(?:公司|局|委员会|办公室|法院|检察院|医院|学校|大学|中学|小学|幼儿园|支队|大队|中心|政府|银行|商场|酒店|[协学商友]会|小组|家属|亲属|[厅处署所厂社馆])$/u

function readItemLabel({ marker, folded, letters }: Unit): Clue['itemLabel'] {
  if (letters < 16) return undefined
  if (/^[【[〔][^】\]〕]{1,10}[】\]〕]/u.test(folded)) return 'bracket'
  if (/^(?:\d{1,2}\s*[.、．)]|[①-⑳]|[(（][一二三四五六七八九十\d]{1,2}[)）])/u.test(folded)) return 'number'
  return marker !== '' && marker !== '-' ? 'marker' : undefined
}
const isDateLine = (unit: Unit): boolean =>
  /^(?:(?:\d{4}|[〇零一二三四五六七八九○]{4})年)?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u.test(
    unit.folded.replace(/\s/gu, ''),
  )
const SENTENCE_OPENING =
  /^(?:随着|截至|近日|日前|目前|同时|此外|另外|其中|据了解|据介绍|下一步|近年来|今年以来|昨日|昨天|记者从|为了|针对)/u

/** Names that the archive and the gazetteer know. */
export interface KnownNames {
  /** Standing heads. */
  columns: ReadonlySet<string>
  isPlaceName: IsPlaceName
}

/** Reads the clues of every unit. */
export function readClues(units: readonly Unit[], names: KnownNames): Clue[] {
  const clues = units.map((unit) => readClue(unit, names))
  weighMissingMarkup(clues)
  weighSpeakers(clues)
  weighTornLines(clues)
  for (const [at, clue] of clues.entries()) lookAhead(clue, at, clues)
  for (const clue of clues) if (clue.isSignature || clue.isContact) clue.headingLike = false
  return clues
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
}

/**
 * A line that breaks inside a word, right above another, is torn running text; so is the line below it. Two such lines
 * by themselves are a heading that was set in two lines.
 */
function weighTornLines(clues: readonly Clue[]): void {
  for (const [at, clue] of clues.entries()) {
    const next = clues[at + 1]
    if (!next || next.unit.blanks > 0 || next.unit.sameLine || clue.unit.closes !== 'open') continue
    if (clue.fixed || next.fixed || !isWordAcross(clue.unit.text, next.unit.text)) continue
    next.endsWord = true
    if (isHeadingInTwoLines(clues, at)) continue
    clue.heading.add('heading/breaks-word')
    clue.text.add('text/breaks-word')
    next.heading.add('heading/ends-word')
    next.text.add('text/ends-word')
  }
}

/** Two lines by themselves, without a comma, where no text is under way. */
function isHeadingInTwoLines(clues: readonly Clue[], at: number): boolean {
  const [before, clue, next, below] = [clues[at - 1], clues[at], clues[at + 1], clues[at + 2]]
  const alone = (!before || (clue?.unit.blanks ?? 0) > 0) && (!below || below.unit.blanks > 0)
  const isOpen = before !== undefined && !before.fixed && before.unit.closes !== 'sentence'
  return alone && !isOpen && !/[,，、]/u.test(`${clue?.unit.folded}${next?.unit.folded}`)
}

const LONGEST_HEADING = 48
/** Up to so many Latin letters are names such as G4515 or WiFi. */
const FEW_LATIN = 12

/** Letters of a heading as wide as Han characters: where Latin words stand in it, two of theirs count as one. */
function headingLength({ letters, folded }: Unit): number {
  const latin = folded.match(/[A-Za-z]/gu)?.length ?? 0
  return latin > FEW_LATIN ? letters - Math.floor(latin / 2) : letters
}

/** Two lines that a narrow column makes of a kicker with its dash, or of a question. */
const isShortWrap = ({ joins, letters, wrapped, folded }: Unit): boolean =>
  wrapped && joins.length === 2 && letters <= 40 && /[—－─?!？！]$/u.test(folded)

/** Whether it is worth asking if a unit is a heading: short, on one line, no full sentence. */
const mayBeHeading = (unit: Unit): boolean => {
  const { letters, folded, wrapped, verse, inside, marks } = unit
  return (
    letters >= 2 &&
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

const jumps = ({ marks, text }: Unit): boolean =>
  marks.jump !== undefined && marks.jump.from === 0 && marks.jump.to >= text.length

function readClue(unit: Unit, { columns, isPlaceName }: KnownNames): Clue {
  const { marks } = unit
  const isPlace = unit.letters <= 12 && isPlaceName(unit.text)
  const heading = weighHeading(unit, isPlace)
  const fixed =
    unit.table ||
    ORNAMENT.test(unit.folded) ||
    jumps(unit) ||
    marks.folio !== undefined ||
    marks.groupByline !== undefined ||
    marks.pictureLabel ||
    marks.standingHead !== undefined ||
    marks.byline?.titled === true ||
    marks.credit?.from === 0 ||
    marks.summaryLabel !== undefined
  return {
    unit,
    heading,
    text: weighText(unit),
    fixed,
    headingLike: !fixed && mayBeHeading(unit),
    isPlace,
    namesGenre: GENRE.test(unit.folded.trim()),
    pictureFollows: false,
    follows: 'nothing',
    nextHeading: undefined,
    nextIsText: false,
    nextIsCredit: false,
    blanksAfter: 9,
    headsBriefs: BRIEFS.test(unit.folded.replace(/\s/gu, '')),
    itemsBelow: 0,
    itemLabel: readItemLabel(unit),
    leadFollows: false,
    isNotice: unit.letters <= 24 && NOTICE.test(unit.folded.trim()),
    isSignature: isDateLine(unit),
    isOffice: false,
    isContact: CONTACT.test(unit.folded),
    isOrnament: ORNAMENT.test(unit.folded),
    isJumpLine: jumps(unit),
    pinyinFollows: false,
    pairs: readHalfPairs(unit.text),
    series: readSeries(unit.folded),
    speaker: undefined,
    endsWord: false,
    signedBy: SIGNED_BY.exec(unit.text)?.[1],
    inLabelRun: false,
    inSignedRun: false,
    isKnownColumn: columns.has(unit.text.replace(/\s/gu, '')),
  }
}

function weighHeading(unit: Unit, isPlace: boolean): Tally {
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
  if (/。(?!["”’」』）)]*$)/u.test(folded)) tally.add('heading/sentences-inside')
  const commas = folded.match(/,/gu)?.length ?? 0
  if (commas > 0) tally.add('heading/comma', Math.min(3, commas))
  if (unit.level > 0) tally.add('heading/markup')
  if (unit.wrapped) tally.add('heading/wrapped')
  if (unit.filled) tally.add('heading/fills-column')
  if (unit.inside) tally.add('heading/begins-inside')
  const { closes, opens } = readHalfPairs(unit.text)
  if (closes !== 0 || opens !== 0) tally.add('heading/half-pair')
  const place = readSeries(unit.folded).begins
  if (place) tally.add('heading/in-series')
  if (unit.marks.byline && !unit.marks.byline.titled && !isPlace) tally.add('heading/name')
  if (SENTENCE_OPENING.test(folded)) tally.add('heading/sentence-opening')
  if (/^\S{3,14}[ 　]+\S{3,14}(?:[ 　]+\S{3,14})?$/u.test(unit.text)) tally.add('heading/two-phrases')
  return tally
}

function weighText(unit: Unit): Tally {
  const tally = new Tally(true)
  const { letters, folded } = unit
  if (letters >= 60) tally.add('text/long')
  else if (letters >= 28) tally.add('text/medium')
  else if (letters < 12) tally.add('text/tiny')
  if (unit.closes === 'sentence')
    tally.add(letters < 28 && /[！？!?][”’」』）)]*$/u.test(folded) ? 'text/exclamation' : 'text/full-stop')
  else if (unit.closes === 'clause') tally.add('text/breaks-off')
  else if (letters < 60 && !unit.filled) tally.add('text/open-short')
  if (/。(?!["”’」』）)]*$)/u.test(folded)) tally.add('text/sentences-inside')
  if (folded.includes(',')) tally.add('text/comma')
  if (unit.wrapped) tally.add('text/wrapped')
  if (unit.verse) tally.add('text/verse')
  if (unit.filled) tally.add('text/fills-column')
  if (unit.inside) tally.add('text/begins-inside')
  if (unit.level > 0) tally.add('text/markup')
  return tally
}

function lookAhead(clue: Clue, at: number, clues: readonly Clue[]): void {
  const next = clues[at + 1]
  clue.blanksAfter = next ? next.unit.blanks : 9
  clue.leadFollows = next !== undefined && LEAD.test(next.unit.folded)
  const label = next?.itemLabel
  if (label && clue.unit.letters <= 10 && clues[at + 2]?.itemLabel === label) clue.headsBriefs = true
  if (clue.headingLike && clue.unit.letters <= LONGEST_COLUMN) clue.itemsBelow = countItems(clues, at + 1)
  clue.inLabelRun =
    clue.itemLabel !== undefined &&
    [clues[at - 1], next].some((beside) => beside?.itemLabel === clue.itemLabel)
  clue.inSignedRun =
    clue.signedBy !== undefined && [clues[at - 1], next].some((beside) => beside?.signedBy !== undefined)
  clue.pictureFollows = leadsToCredit(clues, at)
  clue.nextIsCredit = next?.unit.marks.credit?.from === 0
  if (next?.isSignature && isDateLine(next.unit) && clue.unit.letters <= 30 && clue.unit.closes === 'open')
    clue.isSignature = true
  clue.pinyinFollows = next?.unit.marks.standingHead?.name === '' && !clue.fixed
  clue.nextIsText = next !== undefined && isTextLike(next)
  clue.isOffice = clue.unit.letters <= 22 && OFFICE.test(clue.unit.folded) && !clue.nextIsText
  clue.nextHeading = next?.headingLike && !next.unit.wrapped ? next.unit : undefined
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const below = clues[ahead]
    if (!below) break
    const found = kindBelow(below)
    if (found) {
      clue.follows = found
      break
    }
  }
}

const LONGEST_COLUMN = 8
const MOST_ITEMS = 4

function countItems(clues: readonly Clue[], from: number): number {
  let count = 0
  while (count < MOST_ITEMS && isItem(clues[from + count])) count++
  return count
}

const isItem = (clue: Clue | undefined): boolean =>
  clue !== undefined &&
  isTextLike(clue) &&
  clue.unit.closes === 'sentence' &&
  clue.unit.blanks > 0 &&
  !clue.unit.inside &&
  !clue.unit.table &&
  clue.unit.letters >= 18 &&
  clue.unit.letters <= 90

/** True where a picture story follows: one text or two with a credit at the end, and then no more text. */
function leadsToCredit(clues: readonly Clue[], at: number): boolean {
  for (let below = at + 1; below <= at + 3; below++) {
    const clue = clues[below]
    if (!clue || (clue.headingLike && !clue.unit.wrapped)) return false
    const { credit, dateline, byline } = clue.unit.marks
    if (credit && !credit.general)
      return (below > at + 1 || credit.from > 0) && !isPlainText(clues[below + 1])
    if (dateline?.dateline || byline?.titled) return false
  }
  return false
}

const isPlainText = (clue: Clue | undefined): boolean =>
  clue !== undefined && isTextLike(clue) && !clue.unit.marks.dateline?.dateline

function kindBelow(clue: Clue): Clue['follows'] | undefined {
  const { marks } = clue.unit
  if (marks.dateline?.dateline || marks.dateline?.bylines.length || marks.jump?.kind === 'from')
    return 'dateline'
  if (marks.byline && marks.credit?.from !== 0) return 'byline'
  if (marks.summaryLabel) return 'text'
  if (marks.standingHead || marks.folio || marks.groupByline) return 'nothing'
  if (isTextLike(clue)) return 'text'
  return undefined
}

const isTextLike = (clue: Clue): boolean =>
  !clue.fixed && clue.text.sum > clue.heading.sum && clue.text.sum > 0
