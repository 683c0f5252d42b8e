import type { Paper } from '../paper.ts'
import { spell, toTraditional } from '../traditional.ts'

const all = (names: readonly string[]): string => names.join('、')

/** Papers of Taiwan. */
export const TAIWAN: Paper[] = [
  {
    name: '福爾摩沙日報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `【本報訊】【記者${all(names)}${place}報導】`,
      (place, _day, names) => `【本報記者${all(names)}${place}報導】`,
      (place, _day, names) => `〔記者${all(names)}∕${place}報導〕`,
    ],
    plainOpenings: [() => '【本報訊】'],
    bylines: [(names) => `文．${all(names)}`, (names) => `專題報導／${all(names)}`],
    closings: [(names) => `（記者${all(names)}）`],
    credits: [(name) => `圖／本報記者${name}攝影`, (name) => `（記者${name}攝影）`],
    column: (name) => `◎${toTraditional(name)}`,
    dashes: false,
  },
  {
    name: '中南晚報',
    isTraditional: true,
    spell,
    signs: 'before',
    signedOpenings: [(place, _day, names) => `（${place}訊）記者${all(names)}`],
    plainOpenings: [(place) => `【${place}訊】`, () => '（本報訊）'],
    bylines: [
      (names) => `記者${all(names)}／報導`,
      (names) => `【記者${all(names)}】`,
      (names) => `記者 ${names.join(' ')} 報導`,
    ],
    closings: [(names) => `（${all(names)}）`],
    credits: [(name) => `記者${name}攝`, (name) => `圖：${name}`],
    column: (name) => `《${toTraditional(name)}》`,
    dashes: true,
  },
]

/** Papers of Hong Kong and Macau. */
export const HONGKONG: Paper[] = [
  {
    name: '維港時報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `【本報訊】記者${all(names)}報道：`,
      (_place, _day, names) => `【時報專訊】（記者 ${names.join(' ')}）`,
      (_place, _day, names) => `【記者 ${names.join(' ')} 報道】`,
    ],
    plainOpenings: [() => '【時報專訊】', () => '【本報訊】'],
    bylines: [(names) => `記者：${all(names)}`, (names) => `採訪：${names.join(' ')}`],
    closings: [(names) => `（記者 ${names.join(' ')}）`],
    credits: [(name) => `（${name}攝）`, (name) => `攝影：${name}`],
    column: (name) => `● ${toTraditional(name)}`,
    dashes: true,
  },
  {
    name: '濠江日報',
    isTraditional: true,
    spell,
    signs: 'before',
    signedOpenings: [() => '【本報消息】'],
    plainOpenings: [() => '【本報消息】', () => '【特訊】', (place) => `【${place}消息】`],
    bylines: [(names) => `本報記者 ${names.join(' ')}`, (names) => `本報記者：${all(names)}`],
    closings: [(names) => `（${all(names)}）`],
    credits: [(name) => `（本報記者 ${name}攝）`],
    column: (name) => `〔${toTraditional(name)}〕`,
    dashes: true,
  },
]
