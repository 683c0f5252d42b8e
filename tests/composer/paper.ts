import { MORE_KNOWN } from './more-papers.ts'
import type { Random } from './random.ts'

/** What opens a dated report: the words before the text, with the names in them. */
export type OpeningForm = (place: string, day: string, names: readonly string[]) => string
/** A line that names who wrote a text. */
export type BylineForm = (names: readonly string[]) => string
/** The words that name who took a picture. */
export type CreditForm = (name: string) => string

/** The habits of one newspaper. */
export interface Paper {
  name: string
  isTraditional: boolean
  /** A name in the characters of the paper. */
  spell: (name: string) => string
  /** Whether its news name the writer in the opening words. */
  signs: 'inline' | 'before' | 'end'
  /** Opening words that name the writer. */
  signedOpenings: readonly OpeningForm[]
  /** Opening words that name nobody. */
  plainOpenings: readonly OpeningForm[]
  bylines: readonly BylineForm[]
  /** Bylines that close a text. */
  closings: readonly BylineForm[]
  credits: readonly CreditForm[]
  /** A standing head in the paper's dress. */
  column: (name: string, pinyin: string) => string
  /** The dashes of a kicker (behind) and a deck (before). */
  dashes: boolean
}

const joined = (names: readonly string[], by = ' '): string => names.join(by)
/** Two names: the first a correspondent. */
const withGuest = ([first, second]: readonly string[]): [string, string | undefined] => [first ?? '', second]

const reports: OpeningForm = (_place, _day, names) => `本报讯 记者${joined(names, ' ')}报道 `
const brackets: OpeningForm = (_place, _day, names) => `本报讯（记者 ${joined(names, ' ')}）`
const withCorrespondent: OpeningForm = (_place, _day, names) => {
  const [first, second] = withGuest(names)
  return second ? `本报讯（记者 ${first} 通讯员 ${second}）` : `本报讯（记者 ${first}）`
}
const fromTown: OpeningForm = (place, day, names) =>
  `本报${place}${day}${day ? '电' : '讯'}（记者${joined(names, '、')}）`
const townNews: OpeningForm = (place, day, names) =>
  day ? `本报${place}${day}讯（记者${joined(names, '、')}）` : `本报讯（记者${joined(names, '、')}）`
const framed: OpeningForm = (_place, _day, names) => `【本报讯】（记者 ${joined(names, ' ')}）`
const agency: OpeningForm = (place, day, names) =>
  day ? `新华社${place}${day}电（记者${joined(names, '、')}）` : `本报讯（记者 ${joined(names, ' ')}）`
const correspondentOnly: OpeningForm = (_place, _day, names) => `本报讯（通讯员 ${joined(names, ' ')}）`

const plain: OpeningForm = () => '本报讯 '
const plainTown: OpeningForm = (place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')
const plainFramed: OpeningForm = () => '【本报讯】'

const house: BylineForm = (names) => `本报记者 ${joined(names)}`
const guest: BylineForm = (names) => {
  const [first, second] = withGuest(names)
  return second ? `${first} 本报记者 ${second}` : `本报记者 ${first}`
}
const square: BylineForm = (names) => `□ 本报记者 ${joined(names)}`
const block: BylineForm = (names) => `■本报记者 ${joined(names)}`
const ring: BylineForm = (names) => `◎本报记者 ${joined(names)}`
const correspondent: BylineForm = (names) => {
  const [first, second] = withGuest(names)
  return second ? `记者 ${first} 通讯员 ${second}` : `记者 ${first}`
}
const wordsAndPictures: BylineForm = (names) => `本报记者 ${joined(names)} 文/图`
const chief: BylineForm = (names) => `本报首席记者 ${joined(names)}`
const media: BylineForm = (names) => `本报全媒体记者 ${joined(names)}`
const slash: BylineForm = (names) => `本报记者 ${joined(names)}/文`
const intern: BylineForm = (names) => {
  const [first, second] = withGuest(names)
  return second ? `本报记者 ${first} 实习生 ${second}` : `本报记者 ${first}`
}
const named: BylineForm = (names) => joined(names)
const correspondentNamed: BylineForm = (names) => `通讯员 ${joined(names)}`
const bracketed: BylineForm = (names) => `（${joined(names)}）`

const taken: CreditForm = (name) => `本报记者 ${name} 摄`
const bare: CreditForm = (name) => `${name} 摄`
const special: CreditForm = (name) => `本报特约记者 ${name} 摄`
const correspondentTook: CreditForm = (name) => `通讯员 ${name} 摄`
const tight: CreditForm = (name) => `${name}摄`
const taker: CreditForm = (name) => `记者 ${name} 摄影`
const agencyPicture: CreditForm = (name) => `新华社记者 ${name} 摄`
const released: CreditForm = (name) => `新华社发（${name} 摄）`

const withPinyin = (name: string, pinyin: string): string => `■ ${name} ${pinyin}`
const pinyinOnly = (name: string, pinyin: string): string => `${name} ${pinyin}`
const bare2 = (name: string): string => name
const lenticular = (name: string): string => `【${name}】`
const squareHead = (name: string): string => `■${name}`
const diamond = (name: string): string => `◆${name}`

const asItIs = (name: string): string => name

/** Papers whose pages the parser may be tuned on. */
const KNOWN: Paper[] = [
  {
    name: '辽东日报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [reports],
    plainOpenings: [plain],
    bylines: [house, guest],
    closings: [house, bracketed],
    credits: [taken, special],
    column: withPinyin,
    dashes: true,
  },
  {
    name: '滨海日报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [brackets, withCorrespondent],
    plainOpenings: [plain],
    bylines: [house, correspondent],
    closings: [house, bracketed],
    credits: [taken, bare],
    column: lenticular,
    dashes: true,
  },
  {
    name: '江城晚报',
    isTraditional: false,
    spell: asItIs,
    signs: 'before',
    signedOpenings: [withCorrespondent],
    plainOpenings: [plain],
    bylines: [square, intern],
    closings: [square, bracketed],
    credits: [bare, correspondentTook],
    column: squareHead,
    dashes: false,
  },
  {
    name: '中原日报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [fromTown, agency],
    plainOpenings: [plainTown],
    bylines: [house, media],
    closings: [house, bracketed],
    credits: [agencyPicture, taken],
    column: pinyinOnly,
    dashes: true,
  },
  {
    name: '北塞晨报',
    isTraditional: false,
    spell: asItIs,
    signs: 'end',
    signedOpenings: [brackets],
    plainOpenings: [plain],
    bylines: [house, guest],
    closings: [guest, named],
    credits: [tight, bare],
    column: bare2,
    dashes: false,
  },
]

/** Papers that are kept for the figures. */
const UNSEEN: Paper[] = [
  {
    name: '岭南早报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [townNews, withCorrespondent],
    plainOpenings: [plainTown],
    bylines: [media, slash],
    closings: [house, bracketed],
    credits: [taken, taker],
    column: diamond,
    dashes: true,
  },
  {
    name: '蜀江都市报',
    isTraditional: false,
    spell: asItIs,
    signs: 'before',
    signedOpenings: [framed],
    plainOpenings: [plainFramed],
    bylines: [block, wordsAndPictures],
    closings: [house, bracketed],
    credits: [bare, taker],
    column: lenticular,
    dashes: false,
  },
  {
    name: '海河商报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [brackets, correspondentOnly],
    plainOpenings: [plain],
    bylines: [chief, ring],
    closings: [ring, correspondentNamed],
    credits: [correspondentTook, released],
    column: withPinyin,
    dashes: true,
  },
  {
    name: '秦川日报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [agency, fromTown],
    plainOpenings: [plainTown],
    bylines: [house, intern],
    closings: [house, bracketed],
    credits: [agencyPicture, released],
    column: squareHead,
    dashes: true,
  },
  {
    name: '皖江日报',
    isTraditional: false,
    spell: asItIs,
    signs: 'end',
    signedOpenings: [withCorrespondent],
    plainOpenings: [plain],
    bylines: [guest, media],
    closings: [bracketed, guest],
    credits: [bare, special],
    column: pinyinOnly,
    dashes: true,
  },
]

export const pickPaper = (random: Random, isHeldOut: boolean): Paper =>
  random.pick(isHeldOut ? UNSEEN : [...KNOWN, ...MORE_KNOWN])
