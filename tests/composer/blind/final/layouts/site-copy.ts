import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { folio, publicationDay } from '../../furniture.ts'
import { type Dateline, pullPerhaps, pullSome, pullWire } from '../pull.ts'
import { closing, drawSetting, layHead, layParts, type Setting, spaced } from '../setting.ts'

const WIRES: readonly Dateline[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day) => `据新华社${place}${day}电　`,
]
const line = (text: string): Block => stand(folio(text))

/** What the site writes around every article. */
interface Frame {
  above: (piece: Piece) => readonly string[]
  /** Below the heading, above the text. */
  amid: (piece: Piece) => readonly string[]
  below: readonly string[]
}

const FRAMES: readonly ((paper: string, day: string, page: number, section: string) => Frame)[] = [
  (paper, day, page, section) => ({
    above: () => [],
    amid: () => [`${day}　来源：${paper}　第0${page}版：${section}`],
    below: ['字号：大 中 小　|　打印　|　收藏'],
  }),
  (paper, day, _page, section) => ({
    above: () => [`当前位置：首页 > ${paper} > ${section}`],
    amid: () => [`发布时间：${day}　　浏览次数：`],
    below: ['【关闭窗口】【返回顶部】'],
  }),
  (_paper, day, page, section) => ({
    above: () => [`A0${page} ${section}`, `<上一篇　下一篇>`],
    amid: () => [],
    below: [`${day}`],
  }),
  (paper, day, page) => ({
    above: () => [],
    amid: () => [`${paper} ${day} 0${page}版`],
    below: [],
  }),
  () => ({ above: () => [], amid: () => [], below: ['□ 点赞　□ 评论　□ 转发'] }),
]

/** A day of a city's paper as its site shows it: each article whole, in the same frame of the site's words. */
export const siteCopy: Layout = (deal) => {
  const { random, paper } = deal
  const anySigns = ['inline', 'inline', 'before', 'end'] as const
  const news = pullSome(deal, [3, 5], 'site', isKind('news'), { anySigns })
  const wires = Array.from({ length: random.between(0, 2) }, () =>
    pullWire(deal, 'site', isKind('agency'), { before: WIRES, behind: ['（新华社）'] }),
  )
  const story = pullPerhaps(deal, 0.6, 'site', isKind('feature'), { signs: 'before' })
  const others = [
    ...pullPerhaps(deal, 0.5, 'site', isKind('commentary')),
    ...pullPerhaps(deal, 0.4, 'site', isKind('essay')),
    ...pullPerhaps(deal, 0.4, 'site', isKind('notice')),
  ]
  const setting = drawSetting(deal, [20, 30], 0, ['everywhere', 'above articles', 'nowhere'])
  const frame = random.pick(FRAMES)(
    paper.name,
    dateLine(deal),
    random.between(2, 8),
    random.pick(['城事', '综合', '民生']),
  )
  const pieces = [...random.shuffle([...news, ...wires, ...story]), ...others]
  const menu = random.chance(0.4)
    ? [line(`${paper.name}数字报`), line('首页　版面导航　标题导航　往期回顾　下载PDF')]
    : []
  const foot = random.chance(0.5) ? [line('版权声明：本站所有内容未经授权不得使用　吉ICP备2100号')] : []
  const isListed = random.chance(0.3)
  const list = isListed ? [line('本版标题导航'), ...titles(pieces)] : []
  return {
    pieces,
    blocks: [...menu, ...list, ...pieces.flatMap((piece) => show(setting, piece, frame)), ...foot],
  }
}

/** Headlines of the page as links, shortened as a site does: they are the page's. */
const titles = (pieces: readonly Piece[]): Block[] =>
  pieces.flatMap(({ headline }) => (headline ? [line(`· ${headline.text.slice(0, 10)}…`)] : []))

function dateLine({ random }: Deal): string {
  const { year, month, day, week } = publicationDay(random)
  const two = (value: number): string => String(value).padStart(2, '0')
  return random.pick([
    `${year}/${two(month)}/${two(day)}`,
    `${year}-${two(month)}-${two(day)} 0${random.between(5, 9)}:${random.between(10, 59)}`,
    `${year}年${two(month)}月${two(day)}日 星期${week}`,
  ])
}

/** An article in the site's frame. */
const show = (setting: Setting, piece: Piece, { above, amid, below }: Frame): Block[] => [
  ...spaced({ ...setting, gaps: 'above articles' }, [
    ...above(piece).map(line),
    ...layHead(setting, piece),
    ...amid(piece).map(line),
  ]),
  ...spaced({ ...setting, gaps: setting.gaps === 'everywhere' ? 'everywhere' : 'nowhere' }, [
    ...layParts(setting, [...piece.body, ...closing(piece)]),
    ...below.map(line),
  ]),
]
