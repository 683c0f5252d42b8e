import { column, folio, pageHead, phone, publicationDay, rule, staff } from '../blind/furniture.ts'
import type { Deal } from '../deal.ts'
import { inventNames } from '../people.ts'
import type { Furniture } from '../piece.ts'
import type { Random } from '../random.ts'
import { toTraditional } from '../traditional.ts'
import type { PageWords } from './page.ts'
import { OLD_PAPERS } from './papers.ts'

const DIGITS = [...'〇一二三四五六七八九']
const SECTIONS = [
  '要闻',
  '本地',
  '综合',
  '民生',
  '社会',
  '经济',
  '副刊',
  '教科卫',
  '天下',
  '读者',
  '体育',
  '专题',
  '法治',
]
const inNumerals = (year: number): string => [...String(year)].map((digit) => DIGITS[Number(digit)]).join('')

const OLD = new Set(OLD_PAPERS.map(({ name }) => name))

/** The line above or below a page in one of many forms: day, number, section, name in any order. */
export function runningHead(deal: Deal, section = deal.random.pick(SECTIONS)): Furniture {
  const { random, paper } = deal
  const { month, day, week, ...publication } = publicationDay(random)
  const year = OLD.has(paper.name) ? publication.year - 48 : publication.year
  const page = random.between(2, 16)
  const line = random.pick([
    `${section} ${page} ${paper.name}`,
    `${page} ${section} ${year}/${month}/${day} 星期${week}`,
    `${paper.name}　${year}年${month}月${day}日　星期${week}　第${page}版`,
    `${inNumerals(year)}年${month}月${day}日 星期${week} ${section}版`,
    `${year}年${month}月${day}日 ${section} 第${page}版`,
    `B0${random.between(1, 9)} ${section}新闻 ${year}.${month}.${day}`,
    `${paper.name} ${section} A${page}`,
    `星期${week} ${year}年${month}月${day}日 今日${random.pick([4, 8, 16, 24])}版 第${random.between(900, 9000)}期`,
    `第${page}版：${section}`,
    `2版 ${year}年${month}月${day}日 ${section}新闻`,
  ])
  return folio(paper.isTraditional ? toTraditional(line) : line)
}

/** Who made the page, whom to call, who prints it. */
function footLine(deal: Deal): Furniture {
  const { random, paper } = deal
  const [a, b, c] = inventNames(random, 3)
  const line = random.pick([
    `责编 ${a} 版式 ${b} 校对 ${c}`,
    `编辑：${a} 美编：${b} 责校：${c}`,
    `主编/${a} 责编/${b} 美编/${c}`,
    `本版责编 ${a} 视觉 ${b}`,
    `值班主任：${a} 编辑：${b} 组版：${c}`,
    `新闻热线：${phone(random)} 投稿邮箱：news@example.com`,
    `读者热线 ${phone(random)} 责任编辑 ${a}`,
    `E-mail：daily@example.com 编辑/${a} 电话/${phone(random)}`,
    `执行主编：${a} 电话：${phone(random)} 邮编：${random.between(110000, 850000)}`,
  ])
  return folio(paper.isTraditional ? toTraditional(line) : line)
}

/** Words of the page at its top, its foot, or between articles, or none at all. */
export function pageWords(deal: Deal, section?: string): PageWords {
  const { random } = deal
  const head = (): Furniture =>
    random.chance(0.6) ? runningHead(deal, section) : pageHead(deal, section ?? random.pick(SECTIONS))
  const foot = (): Furniture => (random.chance(0.6) ? footLine(deal) : staff(deal))
  switch (random.pick(['none', 'top', 'foot', 'both', 'mid', 'low'] as const)) {
    case 'none':
      return {}
    case 'top':
      return { top: random.chance(0.4) ? [head(), foot()] : [head()] }
    case 'foot':
      return { foot: [foot()] }
    case 'both':
      return { top: [head()], foot: [foot()] }
    case 'mid':
      return { mid: random.chance(0.5) ? [head()] : [head(), foot()] }
    case 'low':
      return { foot: [foot(), head()] }
  }
}

/** The name of a standing head in the characters of the paper. */
export const spelled = ({ paper }: Deal, name: string): string =>
  paper.isTraditional ? toTraditional(name) : name

/** A standing head in the paper's dress, or in one that only this head has. */
export function standingHead({ random, paper }: Deal, name: string, pinyin = 'ZHUANLAN'): Furniture {
  if (paper.isTraditional || random.chance(0.6)) return column(paper.column(name, pinyin))
  return column(
    random.pick([
      `【${name}】`,
      `[${name}]`,
      `■ ${name}`,
      `◇${name}◇`,
      `▲▲${name}▲▲`,
      `≡ ${name} ≡`,
      `『${name}』`,
      `●${name}`,
      `☆ ${name} ☆`,
      `${name} >>>`,
      `${name} ${pinyin}`,
      `□ ${name}`,
      `┃${name}┃`,
    ]),
  )
}

/** Now and then a rule between two things. */
export const maybeRule = (random: Random, share: number): Furniture[] =>
  random.chance(share) ? [rule(random)] : []
