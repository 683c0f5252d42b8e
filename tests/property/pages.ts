import fc from 'fast-check'

const NAMES = ['张明', '李 刚', '王建国', '欧阳静', '赵 敏', '田甜', '司徒文博', '钱 进']
const PLACES = ['江城', '海滨', '柳河县', '朝阳沟镇', '北京', '长岭市']
const SUBJECTS = [
  '春耕备耕全面展开',
  '新校舍投入使用',
  '我市招商引资开门红',
  '让每一滴水都清澈',
  '老街改造 居民点赞',
]
const CLAUSES = [
  '全县共投入资金1.2亿元，',
  '据介绍，',
  '今年以来，市里坚持问题导向，',
  '“日子越来越好了。”',
  '比去年同期增长3.5%。',
  '目前，工程进展顺利。',
  '三是加强管理；',
  '时间是10:30。',
  '（见图）',
  '12,345人受益！',
]
const MARKS = [
  '本报讯',
  '本报讯（记者 张明）',
  '本报江城1月3日电（记者李刚 通讯员王建国）',
  '据新华社北京5月6日电',
  '本报记者 赵 敏',
  '□ 记者 田甜 文/图',
  '本报评论员',
  '■民生',
  '民生 MINSHENG',
  'MIN SHENG',
  '核心提示',
  '图片说明',
  '图为工人正在施工。 李刚 摄',
  '①春日的公园。',
  '② ',
  '（张明 摄）',
  '本组稿件由本报记者田甜采写',
  '本文图片由李刚拍摄',
  '2021年3月5日 星期五 第3版',
  '责任编辑 张明 校对 李刚',
  '（下转第4版）',
  '（上接第1版）',
  '——江城扶贫工作纪实',
  '招标公告',
  '广告',
  '编者按：',
]
const ODD = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\ud842',
  '\udfb7',
  '𠮷',
  '\ufffd',
  'é',
  '👨‍👩‍👧',
]
const MARKUP = [
  '# ',
  '## ',
  '###',
  '#',
  '- ',
  '* ',
  '· ',
  '■',
  '□ ',
  '◎',
  '**',
  '![](a.png)',
  '<br>',
  '| a | b |',
  '\t',
  '　　',
  '    ',
]

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 2, arbitrary: fc.constantFrom(...SUBJECTS, ...PLACES, ...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '　', '  ', ',', '：', '—', '(', ')', '“', '”', '3', 'WiFi') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const running = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(''))

/** Running text that is cut into lines of one width. */
const column = fc
  .tuple(running, fc.integer({ min: 5, max: 22 }), fc.boolean())
  .map(([text, width, indented]) => wrap((indented ? '　　' : '') + text, width))

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width))
  return lines
}

const heading = fc
  .tuple(
    fc.constantFrom('', '', ...MARKUP),
    fc.array(fc.constantFrom(...SUBJECTS, ...PLACES), { minLength: 1, maxLength: 3 }),
  )
  .map(([mark, words]) => [mark + words.join(' ')])
const mark = fc
  .tuple(fc.constantFrom(...MARKS), fc.oneof(fc.constant(''), running), fc.boolean())
  .map(([first, rest, before]) => [before ? rest + first : first + rest])
const markAlone = fc.constantFrom(...MARKS).map((text) => [text])
const blank = fc.constantFrom([''], ['', ''], [' '], ['　'], ['\t', '', ''])
const anything = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => [text])
const markupLine = fc.tuple(fc.constantFrom(...MARKUP), word).map(([first, rest]) => [first + rest])
const veryLong = fc
  .tuple(word, fc.integer({ min: 50, max: 1500 }))
  .map(([text, times]) => [text.repeat(times)])

const stretch = fc.oneof(
  { weight: 5, arbitrary: column },
  { weight: 4, arbitrary: heading },
  { weight: 4, arbitrary: markAlone },
  { weight: 3, arbitrary: mark },
  { weight: 5, arbitrary: blank },
  { weight: 1, arbitrary: anything },
  { weight: 2, arbitrary: markupLine },
  { weight: 1, arbitrary: running.map((text) => [text]) },
)

/** A stretch that is printed twice on the page, as engines do. */
const twice = stretch.map((lines) => [...lines, '', ...lines])

/** The lines of a page as a decoder may give them: any characters but line feed and carriage return. */
export const pageLines: fc.Arbitrary<string[]> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: stretch },
      { weight: 1, arbitrary: twice },
      { weight: 1, arbitrary: veryLong },
    ),
    {
      maxLength: 24,
    },
  )
  .map((stretches) => stretches.flat().map((line) => line.replace(/[\r\n]/gu, '')))
