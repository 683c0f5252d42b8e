import type { Paper } from '../../paper.ts'
import { spell, toTraditional } from '../../traditional.ts'
import {
  airyList,
  beside,
  closedBy,
  comma,
  inSimplified,
  onDay,
  signed,
  spaced,
  took,
  withCorrespondent,
  withIntern,
} from '../fresh/forms.ts'

/** The first of two names is a correspondent's. */
const withReporter = ([first = '', second]: readonly string[]): string =>
  second ? `通讯员${first} 记者${second}` : `记者${first}`

/** Papers of a province's Party committee. */
export const PARTY: Paper[] = [
  inSimplified({
    name: '岱南日报',
    signs: 'inline',
    signedOpenings: [
      onDay((place, day, names) => `本报${place}${day}讯（记者 ${spaced(names)}）`, '本报讯'),
      signed((names) => `本报讯（记者 ${withCorrespondent(names)} 报道）`),
    ],
    plainOpenings: [(place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')],
    bylines: [(names) => `本报记者 ${airyList(names)}`, (names) => `岱南日报记者 ${spaced(names)}`],
    closings: [closedBy('本报记者 ')],
    credits: [took('本报记者 X 摄'), took('（记者X 摄）')],
    column: (name) => `■${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '云台日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（本报记者 ${spaced(names)}）`),
      onDay((place, day, names) => `本报${place}${day}电（记者${comma(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `□ 本报记者 ${airyList(names)}`, (names) => `云台日报全媒体记者 ${spaced(names)}`],
    closings: [closedBy('记者')],
    credits: [took('云台日报全媒体记者 X 摄'), took('X 摄')],
    column: (name) => `【${name}】`,
    dashes: true,
  }),
]

/** Dailies of a prefecture with a page of county news. */
export const PREFECTURE_DAILY: Paper[] = [
  inSimplified({
    name: '柳河日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯 记者${comma(names)}报道 `),
      signed((names) => `本报讯 ${withReporter(names)}报道 `),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `本报记者${airyList(names)}`],
    closings: [(names) => `本报记者 ${spaced(names)}`],
    credits: [took('本报记者 X 摄'), took('本报特约记者X摄')],
    column: (name, pinyin) => `${name} ${pinyin}`,
    dashes: true,
  }),
  inSimplified({
    name: '襄陵日报',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `本报记者 ${withCorrespondent(names)}`],
    closings: [
      ([first = '', second]) => (second ? `${first} 本报记者 ${second}` : `本报记者 ${first}`),
      closedBy('记者 '),
    ],
    credits: [took('本报记者 X 摄'), took('通讯员 X 摄')],
    column: (name, pinyin) => `${name}${pinyin}`,
    dashes: true,
  }),
]

/** Evening papers of a city. */
export const EVENING_PAPER: Paper[] = [
  inSimplified({
    name: '梅川晚报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${withIntern(names)}）`),
      signed((names) => `本报讯 记者 ${spaced(names)} 报道 `),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${withIntern(names)}`, (names) => `本报记者 ${spaced(names)} 文/摄`],
    closings: [closedBy('记者 ')],
    credits: [took('记者 X 摄'), took('本报记者 X/摄')],
    column: (name) => `● ${name}`,
    dashes: false,
  }),
  inSimplified({
    name: '珠浦晚报',
    signs: 'before',
    signedOpenings: [signed((names) => `晚报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 ', () => '晚报讯 '],
    bylines: [
      (names) => `□晚报记者 ${spaced(names)}`,
      (names) => `晚报记者 ${withCorrespondent(names)} 文/图`,
      (names) => `首席记者 ${airyList(names)}`,
    ],
    closings: [(names) => `□${spaced(names)}`],
    credits: [took('晚报记者 X 摄'), took('X 摄')],
    column: (name) => `「${name}」`,
    dashes: true,
  }),
]

/** Papers of a county's media centre. */
export const MEDIA_CENTRE: Paper[] = [
  inSimplified({
    name: '今日禾川',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `县融媒体中心记者 ${spaced(names)}`, (names) => `记者 ${withCorrespondent(names)}`],
    closings: [closedBy('县融媒体中心记者 '), closedBy('通讯员 '), closedBy('')],
    credits: [took('（记者 X 摄）'), took('X 摄')],
    column: (name) => `★ ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '白沙报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（融媒体记者 ${withCorrespondent(names)}）`),
      signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `融媒体记者 ${spaced(names)}`, (names) => `■融媒体记者 ${airyList(names)}`],
    closings: [closedBy('融媒体记者 ')],
    credits: [took('融媒体记者 X 摄'), took('通讯员 X 摄')],
    column: (name, pinyin) => `${name} | ${pinyin}`,
    dashes: false,
  }),
]

/** Papers of a railway. */
export const RAILWAY: Paper[] = [
  inSimplified({
    name: '朔方铁道报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
      onDay((place, day, names) => `本报${place}${day}讯（通讯员${comma(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `通讯员 ${spaced(names)}`, (names) => `本报记者 ${withCorrespondent(names)}`],
    closings: [closedBy('通讯员 ')],
    credits: [took('通讯员 X 摄'), took('X 摄')],
    column: (name) => `◆ ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '北线工人报',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报通讯员 ${spaced(names)}`, (names) => `◎ ${spaced(names)}`],
    closings: [closedBy(''), closedBy('记者 ')],
    credits: [took('X/摄'), took('本报通讯员 X 摄')],
    column: (name, pinyin) => `${pinyin} ${name}`,
    dashes: true,
  }),
]

/** Legal dailies of a province. */
export const LEGAL: Paper[] = [
  inSimplified({
    name: '岱南法治报',
    signs: 'inline',
    signedOpenings: [
      onDay((place, day, names) => `本报${place}${day}讯（记者${comma(names)}）`, '本报讯'),
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${withCorrespondent(names)}`, (names) => `◇ 本报记者 ${spaced(names)}`],
    closings: [closedBy('')],
    credits: [took('本报记者 X 摄')],
    column: (name) => `▌${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '江淮政法报',
    signs: 'before',
    signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 ', (place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')],
    bylines: [(names) => `本报记者 ${airyList(names)}`, (names) => `通讯员 ${spaced(names)}`],
    closings: [closedBy('')],
    credits: [took('通讯员 X 摄')],
    column: (name) => `〔${name}〕`,
    dashes: true,
  }),
]

/** Papers for farmers. */
export const FARMERS: Paper[] = [
  inSimplified({
    name: '垄上农民报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
      signed((names) => `本报讯 记者${spaced(names)}报道：`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `□本报记者 ${withCorrespondent(names)}`],
    closings: [closedBy('')],
    credits: [took('本报记者 X 摄')],
    column: (name) => `◎${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '北原农村报',
    signs: 'before',
    signedOpenings: [signed((names) => `农村报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `农村报记者 ${spaced(names)}`, (names) => `文/图 本报记者 ${airyList(names)}`],
    closings: [closedBy('')],
    credits: [took('农村报记者 X 摄'), took('X 摄')],
    column: (name) => `· ${name} ·`,
    dashes: false,
  }),
]

/** Papers of a university. */
export const UNIVERSITY: Paper[] = [
  inSimplified({
    name: '楚江师大报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（学生记者 ${spaced(names)}）`),
      signed((names) => `（通讯员 ${comma(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [
      (names) => `■本报学生记者 ${spaced(names)}`,
      (names) => `本报记者 ${beside('学生记者')(names)}`,
    ],
    closings: [closedBy('')],
    credits: [took('学生记者 X/摄'), took('X 摄')],
    column: (name, pinyin) => `${name} ${pinyin}`,
    dashes: true,
  }),
  inSimplified({
    name: '楚江大学校报',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 ', () => ''],
    bylines: [(names) => `○校报记者 ${spaced(names)}`],
    closings: [closedBy('校报记者 '), closedBy('文/')],
    credits: [took('（校报记者 X 摄）')],
    column: (name) => `『${name}』`,
    dashes: true,
  }),
]

/** Dailies of the 2000s in a provincial capital. */
export const METRO: Paper[] = [
  inSimplified({
    name: '汉滨都市报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者${comma(names)}）`),
      signed((names) => `本报讯（记者 ${withIntern(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `□记者 ${withIntern(names)}`, (names) => `□本报记者 ${spaced(names)} 文/图`],
    closings: [closedBy('记者 ')],
    credits: [took('记者 X 摄'), took('本报记者 X 摄影')],
    column: (name) => `■ ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '湘渚商报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `商报讯（记者 ${withIntern(names)}）`),
      signed((names) => `【本报讯】（记者 ${spaced(names)}）`),
    ],
    plainOpenings: [() => '商报讯 ', () => '【本报讯】'],
    bylines: [(names) => `商报记者 ${spaced(names)}`, (names) => `◆商报记者 ${withCorrespondent(names)}`],
    closings: [closedBy('商报记者 ')],
    credits: [took('商报记者 X 摄'), took('X 摄')],
    column: (name) => `【${name}】`,
    dashes: false,
  }),
]

/** Dailies of Taiwan and of Hong Kong. */
export const ISLAND: Paper[] = [
  {
    name: '大潭日報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `【記者${comma(names)}${place}報導】`,
      (place, _day, names) => `（記者${comma(names)}／${place}報導）`,
      (place, _day, names) => `記者${comma(names)}／${place}報導 `,
    ],
    plainOpenings: [() => '【本報訊】'],
    bylines: [(names) => `記者${comma(names)}／專題報導`, (names) => `文／記者${comma(names)}`],
    closings: [(names) => `（${comma(names)}）`],
    credits: [(name) => `（記者${name}攝）`, (name) => `記者${name}／攝影`],
    column: (name) => `◆${toTraditional(name)}`,
    dashes: true,
  },
  {
    name: '獅山日報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `【本報訊】（記者 ${spaced(names)}）`,
      (_place, _day, names) => `【獅山專訊】記者${comma(names)}報道：`,
    ],
    plainOpenings: [() => '【本報訊】'],
    bylines: [(names) => `記者 ${spaced(names)}`, (names) => `採訪、撰文：${comma(names)}`],
    closings: [(names) => `（記者${comma(names)}）`],
    credits: [(name) => `（${name}攝）`, (name) => `${name}攝`],
    column: (name) => `【${toTraditional(name)}】`,
    dashes: true,
  },
]
