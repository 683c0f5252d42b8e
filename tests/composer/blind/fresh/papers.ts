import type { Paper } from '../../paper.ts'
import { spell, toTraditional } from '../../traditional.ts'
import {
  airyList,
  closedBy,
  comma,
  inSimplified,
  onDay,
  signed,
  spaced,
  took,
  withCorrespondent,
  withIntern,
} from './forms.ts'

/** Evening papers of a city. */
export const EVENING: Paper[] = [
  inSimplified({
    name: '汀州晚报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${withCorrespondent(names)} 文/图）`),
      signed((names) => `本报讯（见习记者 ${spaced(names)}）`),
      signed((names) => `本报讯 记者 ${withIntern(names)} 报道 `),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `文/图 本报记者 ${airyList(names)}`, (names) => `◎本报记者 ${withIntern(names)}`],
    closings: [closedBy('记者 '), closedBy('')],
    credits: [took('记者 X 摄影'), took('（本报记者 X 摄）')],
    column: (name) => `▍${name}`,
    dashes: false,
  }),
  inSimplified({
    name: '浔阳晨刊',
    signs: 'before',
    signedOpenings: [signed((names) => `晨刊讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '晨刊讯 ', () => '本报讯 '],
    bylines: [
      (names) => `晨刊记者 ${airyList(names)}`,
      (names) => `□ 本报记者 ${spaced(names)} 文/图`,
      (names) => `本报首席记者 ${withIntern(names)}`,
    ],
    closings: [(names) => `□ ${spaced(names)}`],
    credits: [took('X/摄'), took('晨刊记者 X 摄')],
    column: (name, pinyin) => `${name} ${pinyin}`,
    dashes: true,
  }),
]

/** Papers of a county. */
export const COUNTY: Paper[] = [
  inSimplified({
    name: '青溪报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
      signed((names) => `本报讯（融媒记者 ${spaced(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${airyList(names)}`, (names) => `融媒记者 ${withCorrespondent(names)}`],
    closings: [closedBy('本报记者 ')],
    credits: [took('融媒记者 X 摄'), took('X 摄')],
    column: (name) => `◤${name}◥`,
    dashes: true,
  }),
  inSimplified({
    name: '磐溪新闻',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `■ ${spaced(names)}`, (names) => `全媒体记者 ${airyList(names)}`],
    closings: [closedBy('全媒体记者 '), closedBy('通讯员 ')],
    credits: [took('全媒体记者 X/摄'), took('（通讯员 X 摄）')],
    column: (name, pinyin) => `■ ${name} | ${pinyin}`,
    dashes: true,
  }),
]

/** Papers of a province. */
export const PROVINCIAL: Paper[] = [
  inSimplified({
    name: '岭云日报',
    signs: 'inline',
    signedOpenings: [
      onDay((place, day, names) => `本报${place}${day}讯（记者${comma(names)}）`, '本报讯'),
      onDay((_place, day, names) => `本报${day}讯（记者 ${withCorrespondent(names)}）`, '本报讯'),
    ],
    plainOpenings: [(place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')],
    bylines: [(names) => `本报记者 ${airyList(names)}`],
    closings: [closedBy('本报记者 ')],
    credits: [took('本报记者 X 摄')],
    column: (name, pinyin) => `◆${name} ${pinyin}`,
    dashes: true,
  }),
  inSimplified({
    name: '江右日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯 （记者 ${withCorrespondent(names)}）`),
      onDay((place, day, names) => `本报${place}${day}电（记者${comma(names)}）`, '本报讯 '),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `◎ 本报记者 ${spaced(names)}`, (names) => `江右日报记者 ${airyList(names)}`],
    closings: [closedBy('记者 ')],
    credits: [took('江右日报记者 X 摄')],
    column: (name) => `「${name}」`,
    dashes: true,
  }),
]

/** Dailies of a prefecture. */
export const PREFECTURE: Paper[] = [
  inSimplified({
    name: '淮西日报',
    signs: 'end',
    signedOpenings: [
      onDay((_place, day, names) => `本报${day}讯（记者 ${spaced(names)}）`, '本报讯'),
      signed((names) => `本报讯（记者 ${withIntern(names)}）`),
      signed((names) => `本报讯 （通讯员 ${spaced(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${airyList(names)}`, (names) => `□ ${withCorrespondent(names)}`],
    closings: [closedBy(''), (names) => `□ ${spaced(names)}`, (names) => `本报记者 ${airyList(names)}`],
    credits: [took('本报记者 X 摄'), took('X 摄影')],
    column: (name, pinyin) => `${pinyin} ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '雁塞日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者${comma(names)}）`),
      signed((names) => `本报讯 记者${spaced(names)}报道：`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `雁塞日报记者 ${withIntern(names)}`],
    closings: [closedBy('记者 ')],
    credits: [took('X摄'), took('本报通讯员 X 摄')],
    column: (name) => `★${name}★`,
    dashes: true,
  }),
]

/** Weeklies of health and schools. */
export const WEEKLY: Paper[] = [
  inSimplified({
    name: '康与学周刊',
    signs: 'before',
    signedOpenings: [signed((names) => `本刊讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本刊讯 ', () => '本报讯 '],
    bylines: [
      (names) => `本刊记者 ${withCorrespondent(names)}`,
      (names) => `文/${spaced(names)}`,
      (names) => `记者 ${airyList(names)} 采写`,
    ],
    closings: [closedBy('')],
    credits: [took('本刊记者 X 摄')],
    column: (name) => `○ ${name}`,
    dashes: false,
  }),
  inSimplified({
    name: '教卫周报',
    signs: 'inline',
    signedOpenings: [signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${airyList(names)}`, (names) => `■主笔 ${spaced(names)}`],
    closings: [closedBy('记者')],
    credits: [took('记者X 摄')],
    column: (name, pinyin) => `【${name}】${pinyin}`,
    dashes: true,
  }),
]

/** Papers of finance. */
export const FINANCE: Paper[] = [
  inSimplified({
    name: '东海财经',
    signs: 'before',
    signedOpenings: [signed((names) => `本报讯 记者${spaced(names)} `)],
    plainOpenings: [() => '本报讯 ', (place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')],
    bylines: [(names) => `本报记者 ${spaced(names)} 东海报道`, (names) => `◎记者 ${airyList(names)}`],
    closings: [closedBy('')],
    credits: [took('本报记者 X 图')],
    column: (name) => `⊙ ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '金融晨讯',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `晨讯记者 ${spaced(names)} 报道 `),
      onDay((_place, day, names) => `${day}讯（记者 ${spaced(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `晨讯记者 ${withIntern(names)}`],
    closings: [closedBy('')],
    credits: [took('供图/X')],
    column: (name, pinyin) => `${name}·${pinyin}`,
    dashes: false,
  }),
]

/** Papers of Chinese abroad and of Hong Kong. */
export const OVERSEAS: Paper[] = [
  {
    name: '金山僑聲報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `【本報記者${comma(names)}${place}報道】`,
      (place, day, names) =>
        day ? `（本報${place}${day}專訊，記者${comma(names)}）` : `（本報訊，記者${comma(names)}）`,
    ],
    plainOpenings: [(place) => `【本報${place}訊】`],
    bylines: [(names) => `本報記者 ${airyList(names)}`, (names) => `特約記者／${comma(names)}`],
    closings: [(names) => `（${comma(names)}）`],
    credits: [(name) => `（記者${name}攝）`, (name) => `${name}／攝影`],
    column: (name) => `※${toTraditional(name)}`,
    dashes: true,
  },
  {
    name: '香江晨報',
    isTraditional: true,
    spell,
    signs: 'before',
    signedOpenings: [() => '【晨報訊】'],
    plainOpenings: [() => '【晨報訊】', () => '晨報訊 '],
    bylines: [
      (names) => `記者 ${spaced(names)}`,
      (names) => `文：${spaced(names)}`,
      (names) => `晨報記者 ${airyList(names)} 報道`,
    ],
    closings: [(names) => `（記者${comma(names)}）`],
    credits: [(name) => `圖：記者${name}`, (name) => `（${name} 攝）`],
    column: (name) => `【${toTraditional(name)}】`,
    dashes: false,
  },
]
