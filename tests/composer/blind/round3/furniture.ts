import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Furniture } from '../../piece.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { column, folio, publicationDay } from '../furniture.ts'

const SUPERS = ['值班编委', '值班主任', '责任编辑', '编审']
const number = (random: Random): string => `${random.between(3, 8)}${random.between(100000, 999999)}`

/** What stands at the head of an inner page, in one line or several. */
export function innerTop(deal: Deal, section: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const page = random.between(2, 16)
  const [a = '', b = ''] = inventNames(random, 2)
  const forms = [
    [`${String(page).padStart(2, '0')}　${section}　${year}年${month}月${day}日　星期${week}`],
    [`${paper.name}　　${year}年${month}月${day}日　星期${week}　　第${page}版　${section}`],
    [section, `${year}年${month}月${day}日`, `星期${week}`, `责编 ${a}`, `校对 ${b}`],
    [`A${page}`, section, `${year}-${month}-${day}`],
    [`${section}　编辑/${a}　版式/${b}　${month}月${day}日　星期${week}　${page}`],
    [`${paper.name}${section}版`],
  ]
  return tighten(random.pick(forms).map((line) => stand(folio(line))))
}

/** The head of a front page. */
export function frontTop(deal: Deal, owner: string): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const issue = random.between(400, 24000)
  const forms = [
    [
      paper.name,
      `${year}年${month}月${day}日　星期${week}`,
      owner,
      `第${issue}期　今日${random.pick([4, 8])}版`,
    ],
    [
      [...paper.name].join('　'),
      `${owner} 主办单位：${paper.name}社`,
      `${year}年${month}月${day}日 星期${week} 第${issue}期（总第${issue + 1204}期）`,
      `国内统一刊号：CN 51—01${random.between(10, 99)}`,
      `天气 多云转晴 ${random.between(2, 9)}℃～${random.between(12, 26)}℃`,
    ],
    [`${paper.name}　${owner}　${year}年${month}月${day}日　第${issue}号`],
  ]
  return tighten(random.pick(forms).map((line) => stand(folio(line))))
}

/** Who made the page, at its foot. */
export function bottom(deal: Deal): Block {
  const { random } = deal
  const [a = '', b = '', c = ''] = inventNames(random, 3)
  const forms = [
    `${random.pick(SUPERS)}：${a}　编辑：${b}　美编：${c}`,
    `本版主编 ${a}　责编 ${b}　版式 ${c}　热线 ${number(random)}`,
    `责任编辑/${a} 校对/${b} 制图/${c}`,
    `地址：青年路${random.between(2, 160)}号　邮编：${random.between(210000, 640000)}　广告部：${number(random)}　定价：每份1.50元`,
    `编辑 ${a}　邮箱 ${random.pick(['xinwen', 'bjb', 'ywb'])}@example.com`,
  ]
  return stand(folio(random.pick(forms)))
}

/** A standing head in the dress of the paper. */
export const standing = ({ paper }: Deal, [name, pinyin]: readonly [string, string]): Block =>
  stand(column(paper.column(name, pinyin)))

/** Headlines of other pages, each with its page. */
export function inside({ random }: Deal, titles: readonly string[]): Block[] {
  const form = random.pick<(title: string, page: number) => string>([
    (title, page) => `${title} （详见${page}版）`,
    (title, page) => `${page}版·${title}`,
    (title, page) => `●${title}　${page}`,
  ])
  const name = random.pick(['导读', '今日看点', '内页导读'])
  return tighten([stand(column(name)), ...titles.map((title, at) => stand(folio(form(title, at + 2))))])
}

const GROUPS: readonly ((names: readonly string[]) => string)[] = [
  (names) => `（本组稿件由本报记者 ${names.join('、')} 采写）`,
  (names) => `本组稿件采写：本报记者 ${names.join(' ')}`,
  (names) => `本栏稿件由${names.join('、')}提供`,
]

/** Who wrote the stories of a group. */
export const groupLine = (random: Random, names: readonly string[]): Furniture => ({
  role: 'groupByline',
  text: random.pick(GROUPS)(names),
})
