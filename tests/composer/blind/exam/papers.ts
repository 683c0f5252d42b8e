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

const withTrainee = beside('见习记者')

/** A daily of the whole country. */
export const NATIONAL: Paper = inSimplified({
  name: '经纬日报',
  signs: 'inline',
  signedOpenings: [
    onDay((place, day, names) => `本报${place}${day}电　（记者${comma(names)}）`, '本报电　'),
    onDay((place, day, names) => `本报${place}${day}电（记者 ${spaced(names)}）`, '本报讯'),
    onDay((place, day, names) => `本报${place}${day}电　记者${comma(names)}报道：`, '本报讯　'),
  ],
  plainOpenings: [(place, day) => (day ? `本报${place}${day}电　` : '本报讯　')],
  bylines: [
    (names) => `本报记者　${airyList(names)}`,
    (names) => `经纬日报记者　${airyList(names)}`,
    (names) => `本报记者 ${comma(names)}`,
  ],
  closings: [closedBy('本报记者'), closedBy('记者 ')],
  credits: [took('本报记者 X摄'), took('X摄（人民视觉）'), took('新华社记者 X摄')],
  column: (name) => `〖${name}〗`,
  dashes: true,
})

/** A province's daily with a page of one city in narrow columns. */
export const PROVINCE: Paper = inSimplified({
  name: '河朔日报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯 记者${comma(names)}报道 `),
    signed((names) => `本报讯（记者 ${spaced(names)}）`),
    signed((names) => `本报讯 记者 ${spaced(names)} 报道 `),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => `本报记者 ${airyList(names)}`, (names) => `本报记者/${spaced(names)}`],
  closings: [([first = '', second]) => (second ? `${first} 本报记者 ${second}` : `本报记者 ${first}`)],
  credits: [took('本报记者 X 摄'), took('本报特约记者 X 摄'), took('X 摄')],
  column: (name, pinyin) => `${name} ${pinyin}`,
  dashes: true,
})

/** A prefecture's daily. */
export const PREFECTURE_CITY: Paper = inSimplified({
  name: '汾州日报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${withTrainee(names)}）`),
    signed((names) => `本报讯（记者${comma(names)}）`),
    signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
    signed((names) => `汾州日报讯（记者 ${spaced(names)}）`),
  ],
  plainOpenings: [() => '本报讯 ', () => '汾州日报讯 '],
  bylines: [(names) => `本报记者 ${withTrainee(names)}`, (names) => `汾州日报记者 ${spaced(names)}`],
  closings: [closedBy('记者 ')],
  credits: [took('本报记者 X 摄'), took('汾州日报记者 X 摄')],
  column: (name) => `■ ${name}`,
  dashes: true,
})

/** A province's daily with short reports of the counties of a city. */
export const COUNTIES: Paper = inSimplified({
  name: '东陵日报',
  signs: 'inline',
  signedOpenings: [signed((names) => `本报讯 记者${spaced(names)}报道 `)],
  plainOpenings: [() => '本报讯 '],
  bylines: [
    (names) => `本报记者 ${airyList(names)}`,
    ([first = '', second]) => (second ? `${first} 本报记者 ${second}` : `本报记者 ${first}`),
  ],
  closings: [closedBy('本报记者 ')],
  credits: [took('本报记者 X 摄'), took('X 摄'), took('本报特约记者 X 摄')],
  column: (name, pinyin) => `■ ${name} ${pinyin}`,
  dashes: true,
})

/** An evening paper. */
export const EVENING_CITY: Paper = inSimplified({
  name: '锦川晚报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${withIntern(names)}）`),
    signed((names) => `锦川晚报讯（记者 ${withCorrespondent(names)}）`),
    signed((names) => `晚报讯　记者${comma(names)}报道：`),
  ],
  plainOpenings: [() => '本报讯 ', () => '锦川晚报讯 '],
  bylines: [
    (names) => `锦川晚报记者 ${withIntern(names)} 文/图`,
    (names) => `本报记者 ${spaced(names)}`,
    (names) => `■记者 ${spaced(names)}`,
  ],
  closings: [closedBy('记者 '), (names) => `本报记者 ${spaced(names)}`],
  credits: [took('本报记者 X 摄'), took('锦川晚报记者 X/图')],
  column: (name) => `◎ ${name}`,
  dashes: false,
})

/** A morning paper that prints the news of agencies. */
export const MORNING: Paper = inSimplified({
  name: '沧江晨报',
  signs: 'inline',
  signedOpenings: [signed((names) => `晨报讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '晨报讯 '],
  bylines: [(names) => `晨报记者 ${spaced(names)}`],
  closings: [closedBy('')],
  credits: [took('新华社记者 X 摄')],
  column: (name) => `【${name}】`,
  dashes: true,
})

/** A county's paper. */
export const COUNTY_PRESS: Paper = inSimplified({
  name: '河阳新闻',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    signed((names) => `本报讯（${spaced(names)}）`),
    signed((names) => `本报讯（全媒体记者 ${spaced(names)}）`),
    onDay((place, day, names) => `本报${place}${day}讯（记者 ${spaced(names)}）`, '本报讯'),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => `□全媒体记者 ${spaced(names)}`, (names) => `本报记者 ${withCorrespondent(names)}`],
  closings: [closedBy(''), closedBy('全媒体记者 '), closedBy('记者 ')],
  credits: [took('全媒体记者 X 摄'), took('（X 摄）'), took('通讯员 X 摄')],
  column: (name) => `★${name}★`,
  dashes: true,
})

/** The paper of an oil field. */
export const OILFIELD: Paper = inSimplified({
  name: '戈壁石油报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
    signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    onDay((place, day, names) => `本报${place}${day}讯（记者${comma(names)}）`, '本报讯'),
    signed((names) => `本报讯 （${spaced(names)}）`),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => `●本报记者 ${spaced(names)}`, (names) => `本报通讯员 ${spaced(names)}`],
  closings: [closedBy(''), closedBy('通讯员 ')],
  credits: [took('X 摄'), took('本报记者 X 摄影')],
  column: (name) => `· ${name} ·`,
  dashes: true,
})

/** A metropolitan daily's leaf of essays. */
export const METRO_LEAF: Paper = inSimplified({
  name: '锦屏都市报',
  signs: 'before',
  signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '本报讯 '],
  bylines: [
    (names) => `都市报记者 ${spaced(names)} 文/图`,
    (names) => `采写：都市报记者 ${spaced(names)}`,
    (names) => `都市报记者 ${comma(names)}`,
  ],
  closings: [closedBy('')],
  credits: [took('都市报记者 X 摄'), took('资料图片 X 供图')],
  column: (name) => `「${name}」`,
  dashes: true,
})

/** A daily of Hong Kong. */
export const HARBOUR: Paper = {
  name: '海港日報',
  isTraditional: true,
  spell,
  signs: 'inline',
  signedOpenings: [
    (_place, _day, names) => `【本報訊】（記者${comma(names)}）`,
    (_place, _day, names) => `【海港專訊】（記者 ${spaced(names)}）`,
    (_place, _day, names) => `【本報記者${comma(names)}報道】`,
  ],
  plainOpenings: [() => '【本報訊】', () => '【海港專訊】'],
  bylines: [
    (names) => `■記者 ${spaced(names)}`,
    (names) => `撰文：${comma(names)}`,
    (names) => `海港日報記者 ${spaced(names)}`,
  ],
  closings: [(names) => `（記者 ${spaced(names)}）`],
  credits: [(name) => `記者${name}攝`, (name) => `（${name}攝）`, (name) => `海港日報記者${name} 攝`],
  column: (name) => `◤${toTraditional(name)}◢`,
  dashes: true,
}
