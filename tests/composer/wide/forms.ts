import type { BylineForm, CreditForm, OpeningForm } from '../paper.ts'

const all = (names: readonly string[], by = ' '): string => names.join(by)
/** The last of several names has another title than those before it. */
const split = (names: readonly string[], first: string, second: string, by = ' '): string => {
  const [last, ...rest] = [...names].reverse()
  return rest.length === 0 ? `${first}${last}` : `${first}${all(rest.reverse(), by)} ${second}${last}`
}
const onDay = (words: OpeningForm, otherwise: OpeningForm): OpeningForm => {
  return (place, day, names) => (day ? words : otherwise)(place, day, names)
}
const signed: OpeningForm = (_place, _day, names) => `本报讯（记者 ${all(names)}）`

/** Opening words that name the writer. */
export const SIGNED_OPENINGS: Record<string, OpeningForm> = {
  spaced: (_place, _day, names) => `本报讯 （记者 ${all(names)}）`,
  tight: (_place, _day, names) => `本报讯（记者${all(names, '、')}）`,
  withGuest: (_place, _day, names) => `本报讯（${split(names, '记者 ', '通讯员 ')}）`,
  withIntern: (_place, _day, names) => `本报讯（${split(names, '全媒体记者 ', '实习生 ')}）`,
  guests: (_place, _day, names) => `本报讯（通讯员 ${all(names)}）`,
  bareNames: (_place, _day, names) => `本报讯（${all(names)}）`,
  reports: (_place, _day, names) => `本报讯 记者${all(names, '、')}报道：`,
  unmarkedReports: (_place, _day, names) => `本报讯 记者 ${all(names)} 报道 `,
  fromTown: (place, _day, names) => `本报${place}讯 记者${all(names, '、')}报道 `,
  wire: onDay((place, day, names) => `本报${place}${day}电 （记者 ${all(names)}）`, signed),
  tightWire: onDay((place, day, names) => `本报${place}${day}电（记者${all(names, '、')}）`, signed),
  dayNews: onDay((_place, day, names) => `本报${day}讯（记者 ${all(names)}）`, signed),
  townDay: onDay((place, day, names) => `本报${place}${day}讯（记者${all(names, '、')}）`, signed),
  framed: (_place, _day, names) => `【本报讯】（记者 ${all(names)}）`,
  framedReports: (_place, _day, names) => `【本报讯】记者${all(names, '、')}报道 `,
  square: (_place, _day, names) => `[本报讯]（记者${all(names, '、')}）`,
  paperName: (_place, _day, names) => `晨报讯（记者 ${all(names)}）`,
  chief: (_place, _day, names) => `商报讯（首席记者 ${all(names)}）`,
  lenticular: (_place, _day, names) => `新报讯【记者 ${all(names)}】`,
  bracketsOnly: (_place, _day, names) => `（记者 ${all(names)}）`,
  ownReporter: (_place, _day, names) => `（本报记者 ${all(names)}）`,
  trainee: (_place, _day, names) => `本报讯（见习记者 ${all(names)}）`,
  stationed: (place, _day, names) => `本报驻${place}记者 ${all(names)} 报道：`,
  morning: onDay((_place, day, names) => `晚报${day}讯 记者${all(names, '、')}报道 `, signed),
  halfWidth: (_place, _day, names) => `本报讯 (记者 ${all(names)})`,
}

/** Opening words that name nobody. */
export const PLAIN_OPENINGS: Record<string, OpeningForm> = {
  house: () => '本报讯 ',
  wideSpace: () => '本报讯　',
  framed: () => '【本报讯】',
  square: () => '［本报讯］',
  hooked: () => '〔本报讯〕',
  townDay: onDay(
    (place, day) => `本报${place}${day}讯 `,
    () => '本报讯 ',
  ),
  wire: onDay(
    (place, day) => `本报${place}${day}电 `,
    () => '本报讯 ',
  ),
  paperName: () => '晨报讯 ',
  evening: () => '晚报讯 ',
  own: () => '本报消息 ',
  none: () => '',
  town: (place) => (place ? `本报${place}讯 ` : '本报讯 '),
}

/** Lines that name who wrote a text. */
export const BYLINES: Record<string, BylineForm> = {
  house: (names) => `本报记者 ${all(names)}`,
  tight: (names) => `本报记者${all(names, '、')}`,
  withGuest: (names) => split(names, '本报记者 ', '通讯员 '),
  guestFirst: (names) => split(names, '通讯员 ', '记者 '),
  nameFirst: (names) =>
    names.length > 1 ? `${names[0]} 本报记者 ${all(names.slice(1))}` : `本报记者 ${names[0]}`,
  media: (names) => split(names, '本报全媒体记者 ', '见习记者 '),
  square: (names) => `□本报记者 ${all(names)}`,
  squareSpaced: (names) => `□ 记者 ${all(names)}`,
  black: (names) => `■本报记者 ${all(names)}`,
  ring: (names) => `◎本报记者 ${all(names)}`,
  ringNames: (names) => `◎ ${all(names)}`,
  dot: (names) => `●记者 ${all(names)}`,
  triangle: (names) => `▲ 本报记者 ${all(names)} 采写`,
  diamond: (names) => `◇本报首席记者 ${all(names)}`,
  words: (names) => `文/本报记者 ${all(names)}`,
  both: (names) => `本报记者 ${all(names)} 文/图`,
  bothFirst: (names) => `文图/本报记者 ${all(names)}`,
  written: (names) => `撰文 ${all(names)}`,
  reported: (names) => `记者 ${all(names)} 报道`,
  gathered: (names) => `采写/记者 ${all(names)}`,
  bracketed: (names) => `（本报记者 ${all(names)}）`,
  lenticular: (names) => `【记者 ${all(names)}】`,
  author: (names) => `作者：${all(names)}`,
  plainReporter: (names) => `记者 ${all(names)}`,
  intern: (names) => split(names, '记者 ', '实习生 '),
  stationed: (names) => `本报驻京记者 ${all(names)}`,
  correspondents: (names) => `通讯员 ${all(names, '、')}`,
  special: (names) => `本报特约撰稿人 ${all(names)}`,
  bar: (names) => `文｜${all(names)}`,
  slash: (names) => `${all(names, '、')}／文`,
  campus: (names) => `学生记者 ${all(names)}`,
}

/** Bylines that close a text. */
export const CLOSINGS: Record<string, BylineForm> = {
  names: (names) => `（${all(names)}）`,
  listed: (names) => `（${all(names, '、')}）`,
  reporter: (names) => `（记者 ${all(names)}）`,
  withGuest: (names) => `（${split(names, '记者 ', '通讯员 ')}）`,
  house: (names) => `（本报记者 ${all(names)}）`,
  guests: (names) => `（通讯员 ${all(names)}）`,
  guestsColon: (names) => `（通讯员：${all(names, '、')}）`,
  half: (names) => `(${all(names)})`,
  lenticular: (names) => `【${all(names)}】`,
  square: (names) => `□${all(names)}`,
  plainGuests: (names) => `通讯员 ${all(names)}`,
  words: (names) => `（文/${all(names)}）`,
  sent: (names) => `（${all(names)} 供稿）`,
  reports: (names) => `（${all(names)} 报道）`,
}

const form = (words: string): CreditForm => {
  return (name) => words.replace('X', name)
}

/** The words that name who took a picture. */
export const CREDITS: Record<string, CreditForm> = {
  house: form('本报记者 X 摄'),
  houseTight: form('本报记者X摄'),
  bare: form('X 摄'),
  bareTight: form('X摄'),
  slash: form('X/摄'),
  bracketed: form('（X 摄）'),
  bracketedReporter: form('（记者 X 摄）'),
  first: form('摄影/X'),
  colon: form('摄影：X'),
  spaced: form('摄影 X'),
  correspondent: form('通讯员 X 摄'),
  reporterTook: form('记者 X 摄影'),
  half: form('(X摄)'),
  agency: form('新华社记者 X 摄'),
  released: form('新华社发（X 摄）'),
}

/** A standing head in the paper's dress. */
export const HEADS: Record<string, (name: string, pinyin: string) => string> = {
  plain: (name) => name,
  lenticular: (name) => `【${name}】`,
  square: (name) => `■${name}`,
  squares: (name) => `■ ${name} ■`,
  diamond: (name) => `◆ ${name}`,
  dots: (name) => `·${name}·`,
  bar: (name) => `▍${name}`,
  pipe: (name) => `| ${name}`,
  pinyin: (name, pinyin) => `${name} ${pinyin}`,
  pinyinTight: (name, pinyin) => `${name}${pinyin}`,
  stars: (name) => `★${name}★`,
  slashes: (name) => `//${name}//`,
  angles: (name) => `>>${name}`,
  hash: (name) => `#${name}`,
  hooked: (name) => `〖${name}〗`,
  spaced: (name) => [...name].join(' '),
  triangle: (name) => `▲ ${name}`,
  ring: (name) => `◎${name}◎`,
}
