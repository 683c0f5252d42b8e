import type { BylineForm, CreditForm, OpeningForm, Paper } from '../paper.ts'

const asItIs = (text: string): string => text
const all = (names: readonly string[], by = '、'): string => names.join(by)
/** The first of two names is a correspondent's. */
const guestFirst = (names: readonly string[]): string =>
  names.length > 1 ? `通讯员${names[0]} 记者${names[1]}` : `记者${names[0]}`
const dated = (words: (place: string, day: string) => string, otherwise: string): OpeningForm => {
  return (place, day) => (day ? words(place, day) : otherwise)
}

const mainland = (
  name: string,
  habits: Pick<Paper, 'signs' | 'signedOpenings' | 'plainOpenings' | 'bylines' | 'credits' | 'dashes'> & {
    column: Paper['column']
    closings?: readonly BylineForm[]
  },
): Paper => ({
  name,
  isTraditional: false,
  spell: asItIs,
  closings: [(names) => `（记者 ${all(names, ' ')}）`],
  ...habits,
})

const from: OpeningForm = (place, day, names) =>
  day ? `本报${place}${day}电（记者${all(names)}）` : `本报${place}专电（记者${all(names)}）`
const credit = (form: string): CreditForm => {
  return (name) => form.replace('X', name)
}

/** Papers of the mainland: party, evening, county and trade papers. */
export const MAINLAND: Paper[] = [
  mainland('江城日报', {
    signs: 'inline',
    signedOpenings: [
      from,
      (_place, _day, names) => `本报讯（${guestFirst(names)}）`,
      (_place, _day, names) => `本报讯 （记者${all(names)}）`,
    ],
    plainOpenings: [dated((place, day) => `本报${place}${day}电 `, '本报讯 '), () => '本报讯 '],
    bylines: [
      (names) => `本报记者 ${all(names, ' ')}`,
      (names) => `本报记者 ${names[0]}${names[1] ? ` 通讯员 ${names[1]}` : ''}`,
    ],
    credits: [credit('本报记者 X摄'), credit('X/摄')],
    column: (name) => `【${name}】`,
    dashes: true,
  }),
  mainland('都江晚报', {
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `晚报讯 （记者 ${all(names, ' ')}）`,
      (_place, _day, names) => `本报讯 首席记者${all(names)} 报道 `,
      (_place, _day, names) => `本报讯（记者${names[0]}${names[1] ? ` 实习生${names[1]}` : ''}）`,
    ],
    plainOpenings: [() => '晚报讯 ', () => '本报讯 '],
    bylines: [(names) => `采写 本报记者 ${all(names, ' ')}`, (names) => `☉本报记者 ${all(names, ' ')}`],
    credits: [credit('记者X 摄'), credit('摄影 X')],
    column: (name) => `▌${name}`,
    dashes: false,
  }),
  mainland('云岭县报', {
    signs: 'end',
    signedOpenings: [(_place, _day, names) => `本报讯（${all(names, ' ')}）`],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `通讯员 ${all(names, ' ')}`, (names) => `县融媒体中心记者 ${all(names, ' ')}`],
    closings: [(names) => `（${all(names, ' ')}）`, (names) => `（通讯员 ${all(names)}）`],
    credits: [credit('（X 摄）'), credit('X 摄')],
    column: (name) => `◆ ${name}`,
    dashes: false,
  }),
  mainland('华工时报', {
    signs: 'before',
    signedOpenings: [(_place, _day, names) => `时报记者 ${all(names, ' ')} 报道 `],
    plainOpenings: [() => '本报讯 ', dated((place, day) => `时报${place}${day}讯 `, '时报讯 ')],
    bylines: [
      (names) => `文 | 本报记者 ${all(names, ' ')}`,
      (names) => `本报记者 ${all(names, ' ')} 报道`,
      (names) => `时报记者 ${all(names, ' ')}`,
    ],
    credits: [credit('图 | X'), credit('X 摄')],
    column: (name) => `# ${name}`,
    dashes: true,
  }),
  mainland('中山快报', {
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `${place}消息 （记者${all(names)}）`,
      (_place, _day, names) => `快报讯（记者 ${all(names, ' ')}）`,
      (_place, day, names) => (day ? `${day}讯 记者${all(names)}报道：` : `本报讯 记者${all(names)}报道：`),
    ],
    plainOpenings: [() => '快报讯 ', () => '本报讯 '],
    bylines: [(names) => `快报记者 ${all(names, ' ')}`, (names) => `◇快报记者 ${all(names, ' ')}`],
    credits: [credit('快报记者 X 摄'), credit('（记者X摄）')],
    column: (name, pinyin) => `${pinyin} ${name}`,
    dashes: true,
  }),
]

/** Papers of the fifties to the eighties: correspondents sign below, days stand in Chinese numerals. */
export const EARLY: Paper[] = [
  mainland('江城人民报', {
    signs: 'end',
    signedOpenings: [dated((place, day) => `新华社${place}${day.replace(/^.*月/u, '')}电 `, '本报讯 ')],
    plainOpenings: [
      () => '〔本报讯〕',
      dated((place, day) => `〔本报${place}${day.replace(/^.*月/u, '')}讯〕`, '〔本报讯〕'),
    ],
    bylines: [(names) => `本报记者 ${all(names, ' ')}`],
    closings: [(names) => `（${all(names, ' ')}）`],
    credits: [credit('X摄'), credit('新华社记者 X摄')],
    column: (name) => name,
    dashes: true,
  }),
  mainland('工农日报', {
    signs: 'end',
    signedOpenings: [() => '本报讯 '],
    plainOpenings: [
      () => '本报讯 ',
      dated((place, day) => `新华社${place}${day.replace(/^.*月/u, '')}电 `, '新华社讯 '),
    ],
    bylines: [(names) => `本报通讯员 ${all(names, ' ')}`],
    closings: [(names) => `（${all(names)}）`, (names) => `（通讯员${all(names)}）`],
    credits: [credit('X 摄')],
    column: (name) => `· ${name} ·`,
    dashes: true,
  }),
]

/** Papers of universities. */
export const CAMPUS: Paper[] = [
  mainland('江城大学报', {
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `本报讯（学生记者 ${all(names, ' ')}）`,
      (_place, _day, names) => `校讯 （记者${all(names)}）`,
    ],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `学生记者 ${all(names, ' ')}`, (names) => `□学生记者 ${all(names, ' ')}`],
    credits: [credit('学生记者 X 摄'), credit('摄影：X')],
    column: (name) => `★ ${name}`,
    dashes: true,
  }),
  mainland('理工学院院报', {
    signs: 'end',
    signedOpenings: [() => '本报讯 '],
    plainOpenings: [() => '本报讯 '],
    bylines: [(names) => `作者：${all(names, ' ')}`],
    closings: [(names) => `（记者团 ${all(names, ' ')}）`, (names) => `（文/${all(names, ' ')}）`],
    credits: [credit('（X/摄）')],
    column: (name) => `■${name}■`,
    dashes: true,
  }),
]

/** Papers of Singapore, in simplified characters. */
export const SINGAPORE: Paper[] = [
  mainland('狮城早报', {
    signs: 'before',
    signedOpenings: [(place) => `（${place}讯）`],
    plainOpenings: [(place) => `（${place}讯）`],
    bylines: [(names) => `${all(names)} 报道`, (names) => `${all(names)}／报道`],
    credits: [credit('（X摄）'), credit('（X摄影）')],
    column: (name) => `${name} |`,
    dashes: false,
  }),
  mainland('南洋晚报', {
    signs: 'before',
    signedOpenings: [() => '（本报讯）'],
    plainOpenings: [() => '（本报讯）', (place) => `（${place}讯）`],
    bylines: [(names) => `报道：${all(names, ' ')}`, (names) => `本报记者 ${all(names, ' ')} 报道`],
    credits: [credit('摄影：X'), credit('（X摄）')],
    column: (name) => `〖${name}〗`,
    dashes: true,
  }),
]

/** Papers and weeklies of a trade. */
export const TRADE: Paper[] = [
  mainland('电力周刊', {
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `本刊讯（记者 ${all(names, ' ')}）`,
      (_place, _day, names) => `本刊讯 记者${all(names)}报道 `,
    ],
    plainOpenings: [() => '本刊讯 '],
    bylines: [(names) => `本刊记者 ${all(names, ' ')}`, (names) => `撰稿/${all(names)}`],
    credits: [credit('供图/X'), credit('X 摄')],
    column: (name) => `〔${name}〕`,
    dashes: true,
  }),
  mainland('科技导报', {
    signs: 'inline',
    signedOpenings: [
      (place, day, names) =>
        day ? `科技导报${place}${day}电（记者${all(names)}）` : `科技导报讯（记者${all(names)}）`,
      (_place, _day, names) => `导报讯 （记者 ${all(names, ' ')}）`,
    ],
    plainOpenings: [() => '导报讯 '],
    bylines: [(names) => `□ 导报记者 ${all(names, ' ')}`, (names) => `■ 本报特约撰稿 ${all(names, ' ')}`],
    credits: [credit('导报记者 X 摄')],
    column: (name) => `★${name}`,
    dashes: false,
  }),
]
