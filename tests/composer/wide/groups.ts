import type { Block } from '../block.ts'
import type { Deal } from '../deal.ts'
import { inventNames } from '../people.ts'
import type { Furniture, Part, Piece } from '../piece.ts'
import { set, stand } from '../press.ts'
import { toTraditional } from '../traditional.ts'
import { dress } from './dress.ts'
import { spelled, standingHead } from './furniture.ts'
import type { Habits } from './habits.ts'
import { type Story, setStory } from './story.ts'
import { draw, type Fits } from './take.ts'

const BRIEF_HEADS: readonly [string, string][] = [
  ['简讯', 'JIANXUN'],
  ['快讯', 'KUAIXUN'],
  ['短波', 'DUANBO'],
  ['一句话新闻', 'YIJUHUA'],
  ['新闻速递', 'SUDI'],
  ['动态', 'DONGTAI'],
  ['市井短章', 'SHIJING'],
  ['四面八方', 'BAFANG'],
  ['简明新闻', 'JIANMING'],
  ['基层短讯', 'JICENG'],
  ['街谈巷议', 'JIETAN'],
]
type Mark = (at: number, place: string) => string
const MARKS: readonly Mark[] = [
  () => '●',
  () => '■ ',
  () => '◆',
  () => '△',
  () => '* ',
  () => '☆',
  () => '▲ ',
  () => '- ',
  (at) => `${at + 1}.`,
  (at) => `${at + 1}、`,
  (at) => `（${'一二三四五六七八九'[at]}）`,
  (at) => `${'①②③④⑤⑥⑦⑧⑨'[at]}`,
  (_at, place) => `【${place || '本市'}】`,
  (_at, place) => `▲${place || '本市'}　`,
  (_at, place) => `${place || '本市'}：`,
]
const NO_MARK: Mark = () => ''

/** Items without headlines: under a head each may stand unmarked; without one a mark or the paper's opening words part them. */
export function setBriefs(
  deal: Deal,
  habits: Habits,
  count: number,
  hasHead = deal.random.chance(0.7),
): Story {
  const { random } = deal
  const [name, pinyin] = random.pick(BRIEF_HEADS)
  const isOpened = opensAll(deal) && random.chance(0.25)
  const mark = isOpened || (hasHead && random.chance(0.3)) ? NO_MARK : random.pick(MARKS)
  const hasMarks = mark !== NO_MARK
  const isSigned = random.chance(0.25)
  const staging = {
    isUnopened: !isOpened && (hasHead || hasMarks),
    ...(hasHead ? { column: spelled(deal, name) } : {}),
  }
  const pieces = Array.from({ length: count }, (_, at) => {
    let where = ''
    const piece = draw(deal, ['briefs', 'invented-briefs'], staging, (article) => {
      where = article.place
      return article.headline === null && (hasMarks || article.body.length === 1)
    })
    const [first] = piece.body
    if (first) first.text = mark(at, where) + first.text
    return isSigned ? signBrief(deal, piece) : piece
  })
  const isClose =
    hasMarks && (habits.press.measure === undefined || habits.press.indent !== '') && random.chance(0.4)
  const blocks = pieces.flatMap((piece, at) =>
    piece.body
      .flatMap((part) => set(habits.press, part))
      .map((block, index) => (isClose && at + index > 0 ? { ...block, isTight: true } : block)),
  )
  return { pieces, blocks: [...(hasHead ? [stand(standingHead(deal, name, pinyin))] : []), ...blocks] }
}

/** True where the paper opens every report with words of its own. */
const opensAll = ({ paper }: Deal): boolean =>
  paper.plainOpenings.every((open) => open('江城', '1月1日', []) !== '')

/** A name in brackets closes the item, on its last line. */
function signBrief({ random, paper }: Deal, piece: Piece): Piece {
  const last = piece.body.at(-1)
  if (last?.role !== 'paragraph' || !/。$/u.test(last.text)) return piece
  const names = inventNames(random, random.between(1, 2)).map(paper.spell)
  const byline: Part = { role: 'byline', text: `（${names.join(' ')}）`, isRunOn: true }
  last.runOn = byline
  piece.body.push(byline)
  piece.facts.bylines = names
  return piece
}

const ROUNDUPS: readonly [string, string][] = [
  ['区县新闻', 'QUXIAN'],
  ['乡镇传真', 'XIANGZHEN'],
  ['企业之窗', 'QIYE'],
  ['基层连线', 'JICENG'],
  ['百姓身边', 'BAIXING'],
  ['校园内外', 'XIAOYUAN'],
  ['城市脉动', 'MAIDONG'],
]

/** Short reports with headlines under one head; one byline may serve them all, a place may stand before each. */
export function setRoundup(
  deal: Deal,
  habits: Habits,
  desks: readonly string[],
  count: number,
  fits: Fits = () => true,
): Story {
  const { random, paper } = deal
  const [name, pinyin] = random.pick(ROUNDUPS)
  const names = random.chance(0.4) ? inventNames(random, random.between(1, 2)).map(paper.spell) : undefined
  const placeKicker = random.chance(0.25)
  const pieces = Array.from({ length: count }, () =>
    draw(
      deal,
      desks,
      { column: spelled(deal, name), placeKicker, ...(names ? { groupNames: names } : {}) },
      (article) =>
        fits(article) &&
        article.headline !== null &&
        (!placeKicker || (article.place !== '' && !article.kicker && !article.deck)),
    ),
  )
  const isInline = placeKicker && random.chance(0.6)
  const gap = random.pick([' ', '　', '：', ' | '])
  const blocks = pieces.flatMap((piece) => setStory(habits, dress(deal, habits, piece)).blocks)
  const own = isInline ? joinPlaces(pieces, blocks, gap) : blocks
  const group = names ? [stand(groupByline(deal, names))] : []
  const isAbove = random.chance(0.3)
  return {
    pieces,
    blocks: [
      stand(standingHead(deal, name, pinyin)),
      ...(isAbove ? group : []),
      ...own,
      ...(isAbove ? [] : group),
    ],
  }
}

/** Behind the mark of the heading, where it has one. */
const placeBefore = (words: string, line: string): string =>
  line.replace(/^(?:#+ |\*\*)?/u, (mark) => mark + words)

/** The place before each headline, on its line. */
function joinPlaces(pieces: readonly Piece[], blocks: readonly Block[], gap: string): Block[] {
  const places = new Map(
    pieces.flatMap(({ headline, kicker }) => (headline && kicker ? [[headline, kicker] as const] : [])),
  )
  const kickers = new Set<object>(places.values())
  return blocks
    .filter(({ owner }) => !kickers.has(owner))
    .map((block) => {
      const place = [...places].find(([headline]) => headline === block.owner)?.[1]
      const [first = '', ...rest] = block.lines
      return place
        ? { ...block, lines: [placeBefore(place.text + gap, first), ...rest], opensWith: place }
        : block
    })
}

function groupByline({ random, paper }: Deal, names: readonly string[]): Furniture {
  const all = random.chance(0.5) ? names.join('、') : names.join(' ')
  return {
    role: 'groupByline',
    text: random.pick([
      `${paper.spell('本组稿件由本报记者')}${all}${paper.spell('采写')}`,
      `（${paper.spell('本组稿件由记者')} ${all} ${paper.spell('采写')}）`,
      `${paper.spell('本版文字由本报记者')} ${all} ${paper.spell('采写')}`,
      `${paper.spell('本组文字')}：${paper.spell('本报记者')} ${all}`,
      `${paper.spell('本版撰文／本报记者')} ${all}`,
    ]),
  }
}

const BOX_HEADS = ['链接', '相关新闻', '相关链接', '延伸阅读', '小贴士', '新闻背景', '知识窗', '背景资料']
const NOTE_HEADS = ['记者手记', '编后', '采访手记', '微评', '编后语', '记者感言']

/** A box with a headline of its own is an article. */
export function setBox(deal: Deal, habits: Habits): Story {
  const name = deal.random.pick(BOX_HEADS)
  const box = draw(deal, 'boxes', { column: spelled(deal, name) }, ({ headline }) => headline !== null)
  const { blocks } = setStory({ ...habits, byline: 'low' }, dress(deal, habits, box))
  return { pieces: [box], blocks: [stand(standingHead(deal, name, 'LIANJIE')), ...blocks] }
}

/** A box without one is the last section of the story before it. */
export function addNote(deal: Deal, piece: Piece): void {
  const note = draw(deal, 'notes')
  const { random, paper } = deal
  const name = paper.isTraditional ? toTraditional(random.pick(NOTE_HEADS)) : random.pick(NOTE_HEADS)
  const title = random.pick([name, name, `【${name}】`, `■ ${name}`, `◆${name}◆`, `[${name}]`])
  piece.body.push({ role: 'subhead', text: title }, ...note.body)
}

/** Announcements, signed and dated to the right or not, under a head or not. */
export function setNotices(deal: Deal, habits: Habits, count: number): Story {
  const { random } = deal
  const isShifted = random.chance(0.5)
  const pieces = Array.from({ length: count }, () =>
    draw(deal, ['notices', 'invented-notices'], {}, ({ headline }) => headline !== null),
  )
  return { pieces, blocks: pieces.flatMap((piece) => setNotice(habits, piece, isShifted)) }
}

/** Small advertisements or a court's announcements, each without a headline, under one head. */
export function setSmall(deal: Deal, habits: Habits, count: number): Story {
  const { random } = deal
  const [kind, name] = random.pick([
    ['small', random.pick(['分类广告', '便民信息', '供求热线', '百姓商情'])],
    ['small', random.pick(['信息窗', '房屋租售', '综合信息'])],
    ['lost', random.pick(['遗失声明', '声明作废', '挂失启事'])],
    ['court', random.pick(['法院公告', '送达公告'])],
  ] as const)
  const mark = random.pick(['', '', '●', '★', '■', '▲ '])
  const pieces = Array.from({ length: count }, () =>
    draw(deal, `invented-${kind}`, { column: spelled(deal, name) }),
  )
  for (const { facts, body } of pieces) {
    facts.typeToo = ['notice', 'brief', 'advertisement']
    const [first] = body
    if (first) first.text = mark + first.text
  }
  const isClose = random.chance(0.5) && habits.press.measure === undefined
  const blocks = pieces
    .flatMap(({ body }) => body.flatMap((part) => set(habits.press, part)))
    .map((block, at) => (isClose && at > 0 ? { ...block, isTight: true } : block))
  return { pieces, blocks: [stand(standingHead(deal, name, 'XINXI')), ...blocks] }
}

const setNotice = (habits: Habits, piece: Piece, isShifted: boolean): Block[] => {
  const { blocks } = setStory({ ...habits, head: 'above' }, piece)
  return blocks.map((block) =>
    isShifted && isSignature(block)
      ? { ...block, lines: block.lines.map((line) => `　　　　　　${line.trimStart()}`) }
      : block,
  )
}

const isSignature = ({ owner: { role, text } }: Block): boolean =>
  role === 'paragraph' && text.length < 16 && !/[。：，；]/u.test(text)
