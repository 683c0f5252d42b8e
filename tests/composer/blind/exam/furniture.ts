import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { column, folio, publicationDay } from '../furniture.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const call = (random: Random): string => `${random.between(3, 8)}${random.between(100000, 999999)}`

/** Lines of the page, one below the other. */
const lines = (deal: Deal, texts: readonly string[]): Block[] =>
  tighten(texts.map((text) => stand(folio(deal.paper.spell(text)))))

/** What stands above an inner page. */
export function runningTitle(deal: Deal, section: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const page = random.between(2, 16)
  const [editor = '', designer = ''] = inventNames(random, 2)
  return lines(
    deal,
    random.pick([
      [`${paper.name}　${year}年${month}月${day}日　星期${week}　${section}　第${two(page)}版`],
      [
        `${two(page)} ${section}`,
        `${year}年${month}月${day}日 星期${week}`,
        `责任编辑 ${editor} 版式 ${designer}`,
      ],
      [`${two(page)}`, `${section}`, `${year}-${two(month)}-${two(day)}`, paper.name],
      [`${year}年${month}月${day}日 星期${week} ${section} 责编/${editor} 美编/${designer} A${two(page)}`],
      [`${section}·${page}版`],
    ]),
  )
}

/** Who made the page. */
export function imprint(deal: Deal): Block[] {
  const { random } = deal
  const [a = '', b = '', c = ''] = inventNames(random, 3)
  return lines(deal, [
    random.pick([
      `责任编辑：${a}　美术编辑：${b}　责任校对：${c}`,
      `本版责编 ${a}　版式 ${b}　校对 ${c}`,
      `责编：${a}　电话：${call(random)}　版式：${b}`,
      `本版主编：${a}　投稿信箱：bianjibu@example.com`,
    ]),
  ])
}

/** The head of a county paper's front page. */
export function title(deal: Deal): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const issue = random.between(120, 4200)
  return lines(
    deal,
    random.pick([
      [paper.name, '中共河阳县委主办', `${year}年${month}月${day}日　星期${week}　第${issue}期　本期四版`],
      [
        [...paper.name].join('　'),
        `河阳县融媒体中心主办　内部资料　免费赠阅`,
        `总第${issue}期`,
        `${year}年${two(month)}月${two(day)}日`,
        `星期${week}`,
      ],
      [`${paper.name} ${year}.${month}.${day} 第${issue}期 准印证号：冀L00${random.between(10, 99)}`],
    ]),
  )
}

/** What stands on the pages inside: headlines with their pages. */
export function contents(deal: Deal, titles: readonly string[]): Block[] {
  const form = deal.random.pick<(text: string, page: number) => string>([
    (text, page) => `▶ ${text}　详见${page}版`,
    (text, page) => `${text}……${page}版`,
    (text, page) => `P${page} ${text}`,
  ])
  return [
    stand(column(deal.random.pick(['本期导读', '内页导读', '今日看点']))),
    ...lines(
      deal,
      titles.map((text, at) => form(text, at + 2)),
    ),
  ]
}

/** A standing head in the dress of the paper. */
export const standing = (deal: Deal, [name, pinyin]: readonly [string, string]): Block =>
  stand(column(deal.paper.column(name, pinyin)))

/** Groups of a page one below the other, and the running title: above, between two groups, or at the end. */
export function withTitle(deal: Deal, section: string, groups: readonly Block[][]): Block[] {
  const { random } = deal
  const above = runningTitle(deal, section)
  const at = random.pick([0, 0, 0, 0, 0, 1, groups.length, groups.length])
  const isLost = random.chance(0.15)
  return isLost ? groups.flat() : [...groups.slice(0, at), above, ...groups.slice(at)].flat()
}
