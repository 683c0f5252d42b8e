import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { column, folio, publicationDay } from '../furniture.ts'

const call = (random: Random): string => `${random.between(2, 8)}${random.between(100000, 999999)}`
const standing = (deal: Deal, lines: readonly string[]): Block[] =>
  tighten(lines.map((line) => stand(folio(deal.paper.spell(line)))))

/** What stands above an inner page, in one line or one below the other. */
export function pageTop(deal: Deal, section: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const number = random.between(2, 12)
  const [editor = '', proof = ''] = inventNames(random, 2)
  return standing(
    deal,
    random.pick([
      [`${number} ${section} ${year}年${month}月${day}日 星期${week} 责任编辑：${editor} 校对：${proof}`],
      [`${paper.name}`, section, `${year}年${month}月${day}日　星期${week}`, `第${number}版`],
      [`${year}年${month}月${day}日　星期${week}　编辑：${editor}　版式：${proof}　${section}　${number}`],
      [`${section}`, `A${number}`, `${year}.${month}.${day} 星期${week}`],
      [`${section} ${number}版`],
    ]),
  )
}

/** The head of a front page: its name, who publishes it, the day and numbers. */
export function frontTop(deal: Deal, publisher: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const number = random.between(300, 26000)
  const date = `${year}年${month}月${day}日　星期${week}`
  return standing(
    deal,
    random.pick([
      [paper.name, publisher, date, `第${number}期　今日${random.pick([4, 8, 12])}版`],
      [`${publisher}　${date}　总第${number}期`],
      [
        [...paper.name].join(' '),
        date,
        `国内统一连续出版物号 CN 37－00${random.between(10, 99)}`,
        `第${number}号`,
        `今日${random.pick([4, 8, 12])}版`,
        publisher,
      ],
    ]),
  )
}

/** What stands on other pages: headlines, each with its page. */
export function guide(deal: Deal, titles: readonly string[]): Block[] {
  const form = deal.random.pick<(title: string, page: number) => string>([
    (title, page) => `${title}　${page}版`,
    (title, page) => `▲ ${title}（见${page}版）`,
    (title, page) => `${page}版　${title}`,
  ])
  return [
    stand(column(deal.random.pick(['今日导读', '导读', '要目']))),
    ...standing(
      deal,
      titles.map((title, at) => form(title, at + 2)),
    ),
  ]
}

/** Who made the page, or how to reach the paper, at its foot. */
export function pageFoot(deal: Deal): Block {
  const { random } = deal
  const [a = '', b = '', c = ''] = inventNames(random, 3)
  return stand(
    folio(
      deal.paper.spell(
        random.pick([
          `本版编辑 ${a}　美编 ${b}　校对 ${c}`,
          `责任编辑：${a}　组版编辑：${b}　投稿邮箱：tougao@example.com`,
          `社址：建设大街${random.between(3, 180)}号　电话：${call(random)}　印刷：本报印刷厂`,
          `编辑：${a} 电话：${call(random)}`,
        ]),
      ),
    ),
  )
}

/** A standing head in the dress of the paper. */
export const head = (deal: Deal, [name, pinyin]: readonly [string, string]): Block =>
  stand(column(deal.paper.column(name, pinyin)))
