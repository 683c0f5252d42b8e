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
} from '../fresh/forms.ts'

const withCorrespondent = beside('通讯员')
const withTrainee = beside('实习记者')
/** Two writers, each with a calling. */
const each = (calling: string, by: string) => (names: readonly string[]) =>
  names.map((name) => calling + name).join(by)

/** A prefecture's daily in narrow columns. */
export const BASIN: Paper = inSimplified({
  name: '颍宁日报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `本报讯（全媒体记者 ${spaced(names)}）`),
    signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    signed((names) => `本报讯　记者${comma(names)}报道　`),
    signed((names) => `【本报讯】${each('记者', '、')(names)}报道：`),
  ],
  plainOpenings: [() => '本报讯　'],
  bylines: [(names) => `■ 全媒体记者 ${spaced(names)}`, (names) => `全媒体记者 ${withCorrespondent(names)}`],
  closings: [closedBy('全媒体记者 ')],
  credits: [took('全媒体记者 X 摄'), took('通讯员 X/摄'), took('X 摄')],
  column: (name) => `▍${name}`,
  dashes: false,
})

/** A province's daily with long reports from its cities. */
export const HIGHLANDS: Paper = inSimplified({
  name: '岭东日报',
  signs: 'before',
  signedOpenings: [
    onDay((place, day, names) => `本报${place}${day}讯（记者${comma(names)}）`, '本报讯'),
    onDay((place, day, names) => `本报${place}${day}讯　记者${comma(names)}报道：`, '本报讯　'),
  ],
  plainOpenings: [(place, day) => (day ? `本报${place}${day}讯　` : '本报讯　')],
  bylines: [
    (names) => `本报记者　${airyList(names)}`,
    (names) => `岭东日报记者 ${spaced(names)}`,
    (names) => `本报记者 ${withCorrespondent(names)}`,
  ],
  closings: [closedBy('本报记者 ')],
  credits: [took('本报记者　X摄'), took('X摄（资料图片）'), took('本报通讯员 X 摄')],
  column: (name) => `［${name}］`,
  dashes: true,
})

/** A prefecture's daily with reports of its counties. */
export const ROUNDUP: Paper = inSimplified({
  name: '沂阳日报',
  signs: 'inline',
  signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '本报讯 '],
  bylines: [
    (names) => `□本报记者 ${spaced(names)}`,
    (names) => `本报记者 ${withTrainee(names)}`,
    (names) => `□ ${spaced(names)}`,
  ],
  closings: [closedBy('记者 ')],
  credits: [took('（X 摄）'), took('本报记者 X 摄影'), took('通讯员 X 摄')],
  column: (name, pinyin) => `${name} ${pinyin}`,
  dashes: false,
})

/** An evening paper. */
export const KILN: Paper = inSimplified({
  name: '石塘晚报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `晚报讯（记者 ${spaced(names)}）`),
    signed((names) => `本报讯 记者 ${spaced(names)} 报道 `),
    signed((names) => `石塘晚报讯（记者 ${withTrainee(names)}）`),
  ],
  plainOpenings: [() => '晚报讯 '],
  bylines: [(names) => `文/记者 ${spaced(names)}`, (names) => `晚报记者 ${spaced(names)} 文/图`],
  closings: [closedBy('晚报记者 '), (names) => `记者 ${spaced(names)}`],
  credits: [took('图/晚报记者 X'), took('记者 X 摄'), took('晚报记者 X 摄')],
  column: (name) => `●${name}●`,
  dashes: false,
})

/** A morning paper that prints what others report. */
export const DIGEST: Paper = inSimplified({
  name: '江淮晨讯',
  signs: 'inline',
  signedOpenings: [signed((names) => `晨讯综合（编辑 ${spaced(names)}）`)],
  plainOpenings: [() => '本报综合消息　'],
  bylines: [(names) => `记者 ${spaced(names)}`],
  closings: [closedBy('')],
  credits: [took('新华社记者 X 摄'), took('新华社发（X 摄）')],
  column: (name) => `◤${name}◢`,
  dashes: false,
})

/** A daily's leaf of letters. */
export const LEAF: Paper = inSimplified({
  name: '汴水日报',
  signs: 'before',
  signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '本报讯 '],
  bylines: [(names) => spaced(names)],
  closings: [closedBy('')],
  credits: [took('X 摄'), took('X 作')],
  column: (name) => `· ${name} ·`,
  dashes: true,
})

/** A weekly of long reports. */
export const INQUIRY: Paper = inSimplified({
  name: '南浦周末',
  signs: 'before',
  signedOpenings: [signed((names) => `南浦周末讯（记者 ${spaced(names)}）`)],
  plainOpenings: [() => '南浦周末讯 '],
  bylines: [
    (names) => `南浦周末记者 ${spaced(names)}`,
    (names) => `本报记者 ${withTrainee(names)}　发自枫州`,
    (names) => `采写：本报记者 ${spaced(names)}`,
  ],
  closings: [closedBy('本报记者 ')],
  credits: [took('（本报记者 X／图）'), took('X 摄'), took('本报记者 X 摄')],
  column: (name) => `【${name}】`,
  dashes: false,
})

/** A daily of Taiwan. */
export const STRAIT: Paper = {
  name: '鯤島時報',
  isTraditional: true,
  spell,
  signs: 'inline',
  signedOpenings: [
    (place, _day, names) => `【記者${comma(names)}／${place}報導】`,
    (place, _day, names) => `記者${comma(names)}∕${place}報導　`,
    (place, _day, names) => `〔記者${comma(names)}${place}報導〕`,
  ],
  plainOpenings: [() => '【本報訊】'],
  bylines: [(names) => `文／記者${comma(names)}`, (names) => `記者${comma(names)}／特稿`],
  closings: [(names) => `（${comma(names)}）`],
  credits: [took('（記者X攝）'), took('圖／記者X攝'), took('記者X／攝影')],
  column: (name) => `〈${toTraditional(name)}〉`,
  dashes: false,
}

/** A daily of Macau. */
export const ESTUARY: Paper = {
  name: '蓮洋日報',
  isTraditional: true,
  spell,
  signs: 'inline',
  signedOpenings: [
    (_place, _day, names) => `【本報消息】（記者 ${spaced(names)}）`,
    (_place, _day, names) => `【本報訊】記者${comma(names)}報道：`,
    (_place, _day, names) => `【特訊】（記者${comma(names)}）`,
  ],
  plainOpenings: [() => '【本報消息】', () => '【特訊】'],
  bylines: [(names) => `本報記者　${spaced(names)}`, (names) => `撰文：${comma(names)}`],
  closings: [(names) => `（記者${comma(names)}）`],
  credits: [took('（X攝）'), took('X　攝'), took('本報記者X攝')],
  column: (name) => `◇${toTraditional(name)}◇`,
  dashes: true,
}

/** A city's daily as its site shows it. */
export const SITE: Paper = inSimplified({
  name: '洮南新报',
  signs: 'inline',
  signedOpenings: [
    signed((names) => `新报讯（记者 ${spaced(names)}）`),
    signed((names) => `新报讯 ${each('记者', ' ')(names)} `),
    onDay((place, day, names) => `新报${place}${day}讯（记者 ${spaced(names)}）`, '新报讯'),
  ],
  plainOpenings: [() => '新报讯 '],
  bylines: [
    (names) => `新报记者 ${spaced(names)}`,
    (names) => `记者 ${spaced(names)}`,
    (names) => `本报记者：${comma(names)}`,
  ],
  closings: [(names) => `（新报记者 ${spaced(names)}）`, (names) => `新报记者 ${spaced(names)}`],
  credits: [took('新报记者 X 摄'), took('（X 摄）')],
  column: (name) => `# ${name}`,
  dashes: true,
})

/** A province's Party paper. */
export const PROVINCE_FRONT: Paper = inSimplified({
  name: '陇右日报',
  signs: 'inline',
  signedOpenings: [
    onDay((place, day, names) => `本报${place}${day}讯（记者${comma(names)}）`, '本报讯'),
    signed((names) => `本报讯（陇右日报记者 ${spaced(names)}）`),
    onDay((place, day, names) => `本报${place}${day}讯　（记者　${airyList(names)}）`, '本报讯　'),
  ],
  plainOpenings: [(place, day) => (day ? `本报${place}${day}讯　` : '本报讯　')],
  bylines: [
    (names) => `陇右日报记者　${airyList(names)}`,
    (names) => `本报记者 ${spaced(names)}`,
    (names) => `本报记者 ${comma(names)}`,
  ],
  closings: [closedBy('本报记者'), closedBy('')],
  credits: [took('本报记者　X　摄'), took('陇右日报通讯员 X 摄'), took('X 摄')],
  column: (name) => `■${name}■`,
  dashes: true,
})
