import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { column, folio, publicationDay } from '../furniture.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const ring = (random: Random): string => `${random.between(61, 88)}${random.between(10000, 99999)}`

/** What stands above the page: section, number and day, in one line or in several text boxes. */
export function top(deal: Deal, section: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const page = random.between(2, 16)
  const [editor = '', designer = ''] = inventNames(random, 2)
  const forms = [
    [`${two(page)}｜${section}`, `${year}.${two(month)}.${two(day)}　星期${week}`],
    [`${paper.name} ${year}年${month}月${day}日 星期${week} ${section} B${page}`],
    [`B${two(page)}`, section, `${year}年${month}月${day}日/星期${week}/责编 ${editor}/版式 ${designer}`],
    [`${section} ${year}年${month}月${day}日 第${page}版`],
    [`${page}`, section, paper.name],
  ]
  return tighten(random.pick(forms).map((line) => stand(folio(paper.spell(line)))))
}

/** Who made the page and how to write to it. */
export function imprint(deal: Deal): Block {
  const { random, paper } = deal
  const [a = '', b = '', c = ''] = inventNames(random, 3)
  return stand(
    folio(
      paper.spell(
        random.pick([
          `主编/${a}　编辑/${b}　美编/${c}`,
          `执行主编：${a}　责编：${b}　校对：${c}　投稿信箱：fukan@example.net`,
          `■ 本版编辑 ${a}　电话 ${ring(random)}`,
          `编辑 ${a}　版式 ${b}　校读 ${c}`,
          `本版投稿：fukan@example.net　联系电话：${ring(random)}　编辑：${a}`,
        ]),
      ),
    ),
  )
}

/** A standing head in the dress of the paper. */
export const head = (deal: Deal, name: string, pinyin = ''): Block =>
  stand(column(deal.paper.column(name, pinyin)))

/** Words of the page itself on a line of their own. */
export const note = (deal: Deal, text: string): Block => stand(folio(deal.paper.spell(text)))

/** Where a text came from or goes on. */
export const jump = (text: string): Block => stand({ role: 'jump', text })
