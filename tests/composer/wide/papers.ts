import type { Paper } from '../paper.ts'
import type { Random } from '../random.ts'
import { BYLINES, CLOSINGS, CREDITS, HEADS, PLAIN_OPENINGS, SIGNED_OPENINGS } from './forms.ts'

const asItIs = (text: string): string => text

/** The forms of those names. Throws where there is none. */
function take<T>(from: Record<string, T>, names: string): T[] {
  return names.split(' ').map((name) => {
    const found = from[name]
    if (!found) throw new Error(`there is no form ${name}`)
    return found
  })
}

interface Manner {
  signs: Paper['signs']
  opens: string
  plain: string
  bylines: string
  closings: string
  credits: string
  head: string
  dashes: boolean
}

const paper = (name: string, manner: Manner): Paper => ({
  name,
  isTraditional: false,
  spell: asItIs,
  signs: manner.signs,
  signedOpenings: take(SIGNED_OPENINGS, manner.opens),
  plainOpenings: take(PLAIN_OPENINGS, manner.plain),
  bylines: take(BYLINES, manner.bylines),
  closings: take(CLOSINGS, manner.closings),
  credits: take(CREDITS, manner.credits),
  column: take(HEADS, manner.head)[0] ?? asItIs,
  dashes: manner.dashes,
})

/** Dailies of provinces and cities, evening, metro, trade, county, enterprise and school papers, each with habits of its own. */
export const OWN_PAPERS: Paper[] = [
  paper('松江日报', {
    signs: 'inline',
    opens: 'spaced wire',
    plain: 'house wire',
    bylines: 'house nameFirst',
    closings: 'reporter',
    credits: 'house agency',
    head: 'pinyin',
    dashes: true,
  }),
  paper('楚天民报', {
    signs: 'inline',
    opens: 'tightWire townDay',
    plain: 'townDay',
    bylines: 'tight withGuest',
    closings: 'house',
    credits: 'houseTight',
    head: 'lenticular',
    dashes: true,
  }),
  paper('金陵晚报', {
    signs: 'inline',
    opens: 'morning dayNews chief',
    plain: 'evening',
    bylines: 'black gathered',
    closings: 'names',
    credits: 'first',
    head: 'bar',
    dashes: false,
  }),
  paper('羊城新报', {
    signs: 'inline',
    opens: 'lenticular withIntern',
    plain: 'paperName',
    bylines: 'words bothFirst',
    closings: 'words',
    credits: 'slash colon',
    head: 'pipe',
    dashes: false,
  }),
  paper('蓉城早报', {
    signs: 'inline',
    opens: 'paperName trainee bracketsOnly',
    plain: 'paperName house',
    bylines: 'diamond intern',
    closings: 'reporter',
    credits: 'reporterTook',
    head: 'angles',
    dashes: false,
  }),
  paper('苍南县报', {
    signs: 'end',
    opens: 'guests',
    plain: 'house framed',
    bylines: 'correspondents',
    closings: 'names listed',
    credits: 'bare',
    head: 'squares',
    dashes: false,
  }),
  paper('矿工之友', {
    signs: 'end',
    opens: 'bareNames',
    plain: 'house own',
    bylines: 'guestFirst',
    closings: 'guests plainGuests reports',
    credits: 'bracketed',
    head: 'stars',
    dashes: true,
  }),
  paper('钢城工人报', {
    signs: 'inline',
    opens: 'bareNames guests',
    plain: 'square',
    bylines: 'dot correspondents',
    closings: 'half',
    credits: 'correspondent',
    head: 'diamond',
    dashes: true,
  }),
  paper('法治周刊', {
    signs: 'before',
    opens: 'withGuest',
    plain: 'none',
    bylines: 'squareSpaced withGuest',
    closings: 'withGuest',
    credits: 'bracketedReporter',
    head: 'hooked',
    dashes: true,
  }),
  paper('健康导刊', {
    signs: 'end',
    opens: 'tight',
    plain: 'none',
    bylines: 'written author',
    closings: 'sent words',
    credits: 'spaced',
    head: 'ring',
    dashes: false,
  }),
  paper('中华教师报', {
    signs: 'before',
    opens: 'tight fromTown',
    plain: 'house',
    bylines: 'bracketed ring',
    closings: 'house',
    credits: 'bareTight',
    head: 'slashes',
    dashes: true,
  }),
  paper('建设时报', {
    signs: 'before',
    opens: 'reports stationed',
    plain: 'town house',
    bylines: 'stationed media',
    closings: 'reporter',
    credits: 'house',
    head: 'square',
    dashes: true,
  }),
  paper('北疆农民报', {
    signs: 'inline',
    opens: 'framed framedReports',
    plain: 'framed',
    bylines: 'reported plainReporter',
    closings: 'square',
    credits: 'bare agency',
    head: 'dots',
    dashes: true,
  }),
  paper('远洋商报', {
    signs: 'before',
    opens: 'square halfWidth',
    plain: 'hooked',
    bylines: 'bar slash',
    closings: 'listed',
    credits: 'half',
    head: 'hash',
    dashes: false,
  }),
  paper('师院青年', {
    signs: 'end',
    opens: 'bareNames',
    plain: 'wideSpace house',
    bylines: 'campus ringNames',
    closings: 'guestsColon lenticular',
    credits: 'first bracketed',
    head: 'spaced',
    dashes: false,
  }),
  paper('市政简讯', {
    signs: 'inline',
    opens: 'unmarkedReports ownReporter',
    plain: 'house',
    bylines: 'triangle lenticular',
    closings: 'names',
    credits: 'colon',
    head: 'triangle',
    dashes: true,
  }),
]

/** Papers of the fifties to the eighties: days in Chinese numerals, names below. */
export const OLD_PAPERS: Paper[] = [
  {
    ...paper('前进日报', {
      signs: 'end',
      opens: 'bareNames',
      plain: 'house',
      bylines: 'house',
      closings: 'names listed',
      credits: 'bareTight',
      head: 'plain',
      dashes: true,
    }),
    plainOpenings: [
      () => '〔本报讯〕',
      (place, day) => (day ? `【新华社${place}${day.replace(/^.*月/u, '')}电】` : '【本报讯】'),
      (place, day) => (day ? `新华社${place}${day.replace(/^.*月/u, '')}讯 ` : '本报讯 '),
    ],
  },
  {
    ...paper('工矿快报', {
      signs: 'end',
      opens: 'bareNames',
      plain: 'house framed',
      bylines: 'correspondents',
      closings: 'guests reports half',
      credits: 'bracketed',
      head: 'dots',
      dashes: true,
    }),
    plainOpenings: [() => '本报讯：', () => '【本报讯】', (place) => `（本报${place}讯）`],
  },
]

/** Papers of Singapore and Malaysia, in simplified characters. */
export const STRAITS_PAPERS: Paper[] = [
  {
    ...paper('海峡晨报', {
      signs: 'before',
      opens: 'bracketsOnly',
      plain: 'house',
      bylines: 'reported slash',
      closings: 'names',
      credits: 'half',
      head: 'pipe',
      dashes: false,
    }),
    plainOpenings: [(place) => `（${place}讯）`, () => '（本报讯）'],
    bylines: [(names) => `${names.join('、')} 报道`, (names) => `报道／${names.join('、')}`],
  },
  {
    ...paper('椰城商报', {
      signs: 'end',
      opens: 'bracketsOnly',
      plain: 'house',
      bylines: 'house',
      closings: 'names reporter',
      credits: 'bracketed',
      head: 'lenticular',
      dashes: true,
    }),
    plainOpenings: [(place, day) => (day ? `（${place}${day}讯）` : `（${place}讯）`), () => '【本报讯】'],
  },
]

const SIGNS = ['inline', 'inline', 'before', 'before', 'end'] as const

/** A paper whose habits are drawn freely, each apart from the others. */
export function freePaper(random: Random): Paper {
  const some = <T>(from: Record<string, T>, most: number): T[] =>
    random.shuffle(Object.values(from)).slice(0, random.between(1, most))
  return {
    name: random.pick(['海州日报', '新城晚报', '江北晨报', '西部都市报', '东方工商报', '古城周报']),
    isTraditional: false,
    spell: asItIs,
    signs: random.pick(SIGNS),
    signedOpenings: some(SIGNED_OPENINGS, 2),
    plainOpenings: some(PLAIN_OPENINGS, 2),
    bylines: some(BYLINES, 2),
    closings: some(CLOSINGS, 2),
    credits: some(CREDITS, 2),
    column: random.pick(Object.values(HEADS)),
    dashes: random.chance(0.55),
  }
}
