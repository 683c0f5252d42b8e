import type { Paper } from '../../paper.ts'
import { spell, toTraditional } from '../../traditional.ts'
import { beside, closedBy, comma, inSimplified, onDay, signed, spaced, took } from '../fresh/forms.ts'

const withCorrespondent = beside('通讯员')
const withIntern = beside('见习记者')

/** A prefecture's daily, set in narrow columns. */
export const PREFECTURE_COLUMNS: Paper = inSimplified({
  name: '淄原日报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${spaced(names)}）`),
    signed((names) => `本报讯（记者${comma(names)}）`),
    signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
    signed((names) => `本报讯（融媒体记者 ${withCorrespondent(names)}）`),
  ],
  plainOpenings: [() => '本报讯　'],
  bylines: [(names) => `融媒体记者 ${spaced(names)}`, (names) => `本报记者 ${withCorrespondent(names)}`],
  closings: [closedBy(''), closedBy('记者 ')],
  credits: [took('融媒体记者 X 摄'), took('X 摄'), took('通讯员 X 摄')],
  column: (name) => `■ ${name}`,
  dashes: false,
})

/** A province's daily with pages of its cities. */
export const PROVINCE_CITIES: Paper = inSimplified({
  name: '漳泽日报',
  signs: 'before',
  signedOpenings: [
    signed((names) => `本报讯（记者${comma(names)}）`),
    onDay((_place, day, names) => `本报讯（记者${comma(names)}）${day}，`, '本报讯'),
  ],
  plainOpenings: [() => '本报讯　'],
  bylines: [
    (names) => `本报记者 ${spaced(names)}`,
    (names) => `本报记者 ${withCorrespondent(names)}`,
    (names) => `□ 本报记者 ${spaced(names)}`,
  ],
  closings: [closedBy('本报记者 ')],
  credits: [took('本报记者 X 摄'), took('本报记者X摄'), took('X 摄')],
  column: (name) => `【${name}】`,
  dashes: true,
})

/** A daily that gathers what its counties send. */
export const COUNTIES: Paper = inSimplified({
  name: '洮岷日报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    signed((names) => `本报讯 记者 ${spaced(names)} 报道 `),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `■ 本报记者 ${withCorrespondent(names)}`],
  closings: [closedBy(''), closedBy('通讯员 ')],
  credits: [took('通讯员 X 摄'), took('（X 摄）'), took('本报记者 X 摄')],
  column: (name) => `◆ ${name}`,
  dashes: false,
})

/** An evening paper of which only a poor copy is left. */
export const POOR_COPY: Paper = inSimplified({
  name: '鹭洲晚报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${spaced(names)}）`),
    signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    signed((names) => `本报讯 （见习记者 ${spaced(names)}）`),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [
    (names) => `本报记者 ${spaced(names)} 文/图`,
    (names) => `本报记者 ${spaced(names)}`,
    (names) => `记者 ${withIntern(names)}`,
  ],
  closings: [closedBy('本报记者 '), (names) => `记者 ${spaced(names)}`],
  credits: [took('记者 X 摄'), took('本报记者 X 摄'), took('X摄')],
  column: (name) => `[${name}]`,
  dashes: false,
})

/** A morning paper with a page of what others report. */
export const MORNING: Paper = inSimplified({
  name: '珠岸早报',
  signs: 'inline',
  signedOpenings: [signed((names) => `本报综合报道（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '本报综合报道 '],
  bylines: [(names) => `本报记者 ${spaced(names)}`],
  closings: [closedBy('记者 ')],
  credits: [took('新华社发（X摄）'), took('新华社记者 X 摄')],
  column: (name) => `|${name}|`,
  dashes: false,
})

/** A daily's page of letters. */
export const LETTERS: Paper = inSimplified({
  name: '西岭日报',
  signs: 'before',
  signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => spaced(names)],
  closings: [closedBy('')],
  credits: [took('X 摄'), took('X/摄')],
  column: (name) => `○${name}`,
  dashes: true,
})

/** A paper with a long report a page. */
export const DEPTH: Paper = inSimplified({
  name: '华原观察报',
  signs: 'before',
  signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '本报讯 '],
  bylines: [
    (names) => `本报记者 ${spaced(names)}`,
    (names) => `文 | 本报记者 ${spaced(names)}`,
    (names) => `本报记者　${withIntern(names)}`,
  ],
  closings: [closedBy('')],
  credits: [took('本报记者 X 摄'), took('X/摄')],
  column: (name) => `${name}`,
  dashes: false,
})

/** A daily of Hong Kong. */
export const HARBOUR_PRESS: Paper = {
  name: '香海新報',
  isTraditional: true,
  spell,
  signs: 'inline',
  signedOpenings: [
    (_place, _day, names) => `【本報訊】（記者 ${spaced(names)}）`,
    (_place, _day, names) => `【本報訊】記者${comma(names)}報道：`,
    (_place, _day, names) => `【香海新報訊】（記者${comma(names)}）`,
  ],
  plainOpenings: [() => '【本報訊】'],
  bylines: [(names) => `本報記者 ${spaced(names)}`, (names) => `記者：${spaced(names)}`],
  closings: [(names) => `本報記者 ${spaced(names)}`, (names) => `（記者 ${spaced(names)}）`],
  credits: [took('（X攝）'), took('本報記者X攝'), took('X 攝')],
  column: (name) => `■${toTraditional(name)}`,
  dashes: false,
}

/** An evening paper of a large city. */
export const METROPOLIS: Paper = inSimplified({
  name: '海津晚报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${spaced(names)}）`),
    signed((names) => `海津晚报讯（记者 ${spaced(names)}）`),
    signed((names) => `本报讯（首席记者 ${spaced(names)}）`),
    signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `本报首席记者 ${spaced(names)}`],
  closings: [(names) => `本报记者 ${spaced(names)}`, closedBy('')],
  credits: [took('本报记者 X 摄'), took('X 摄'), took('首席记者 X 摄')],
  column: (name) => `▼${name}`,
  dashes: false,
})

/** A city's daily. */
export const CITY_FRONT: Paper = inSimplified({
  name: '云溪日报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（记者 ${spaced(names)}）`),
    signed((names) => `本报讯（记者${comma(names)}）`),
    signed((names) => `云溪日报讯（全媒体记者 ${spaced(names)}）`),
  ],
  plainOpenings: [() => '本报讯 '],
  bylines: [
    (names) => `本报记者 ${spaced(names)}`,
    (names) => `全媒体记者 ${spaced(names)}`,
    (names) => `本报记者 ${withCorrespondent(names)}`,
  ],
  closings: [closedBy('全媒体记者 '), (names) => `本报记者 ${spaced(names)}`],
  credits: [took('全媒体记者 X 摄'), took('本报记者 X 摄'), took('本报通讯员 X 摄')],
  column: (name) => `▎${name}`,
  dashes: true,
})
