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

/** Evening papers with a literary supplement. */
export const NIGHT: Paper[] = [
  inSimplified({
    name: '浦东潮晚报',
    signs: 'before',
    signedOpenings: [signed((names) => `本报讯（记者 ${airyList(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [spaced, (names) => `□ ${spaced(names)}`, (names) => `◆${spaced(names)}`],
    closings: [spaced, closedBy('')],
    credits: [took('X 摄'), took('X 画')],
    column: (name) => `· ${name} ·`,
    dashes: true,
  }),
  inSimplified({
    name: '锦官夜报',
    signs: 'before',
    signedOpenings: [signed((names) => `夜报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '夜报讯 '],
    bylines: [
      (names) => `文/${spaced(names)}`,
      (names) => `●${spaced(names)}`,
      (names) => `作者：${spaced(names)}`,
    ],
    closings: [(names) => `（${spaced(names)}）`],
    credits: [took('X 图')],
    column: (name, pinyin) => `${name}/${pinyin}`,
    dashes: false,
  }),
]

const byWriters = (names: readonly string[]): string => `采写：本报记者 ${airyList(names)}`

/** Metropolitan papers with stories of a whole page. */
export const DEEP: Paper[] = [
  inSimplified({
    name: '岭海都市报',
    signs: 'before',
    signedOpenings: [signed((names) => `岭海讯 记者${comma(names)} `)],
    plainOpenings: [() => '岭海讯 '],
    bylines: [
      byWriters,
      (names) => `采写：岭海记者 ${beside('实习生')(names)}`,
      (names) => `岭海记者 ${spaced(names)} 发自现场`,
    ],
    closings: [(names) => `采写：岭海记者 ${spaced(names)}`],
    credits: [took('岭海记者 X 摄'), took('受访者供图（X 摄）')],
    column: (name) => `▍${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '京畿新闻晨刊',
    signs: 'before',
    signedOpenings: [signed((names) => `晨刊讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '晨刊讯 '],
    bylines: [
      (names) => `晨刊记者 ${spaced(names)}`,
      (names) => `晨刊记者 ${withIntern(names)} 编辑 严青山`,
      (names) => `记者/${airyList(names)}`,
    ],
    closings: [(names) => `A04-A05版采写/晨刊记者 ${spaced(names)}`],
    credits: [took('晨刊记者 X 摄'), took('晨刊记者 X/摄')],
    column: (name) => `【${name}】`,
    dashes: false,
  }),
]

/** Papers that answer questions: health, law, the household. */
export const ADVISERS: Paper[] = [
  inSimplified({
    name: '长青健康报',
    signs: 'before',
    signedOpenings: [signed((names) => `本报讯（记者${comma(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [
      (names) => `本报记者 ${withCorrespondent(names)}`,
      (names) => `□特约记者 ${spaced(names)}`,
      (names) => `文/${spaced(names)}`,
    ],
    closings: [closedBy('')],
    credits: [took('X 摄')],
    column: (name) => `◎ ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '禾城生活周报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `周报讯（见习记者 ${spaced(names)}）`),
      signed((names) => `周报讯 记者 ${spaced(names)} `),
    ],
    plainOpenings: [() => '周报讯 '],
    bylines: [(names) => `◎周报记者 ${spaced(names)}`, (names) => `周报记者 ${withIntern(names)} 文`],
    closings: [closedBy('周报记者 ')],
    credits: [took('周报记者 X 摄')],
    column: (name) => `『${name}』`,
    dashes: true,
  }),
]

/** Dailies of a prefecture in the north-west. */
export const PLATEAU: Paper[] = [
  inSimplified({
    name: '陇塬日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（新陇塬·陇塬日报记者 ${spaced(names)}）`),
      signed((names) => `本报讯（通讯员 ${comma(names)}）`),
      onDay((place, day, names) => `本报${place}${day}讯（记者 ${spaced(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [
      (names) => `新陇塬·陇塬日报记者 ${airyList(names)}`,
      (names) => `陇塬日报通讯员 ${spaced(names)}`,
    ],
    closings: [closedBy('记者 '), closedBy('')],
    credits: [took('新陇塬·陇塬日报记者 X 摄'), took('通讯员 X 摄')],
    column: (name) => `◢ ${name}`,
    dashes: true,
  }),
  inSimplified({
    name: '河套农垦报',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 ', () => '（本报讯）'],
    bylines: [(names) => `本报记者 ${withCorrespondent(names)}`],
    closings: [closedBy(''), (names) => `　　　　　　${airyList(names)}`, closedBy('通讯员 ')],
    credits: [took('X 摄'), took('本报记者 X 摄影')],
    column: (name, pinyin) => `${name} ${pinyin}`,
    dashes: true,
  }),
]

/** Papers with pages of announcements. */
export const NOTICES: Paper[] = [
  inSimplified({
    name: '滨江商报',
    signs: 'inline',
    signedOpenings: [signed((names) => `商报讯（记者 ${withIntern(names)}）`)],
    plainOpenings: [() => '商报讯 '],
    bylines: [(names) => `商报记者 ${spaced(names)}`],
    closings: [closedBy('商报记者 ')],
    credits: [took('X 摄')],
    column: (name) => `【${name}】`,
    dashes: true,
  }),
  inSimplified({
    name: '滨江老年日报',
    signs: 'inline',
    signedOpenings: [signed((names) => `本报讯 记者 ${comma(names)} `)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`],
    closings: [closedBy('')],
    credits: [took('X 摄')],
    column: (name) => `■${name}■`,
    dashes: true,
  }),
]

/** Sheets of the thirties, and of the fifties to the eighties. */
export const OLDEN: Paper[] = [
  {
    name: '皖北民聲報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      () => '【本埠訊】',
      () => '▲本城訊　',
      (place) => `【${place}通訊】`,
      () => '（本報特訊）',
    ],
    plainOpenings: [() => '【本埠訊】'],
    bylines: [spaced, (names) => `○${spaced(names)}`],
    closings: [(names) => `（${spaced(names)}）`],
    credits: [(name) => `（${name}攝）`],
    column: (name) => `◎${toTraditional(name)}◎`,
    dashes: false,
  },
  inSimplified({
    name: '湘中人民报',
    signs: 'inline',
    signedOpenings: [
      onDay((place, day, names) => `本报${place}${day}讯 通讯员${comma(names)}报道：`, '本报讯'),
      signed((names) => `本报讯 （${comma(names)}）`),
      signed((names) => `本报讯 记者${comma(names)}报道：`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [spaced, (names) => `本报通讯员 ${spaced(names)}`],
    closings: [(names) => `（${spaced(names)}）`],
    credits: [took('本报通讯员 X 摄')],
    column: (name) => `☆ ${name} ☆`,
    dashes: false,
  }),
]

/** Papers of Hong Kong, Macau and Taiwan. */
export const TRICITY: Paper[] = [
  {
    name: '太平山晨報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `【晨報專訊】記者 ${spaced(names)}`,
      (_place, _day, names) => `【本報記者${comma(names)}報道】`,
      (_place, _day, names) => `【晨報訊】（記者${comma(names)}）`,
    ],
    plainOpenings: [() => '【晨報專訊】'],
    bylines: [(names) => `記者：${spaced(names)}`, (names) => `撰文：${spaced(names)}`],
    closings: [(names) => `（${comma(names)}）`],
    credits: [(name) => `（${name} 攝）`, (name) => `攝影：${name}`],
    column: (name) => `【${toTraditional(name)}】`,
    dashes: false,
  },
  {
    name: '東望洋日報',
    isTraditional: true,
    spell,
    signs: 'before',
    signedOpenings: [() => '【本報消息】'],
    plainOpenings: [() => '【本報消息】', () => '【專訪】', () => '【特訊】'],
    bylines: [(names) => `本報記者　${airyList(names)}`, (names) => `文／圖：本報記者${comma(names)}`],
    closings: [(names) => `（本報記者${comma(names)}）`],
    credits: [(name) => `（${name}攝）`, (name) => `本報記者${name}攝`],
    column: (name) => `◇${toTraditional(name)}◇`,
    dashes: true,
  },
  {
    name: '濁水溪時報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `【記者${comma(names)}／${place}報導】`,
      (place, _day, names) => `〔記者${comma(names)}／${place}訊〕`,
      (place, _day, names) => `記者${comma(names)}／${place}報導　`,
    ],
    plainOpenings: [() => '〔本報訊〕'],
    bylines: [(names) => `文／${comma(names)}`, (names) => `${comma(names)}`],
    closings: [(names) => `（${comma(names)}）`],
    credits: [(name) => `（記者${name}攝）`, (name) => `圖／記者${name}`],
    column: (name) => `‧${toTraditional(name)}‧`,
    dashes: false,
  },
]

/** Papers of Malaysia and of Singapore. */
export const STRAITS: Paper[] = [
  inSimplified({
    name: '近打河日报',
    signs: 'inline',
    signedOpenings: [
      (place, day) => `（${place}${day}讯）`,
      (place, day) => `（本报${place}${day}讯）`,
      (place, day, names) => `（${place}${day}讯）记者 ${spaced(names)} 报道：`,
    ],
    plainOpenings: [(place, day) => `（${place}${day}讯）`],
    bylines: [(names) => `报道：${comma(names)}`, (names) => `文／${comma(names)}`],
    closings: [closedBy('')],
    credits: [took('（X摄）'), took('图：X')],
    column: (name) => `●${name}●`,
    dashes: false,
  }),
  inSimplified({
    name: '星岛联合晚报',
    signs: 'before',
    signedOpenings: [signed((names) => `（联合晚报讯）记者${comma(names)}报道 `)],
    plainOpenings: [() => ''],
    bylines: [
      (names) => `${comma(names)} 报道`,
      (names) => `记者　${spaced(names)}`,
      (names) => `报道⊙${comma(names)}`,
    ],
    closings: [closedBy('')],
    credits: [took('（X摄）'), took('摄影：X')],
    column: (name) => `${name}◢`,
    dashes: false,
  }),
]

/** Papers whose pages are copied from their sites. */
export const SITES: Paper[] = [
  inSimplified({
    name: '汾水日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${spaced(names)}）`),
      onDay((place, day, names) => `本报${place}${day}讯（记者 ${airyList(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `记者 ${withCorrespondent(names)}`],
    closings: [closedBy('')],
    credits: [took('本报记者 X 摄')],
    column: (name) => `【${name}】`,
    dashes: false,
  }),
  inSimplified({
    name: '汾城新晚报',
    signs: 'before',
    signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 ', () => ''],
    bylines: [(names) => `本报记者 ${withIntern(names)}`, (names) => `新晚报记者 ${spaced(names)}`],
    closings: [closedBy('')],
    credits: [took('X 摄')],
    column: (name) => `■${name}`,
    dashes: true,
  }),
]

/** Papers of sports. */
export const SPORTS: Paper[] = [
  inSimplified({
    name: '榕海体坛报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${spaced(names)}）`),
      onDay((place, day, names) => `本报${place}${day}电（记者 ${spaced(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `▲本报记者 ${airyList(names)}`],
    closings: [closedBy('记者 ')],
    credits: [took('本报记者 X 摄')],
    column: (name, pinyin) => (pinyin ? `${name} ${pinyin}` : name),
    dashes: true,
  }),
  inSimplified({
    name: '榕海都市晨报',
    signs: 'end',
    signedOpenings: [signed((names) => `晨报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '晨报讯 ', () => '本报讯 '],
    bylines: [(names) => `晨报记者 ${spaced(names)}`],
    closings: [closedBy(''), closedBy('晨报记者 '), (names) => `晨报记者 ${spaced(names)}`],
    credits: [took('晨报记者 X 摄')],
    column: (name) => `▎${name}`,
    dashes: false,
  }),
]

/** Papers for pupils. */
export const PUPILS: Paper[] = [
  inSimplified({
    name: '小橘灯学生报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（小记者 ${comma(names)}）`),
      signed((names) => `本报讯（记者 ${spaced(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `文/本报记者 ${spaced(names)}`],
    closings: [closedBy('小记者 ')],
    credits: [took('本报记者 X 摄'), took('X 摄')],
    column: (name) => `～${name}～`,
    dashes: true,
  }),
  inSimplified({
    name: '潭州少年报',
    signs: 'end',
    signedOpenings: [signed((names) => `少年报讯（${spaced(names)}）`)],
    plainOpenings: [() => '少年报讯 '],
    bylines: [(names) => `少年报记者 ${spaced(names)}`],
    closings: [closedBy('小记者 '), (names) => `小记者 ${spaced(names)}`],
    credits: [took('少年报记者 X 摄')],
    column: (name, pinyin) => (pinyin ? `${name}·${pinyin}` : name),
    dashes: false,
  }),
]
