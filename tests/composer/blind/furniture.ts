import type { Block } from '../block.ts'
import type { Deal } from '../deal.ts'
import { inventNames } from '../people.ts'
import type { Furniture } from '../piece.ts'
import { stand } from '../press.ts'
import type { Random } from '../random.ts'

const WEEK = [...'一二三四五六日']
const MONTHS = [...'正二三四五六七八九', '十', '冬', '腊']
const TENS = ['初三', '初八', '十一', '十六', '廿二', '廿七']

interface Day {
  year: number
  month: number
  day: number
  week: string
}

/** A day of publication; its words on the page are furniture and prove nothing about an article. */
export const publicationDay = (random: Random): Day => ({
  year: random.between(2001, 2024),
  month: random.between(1, 12),
  day: random.between(1, 28),
  week: random.pick(WEEK),
})

export const folio = (text: string): Furniture => ({ role: 'folio', text })
export const column = (text: string): Furniture => ({ role: 'column', text })
const spell = (deal: Deal, text: string): string => deal.paper.spell(text)

/** The head of a front page: name, day, number of the issue, who publishes it. */
export function setMasthead(deal: Deal): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const lines = [
    [...paper.name].join(random.pick(['', ' '])),
    `${year}年${month}月${day}日 星期${week} 农历${random.pick(MONTHS)}月${random.pick(TENS)}`,
    `国内统一连续出版物号 CN 43—00${random.between(10, 99)} 第${random.between(1000, 19000)}期`,
    `今日${random.pick([4, 8, 12, 16])}版`,
    random.pick([
      'http://www.example.cn',
      `邮发代号 41—${random.between(10, 99)}`,
      `新闻热线 ${phone(random)}`,
    ]),
  ]
  return lines.map((line) => stand(folio(spell(deal, line))))
}

export const phone = (random: Random): string =>
  `0${random.between(311, 998)}-${random.between(2, 8)}${random.between(100000, 999999)}`

/** The line above an inner page. */
export function pageHead(deal: Deal, section: string, number = deal.random.between(2, 9)): Furniture {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const [mm, dd] = [month, day].map((value) => String(value).padStart(2, '0'))
  return folio(
    spell(
      deal,
      random.pick([
        `A0${number} ${section} ${year}.${mm}.${dd} 星期${week}`,
        `${paper.name} ${year}年${month}月${day}日 ${section} ${number}`,
        `第${number}版 ${section} ${year}年${month}月${day}日 星期${week}`,
        `${year}-${mm}-${dd} ${section} 0${number}版`,
        `${section}·0${number}`,
      ]),
    ),
  )
}

/** Who made the page. */
export function staff(deal: Deal): Furniture {
  const { random } = deal
  const [a, b, c] = inventNames(random, 3).map(deal.paper.spell)
  return folio(
    spell(
      deal,
      random.pick([
        `责任编辑：${a} 美术编辑：${b} 校对：${c}`,
        `编辑 ${a} | 美编 ${b} | 校对 ${c}`,
        `本版编辑：${a} E-mail：page@example.cn`,
        `责编/${a} 组版/${b}`,
        `值班编委：${a} 本版责编：${b} 电话：${phone(random)}`,
      ]),
    ),
  )
}

/** The small print at the foot of a front page. */
export function colophon(deal: Deal): Furniture {
  const { random, paper } = deal
  const post = random.between(410000, 719000)
  return folio(
    random.pick([
      `社址：解放路${random.between(2, 300)}号 邮编：${post} 广告热线：${phone(random)} 零售价：1.50元 印刷：${paper.name}印务公司`,
      `本报地址：人民路${random.between(2, 300)}号 邮政编码：${post} 电话：${phone(random)} 每份定价1元 本报印刷厂印刷`,
      `订阅热线：11185 零售每份2.00元 开印时间：3:20 印完时间：5:40 ${paper.name}印刷厂承印`,
    ]),
  )
}

/** A rule between two announcements, as engines write it. */
export const rule = (random: Random): Furniture =>
  folio(random.pick(['————————', '--------', '＊＊＊', '……………']))
