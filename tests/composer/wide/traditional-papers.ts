import type { Paper } from '../paper.ts'
import { spell, toTraditional } from '../traditional.ts'

const all = (names: readonly string[], by = '、'): string => names.join(by)

const overseas = (name: string, habits: Omit<Paper, 'name' | 'isTraditional' | 'spell'>): Paper => ({
  name,
  isTraditional: true,
  spell,
  ...habits,
})

/** Papers of Hong Kong and Macau. */
export const HARBOUR: Paper[] = [
  overseas('香島晨報', {
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `【晨報專訊】記者${all(names)}報道：`,
      (_place, _day, names) => `【本報訊】記者 ${all(names, ' ')} 報道：`,
    ],
    plainOpenings: [() => '【本報訊】', () => '【本報專訊】'],
    bylines: [(names) => `■記者 ${all(names, ' ')}`, (names) => `採訪、撰文：${all(names)}`],
    closings: [(names) => `（${all(names)}）`],
    credits: [(name) => `（${name} 攝）`, (name) => `${name}攝`],
    column: (name) => `▌${toTraditional(name)}`,
    dashes: false,
  }),
  overseas('九龍商報', {
    signs: 'before',
    signedOpenings: [(_place, _day, names) => `【商報訊】（記者 ${all(names, ' ')}）`],
    plainOpenings: [() => '【商報訊】', () => '本報訊　'],
    bylines: [(names) => `本報記者 ${all(names, ' ')}`, (names) => `記者：${all(names, ' ')}`],
    closings: [(names) => `記者 ${all(names, ' ')}`],
    credits: [(name) => `（本報記者${name}攝）`, (name) => `攝影：${name}`],
    column: (name) => `【${toTraditional(name)}】`,
    dashes: true,
  }),
  overseas('鏡海華僑報', {
    signs: 'end',
    signedOpenings: [() => '【本報消息】'],
    plainOpenings: [() => '【本報消息】', (place) => `【${place}訊】`, () => '【專訪】'],
    bylines: [(names) => `本報記者 ${all(names)}`],
    closings: [(names) => `（${all(names, ' ')}）`, (names) => `（記者${all(names)}）`],
    credits: [(name) => `（${name}攝）`],
    column: (name) => `◆${toTraditional(name)}`,
    dashes: true,
  }),
]

/** Papers of Taiwan. */
export const ISLAND: Paper[] = [
  overseas('海峽新聞報', {
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `【記者${all(names)}／${place}報導】`,
      (place, _day, names) => `〔本報記者${all(names)}／${place}報導〕`,
      (place, _day, names) => `（記者${all(names)}${place}報導）`,
    ],
    plainOpenings: [() => '【本報訊】', (place) => `【${place}訊】`],
    bylines: [(names) => `記者${all(names)}／綜合報導`, (names) => `【記者${all(names)}／專訪】`],
    closings: [(names) => `（${all(names)}）`],
    credits: [(name) => `記者${name}／攝影`, (name) => `（記者${name}攝）`],
    column: (name) => `■${toTraditional(name)}`,
    dashes: false,
  }),
  overseas('大稻埕週報', {
    signs: 'before',
    signedOpenings: [(place, _day, names) => `記者${all(names)}∕${place}報導 `],
    plainOpenings: [() => '（本報訊）', () => '【本報訊】'],
    bylines: [
      (names) => `文／${all(names)}`,
      (names) => `撰文．${all(names, ' ')}`,
      (names) => `◎${all(names, ' ')}`,
    ],
    closings: [(names) => `（作者／${all(names)}）`],
    credits: [(name) => `攝影／${name}`, (name) => `圖／${name}`],
    column: (name) => `〈${toTraditional(name)}〉`,
    dashes: true,
  }),
]

/** Papers of Chinese communities abroad, in traditional characters. */
export const ABROAD: Paper[] = [
  overseas('金山僑聲', {
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `本報記者${all(names)}${place}報道 `,
      (place, _day, names) => `【本報${place}訊】記者${all(names)}報道 `,
    ],
    plainOpenings: [(place) => `【本報${place}訊】`, () => '【本報訊】'],
    bylines: [(names) => `本報記者${all(names)}`, (names) => `◎ 本報記者 ${all(names, ' ')}`],
    closings: [(names) => `（${all(names)}）`],
    credits: [(name) => `（記者${name}攝影）`, (name) => `（本報記者${name}／攝影）`],
    column: (name) => `★${toTraditional(name)}`,
    dashes: true,
  }),
]
