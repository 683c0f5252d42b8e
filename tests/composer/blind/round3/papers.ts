import type { Paper } from '../../paper.ts'
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

const withMedia = beside('融媒体记者')
/** The correspondent stands first, as guests do. */
const guestFirst = ([first = '', second]: readonly string[]): string =>
  second ? `通讯员 ${first} 本报记者 ${second}` : `本报记者 ${first}`

/** A province's daily. */
export const PROVINCE: Paper[] = [
  inSimplified({
    name: '岷东日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯 （记者 ${withCorrespondent(names)}）`),
      onDay((place, day, names) => `本报${place}${day}电（记者 ${spaced(names)}）`, '本报讯 '),
      signed((names) => `岷东日报讯（记者${comma(names)}）`),
    ],
    plainOpenings: [() => '本报讯 ', (place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')],
    bylines: [
      (names) => `本报记者 ${airyList(names)}`,
      (names) => `岷东日报记者 ${airyList(names)}`,
      guestFirst,
    ],
    closings: [closedBy('本报记者 '), (names) => `本报记者 ${spaced(names)}`],
    credits: [took('本报记者 X 摄'), took('（X 摄）'), took('通讯员 X 摄')],
    column: (name) => `·${name}·`,
    dashes: true,
  }),
]

/** A prefecture's daily. */
export const CITY_DAILY: Paper[] = [
  inSimplified({
    name: '澜州日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（记者 ${spaced(names)}）`),
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
      onDay((_place, day, names) => `本报${day}讯（记者${comma(names)}）`, '本报讯'),
      signed((names) => `本报讯 记者 ${spaced(names)} 报道：`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [
      (names) => `本报记者 ${spaced(names)}`,
      (names) => `□本报记者 ${withIntern(names)}`,
      (names) => `本报记者 ${spaced(names)} 文/图`,
    ],
    closings: [closedBy('')],
    credits: [took('本报记者 X 摄'), took('X/摄')],
    column: (name, pinyin) => `${name}｜${pinyin}`,
    dashes: true,
  }),
]

/** A county's paper. */
export const COUNTY_TIMES: Paper[] = [
  inSimplified({
    name: '永阜时报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `时报讯（记者 ${spaced(names)}）`),
      signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
      signed((names) => `本报讯（${spaced(names)}）`),
    ],
    plainOpenings: [() => '本报讯 ', () => '时报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `时报记者 ${withCorrespondent(names)}`],
    closings: [closedBy('')],
    credits: [took('（X 摄）'), took('时报记者 X 摄')],
    column: (name) => `◆${name}◆`,
    dashes: false,
  }),
]

/** An evening paper of the 2000s. */
export const EVENING_OLD: Paper[] = [
  inSimplified({
    name: '沧湾晚报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯 (记者 ${spaced(names)})`),
      signed((names) => `晚报讯（见习记者 ${spaced(names)}）`),
      signed((names) => `本报讯（记者 ${withIntern(names)}）`),
      onDay((_place, day, names) => `本报${day}讯（记者${comma(names)}）`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `本报记者 ${spaced(names)}`, (names) => `文/本报记者 ${withIntern(names)}`],
    closings: [closedBy('记者 ')],
    credits: [took('记者X 摄'), took('（X 摄）')],
    column: (name) => `『${name}』`,
    dashes: false,
  }),
]

/** A metropolitan daily. */
export const METROPOLIS: Paper[] = [
  inSimplified({
    name: '楚湘都市报',
    signs: 'before',
    signedOpenings: [
      onDay((_place, day, names) => `楚湘都市报${day}讯（记者 ${withIntern(names)}）`, '都市报讯'),
    ],
    plainOpenings: [() => '', () => '', () => '本报讯 '],
    bylines: [
      (names) => `本报记者 ${withIntern(names)}`,
      (names) => `■本报记者 ${spaced(names)}`,
      (names) => `文/楚湘都市报全媒体记者 ${spaced(names)}`,
      (names) => `本报记者 ${withCorrespondent(names)} 楚湘报道`,
      (names) => `采写：本报记者 ${comma(names)}`,
    ],
    closings: [closedBy('')],
    credits: [took('本报记者 X 摄'), took('摄影：X')],
    column: (name) => `${name}>>`,
    dashes: false,
  }),
]

/** The paper of an oil field. */
export const OIL: Paper[] = [
  inSimplified({
    name: '北疆石油工人报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（通讯员 ${spaced(names)}）`),
      signed((names) => `本报讯（特约记者 ${spaced(names)}）`),
      signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [
      (names) => `通讯员 ${airyList(names)}`,
      (names) => `本报记者 ${withCorrespondent(names)}`,
      (names) => `○ ${spaced(names)}`,
    ],
    closings: [closedBy(''), (names) => `（${comma(names)}）`],
    credits: [took('X 摄影'), took('通讯员 X 摄')],
    column: (name) => `▶${name}`,
    dashes: true,
  }),
]

/** A paper of schools. */
export const SCHOOLS: Paper[] = [
  inSimplified({
    name: '东部教育时报',
    signs: 'before',
    signedOpenings: [signed((names) => `本报讯（记者 ${withCorrespondent(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [
      (names) => `本报记者 ${spaced(names)}`,
      (names) => `■ 本报记者 ${withCorrespondent(names)}`,
      (names) => `通讯员 ${comma(names)}`,
      (names) => `本报见习记者 ${spaced(names)}`,
    ],
    closings: [closedBy('')],
    credits: [took('X 摄'), took('本报记者 X 摄')],
    column: (name) => `【${name}】`,
    dashes: true,
  }),
]

/** A paper of business. */
export const BUSINESS: Paper[] = [
  inSimplified({
    name: '大江经济报',
    signs: 'before',
    signedOpenings: [
      onDay((place, day, names) => `本报${place}${day}讯 记者${comma(names)}报道：`, '本报讯'),
    ],
    plainOpenings: [() => '本报讯 ', (place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 ')],
    bylines: [
      (names) => `本报记者 ${airyList(names)}`,
      (names) => `大江经济报记者 ${withIntern(names)}`,
      (names) => `本报记者 ${spaced(names)} 发自岷东`,
    ],
    closings: [closedBy('')],
    credits: [took('本报记者 X 摄'), took('X摄')],
    column: (name, pinyin) => `${pinyin}·${name}`,
    dashes: false,
  }),
]

/** A paper of settlers in the west. */
export const SETTLERS: Paper[] = [
  inSimplified({
    name: '屯垦日报',
    signs: 'inline',
    signedOpenings: [
      signed((names) => `本报讯（全媒体记者 ${spaced(names)}）`),
      signed((names) => `本报讯（通讯员 ${spaced(names)} 报道）`),
      onDay((place, day, names) => `本报${place}${day}讯（${withMedia(names)}）`, '本报讯'),
      signed((names) => `屯垦日报讯（记者 ${withCorrespondent(names)}）`),
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `●全媒体记者 ${spaced(names)}`, (names) => `屯垦日报全媒体记者 ${airyList(names)}`],
    closings: [closedBy('全媒体记者 ')],
    credits: [took('全媒体记者 X 摄'), took('X 摄')],
    column: (name) => `▲${name}▲`,
    dashes: true,
  }),
]

/** A paper of a city's district. */
export const DISTRICT: Paper[] = [
  inSimplified({
    name: '望江区报',
    signs: 'end',
    signedOpenings: [signed((names) => `本报讯（记者 ${spaced(names)}）`)],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `记者 ${spaced(names)}`, (names) => `◎ 记者 ${withCorrespondent(names)}`],
    closings: [
      closedBy('记者 '),
      (names) => `（${withCorrespondent(names)}）`,
      (names) => `记者 ${spaced(names)}`,
      (names) => `◎ ${spaced(names)}`,
    ],
    credits: [took('记者 X 摄'), took('通讯员 X/摄')],
    column: (name) => `■ ${name} ■`,
    dashes: true,
  }),
]
