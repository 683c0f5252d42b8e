import type { Paper } from './paper.ts'
import { spell, toTraditional } from './traditional.ts'

/** Papers in traditional characters whose pages the parser may be tuned on. */
export const KNOWN_TRADITIONAL_PAPERS: Paper[] = [
  {
    name: '台灣民報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `【記者${names.join('、')}／${place}報導】`,
      (place, _day, names) => `【${names.join('、')}／${place}報導】`,
      (_place, _day, names) => `【記者${names.join('、')}／綜合報導】`,
    ],
    plainOpenings: [() => '【綜合報導】', () => '【本報訊】'],
    closings: [(names) => `（記者${names.join('、')}）`],
    bylines: [(names) => `${names.join('、')}／專題報導`, (names) => `撰文／${names.join('、')}`],
    credits: [(name) => `（${name}攝）`, (name) => `攝影／${name}`],
    column: (name) => `〈${toTraditional(name)}〉`,
    dashes: true,
  },
  {
    name: '東海時報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `（記者${names.join('、')}／${place}報導）`,
      (place, day, names) =>
        day
          ? `（中央社記者${names.join('、')}${place}${day}電）`
          : `（中央社記者${names.join('、')}${place}電）`,
      (place, _day, names) => `〔本報記者${names.join('、')}${place}專訊〕`,
    ],
    plainOpenings: [() => '（本報訊）'],
    closings: [(names) => `（${names.join('、')}）`],
    bylines: [(names) => `本報記者／${names.join('、')}`, (names) => `採訪、撰文／${names.join('、')}`],
    credits: [(name) => `圖／${name}攝`, (name) => `記者${name}／攝影`],
    column: (name) => `【${toTraditional(name)}】`,
    dashes: false,
  },
  {
    name: '北方新報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, day, names) =>
        day ? `本報${place}${day}電（記者${names.join('、')}）` : `本報訊（記者 ${names.join(' ')}）`,
      (_place, _day, names) => `本報訊 記者${names.join(' ')}報道 `,
    ],
    plainOpenings: [() => '本報訊 ', (place, day) => (day ? `據新華社${place}${day}電 ` : '本報訊 ')],
    closings: [(names) => `本報記者 ${names.join(' ')}`],
    bylines: [(names) => `本報記者 ${names.join(' ')}`, (names) => `□ 本報記者 ${names.join(' ')}`],
    credits: [(name) => `本報記者 ${name} 攝`, (name) => `${name} 攝`],
    column: (name) => `■ ${toTraditional(name)}`,
    dashes: true,
  },
]
