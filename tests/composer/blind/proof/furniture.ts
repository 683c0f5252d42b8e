import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import { stand } from '../../press.ts'
import { column, folio, phone, publicationDay } from '../furniture.ts'

/** Words of the page on neighbouring lines. */
export const ofPage = ({ paper }: Deal, texts: readonly string[]): Block[] =>
  tighten(texts.map((text) => stand(folio(paper.spell(text)))))

const two = (value: number): string => String(value).padStart(2, '0')

/** The words above an inner page. */
export function head(deal: Deal, section: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const page = random.between(2, 16)
  const [one = '', other = ''] = inventNames(random, 2).map(paper.spell)
  return ofPage(
    deal,
    random.pick([
      [`${two(page)}`, section, `${year}年${month}月${day}日　星期${week}`],
      [`A${two(page)} ${section}`, `${paper.name}　${year}.${two(month)}.${two(day)}　星期${week}`],
      [`${section}　${page}`, `责任编辑：${one}　美术编辑：${other}　${year}年${month}月${day}日`],
      [`${year}年${month}月${day}日 星期${week} 第${page}版：${section}`],
      [`${paper.name}${section}`],
      [`${year}-${two(month)}-${two(day)}`, section],
    ]),
  )
}

/** The words below a page. */
export function foot(deal: Deal): Block[] {
  const { random, paper } = deal
  const [one = '', other = '', third = ''] = inventNames(random, 3).map(paper.spell)
  return ofPage(
    deal,
    random.pick([
      [`责任编辑：${one}　校对：${other}　版式：${third}`],
      [`编辑：${one} 电话：${phone(random)}`],
      [`值班总编：${one} 编辑：${other} 制图：${third}`],
      [`本版编辑 ${one} 校对 ${other}`],
    ]),
  )
}

/** A standing head as the paper prints it. */
export const standingHead = ({ paper }: Deal, name: string): Block => stand(column(paper.column(name, '')))

/** A page of such parts; its head stands above them, or below the first, or is not in the file. */
export function page(deal: Deal, section: string, parts: readonly (readonly Block[])[]): Block[] {
  const { random } = deal
  const filled = parts.filter(({ length }) => length > 0)
  const at = random.pick([0, 0, 0, 0, 0, 1])
  const above = random.chance(0.8) ? head(deal, section) : []
  const below = random.chance(0.4) ? foot(deal) : []
  return [...filled.slice(0, at).flat(), ...above, ...filled.slice(at).flat(), ...below]
}

/** The head of a front page: the paper, its day and its number. */
export function masthead(deal: Deal): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const issue = random.between(5000, 19000)
  return ofPage(
    deal,
    random.pick([
      [paper.name, `${year}年${month}月${day}日　星期${week}`, `第${issue}期　今日8版`, '中共云溪市委机关报'],
      [`${year}年${two(month)}月${two(day)}日 星期${week} 第${issue}期 今日12版 ${paper.name}社出版`],
      [
        [...paper.name].join('　'),
        'YUNXI RIBAO',
        `星期${week}`,
        `${month}月`,
        `${year}年${month}月${day}日`,
        `国内统一连续出版物号：CN 35－00${random.between(10, 99)}`,
        `代号33－${random.between(10, 99)}　总第${issue}期`,
      ],
    ]),
  )
}

const INSIDE = [
  '老茶厂的新味道',
  '暑期夜校一位难求',
  '养老金上调方案公布',
  '水上运动季启幕',
  '高招录取时间表出炉',
  '山区支教二十年',
]

/** What stands on the pages inside. */
export function guide(deal: Deal): Block[] {
  const { random } = deal
  const titles = random.shuffle(INSIDE).slice(0, random.between(2, 4))
  const form = random.pick<(title: string, number: number) => string>([
    (title, number) => `${title} ${number}版`,
    (title, number) => `▶▶${number}版　${title}`,
    (title, number) => `${two(number)}　${title}`,
  ])
  return [
    standingHead(deal, random.pick(['今日看点', '导读'])),
    ...ofPage(
      deal,
      titles.map((title, at) => form(title, at + 2)),
    ),
  ]
}
