import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import { stand } from '../../press.ts'
import { column, folio, publicationDay } from '../furniture.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const ENGLISH = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']

/** Words of the page, one below the other. */
export const pageLines = ({ paper }: Deal, texts: readonly string[]): Block[] =>
  tighten(texts.map((text) => stand(folio(paper.spell(text)))))

/** What stands above an inner page. */
export function banner(deal: Deal, section: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const page = random.between(2, 12)
  const [editor = ''] = inventNames(random, 1).map(paper.spell)
  return pageLines(
    deal,
    random.pick([
      [`B${page} ${section} | ${year}年${month}月${day}日 周${week} | ${paper.name}`],
      [`${random.pick(ENGLISH)} ${year}.${two(month)}.${two(day)}`, section, `${page}`],
      [`${month}月${day}日`, `星期${week}`, `${section}　责编：${editor}`, `第${page}版`],
      [`${paper.name}`, `${section}　${year}年${month}月${day}日　星期${week}　${two(page)}`],
      [`${two(page)}　${section}`],
    ]),
  )
}

/** Who made the page, and where to write to. */
export function makers(deal: Deal): Block[] {
  const { random, paper } = deal
  const [a = '', b = '', c = ''] = inventNames(random, 3).map(paper.spell)
  return pageLines(
    deal,
    random.pick([
      [`编辑：${a}　版式：${b}　校对：${c}`],
      [`责任编辑 ${a} 视觉设计 ${b} 校检 ${c}`],
      [`本版编辑/${a} 制图/${b}`, `邮箱：banmian@example.org`],
      [`统筹：${a} 编辑：${b} 组版：${c} 热线：8${random.between(100000, 999999)}`],
    ]),
  )
}

/** A standing head in the dress of the paper. */
export const standing = (deal: Deal, [name, pinyin]: readonly [string, string]): Block =>
  stand(column(deal.paper.column(name, pinyin)))

/** Groups one below the other; the words of the page above them, below them, or between two. */
export function framed(deal: Deal, section: string, groups: readonly (readonly Block[])[]): Block[] {
  const { random } = deal
  const shown = groups.filter(({ length }) => length > 0)
  const at = random.pick([0, 0, 0, 0, 1, shown.length])
  const above = random.chance(0.85) ? banner(deal, section) : []
  const below = random.chance(0.4) ? makers(deal) : []
  return [...shown.slice(0, at).flat(), ...above, ...shown.slice(at).flat(), ...below]
}
