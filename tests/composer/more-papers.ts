import type { Paper } from './paper.ts'

const asItIs = (text: string): string => text

/** Papers with rarer habits whose pages the parser may be tuned on. */
export const MORE_KNOWN: Paper[] = [
  {
    name: '东江晨报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `晨报讯（记者 ${names.join('、')}）`,
      (_place, _day, names) => `晨报记者 ${names.join(' ')} 报道 `,
    ],
    plainOpenings: [() => '晨报讯 '],
    bylines: [(names) => `晨报记者 ${names.join(' ')}`, (names) => `晨报首席记者 ${names.join('、')}`],
    closings: [(names) => `（晨报记者 ${names.join('、')}）`],
    credits: [(name) => `晨报记者 ${name} 摄`, (name) => `（${name} 摄）`],
    column: (name) => `▍${name}`,
    dashes: false,
  },
  {
    name: '渤海日报',
    isTraditional: false,
    spell: asItIs,
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `本报讯（${names.map((name) => `记者${name}`).join(' ')}）`,
      (place, day, names) =>
        day ? `本报${place}${day}电 记者${names.join('、')}报道：` : `本报讯 记者${names.join('、')}报道：`,
      (_place, _day, names) => `（本报记者 ${names.join(' ')}）`,
    ],
    plainOpenings: [() => '本报讯：'],
    bylines: [(names) => `本报记者${names.join('、')}`, (names) => `记者 ${names.join('、')} 报道`],
    closings: [(names) => `（记者 ${names.join(' ')}）`],
    credits: [(name) => `本报记者${name}摄`, (name) => `图/${name}`],
    column: (name) => `— ${name} —`,
    dashes: true,
  },
  {
    name: '南湖时报',
    isTraditional: false,
    spell: asItIs,
    signs: 'before',
    signedOpenings: [(_place, _day, names) => `本报讯（见习记者 ${names.join(' ')}）`],
    plainOpenings: [() => '本报讯 ', () => '时报讯 '],
    bylines: [
      (names) => `文/本报记者 ${names.join(' ')}`,
      (names) => `采写/本报记者 ${names.join('、')}`,
      (names) => `见习记者 ${names.join(' ')}`,
      (names) => `▲本报记者 ${names.join(' ')}`,
    ],
    closings: [(names) => `本报记者 ${names.join('、')}`],
    credits: [(name) => `摄影/${name}`, (name) => `摄影：${name}`],
    column: (name) => `『${name}』`,
    dashes: true,
  },
]
