import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import { setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { inventNames } from '../../../people.ts'
import type { Furniture, Piece } from '../../../piece.ts'
import { type Press, set, stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { setAll } from '../../lines.ts'
import { perhaps, takeSeveral } from '../draw.ts'
import { type Blanks, columns, leaveBlanks } from '../engine.ts'
import { head, imprint, top } from '../furniture.ts'

/** A standing head and its letters. */
type Name = readonly [string, string]

const ROUNDS: readonly Name[] = [
  ['县区传音', 'CHUANYIN'],
  ['一线快报', 'YIXIAN'],
  ['基层新貌', 'XINMAO'],
]
const BRIEFS: readonly Name[] = [
  ['部门动态', 'DONGTAI'],
  ['短讯', 'DUANXUN'],
  ['一周简讯', 'JIANXUN'],
]
const CASES: readonly Name[] = [
  ['警方提醒', 'TIXING'],
  ['以案为鉴', 'WEIJIAN'],
]
const BLANKS: readonly Blanks[] = ['between all', 'between all', 'between boxes', 'none']
/** What opens a short item. */
const MARKS = ['●', '■', '▲ ', '◇', '※ ', '★']
/** How a place stands before a headline. */
const PLACES: readonly ((place: string) => string)[] = [
  (place) => place,
  (place) => `【${place}】`,
  (place) => `▶${place}`,
  (place) => `${place}：`,
]
const BY_GROUP: readonly ((names: string) => string)[] = [
  (names) => `本组稿件采写：${names}`,
  (names) => `（本栏稿件由本报记者 ${names} 采写）`,
  (names) => `本栏稿件由 ${names} 提供`,
]

/** News of counties under a head, each with its place; items of departments without headlines; cases told as warnings. */
export const roundTheCounties: Layout = (deal) => {
  const { random } = deal
  const isGroup = random.chance(0.5)
  const names = inventNames(random, random.between(1, 3))
  const round = random.pick(ROUNDS)
  const staging = { column: round[0], placeKicker: isGroup, ...(isGroup ? { groupNames: names } : {}) }
  const counties = takeSeveral(deal, random.between(3, 5), 'counties', staging, isKind('news'))
  const story = perhaps(deal, 0.5, 1, 'counties', { signs: 'before' }, isKind('feature'))
  const short = random.pick(BRIEFS)
  const briefs = takeSeveral(
    deal,
    random.between(3, 5),
    'counties',
    { column: short[0], isUnopened: true },
    isKind('brief'),
  )
  const warning = random.pick(CASES)
  const cases = perhaps(
    deal,
    0.6,
    random.between(1, 3),
    'counties',
    { column: warning[0] },
    isKind('sidebar'),
  )
  for (const { facts } of cases) facts.typeToo = ['news', 'brief']
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.6) ? columns(deal, [13, 20], blanks) : deal.press({ indent: '　　' })
  const byGroup: Furniture = { role: 'groupByline', text: random.pick(BY_GROUP)(names.join(' ')) }
  const dress = random.pick(PLACES)
  if (isGroup) for (const { kicker } of counties) if (kicker) kicker.text = dress(kicker.text)
  const isBelow = isGroup && random.chance(0.2)
  const isInline = isGroup && random.chance(0.4)
  const setCounty = (piece: Piece): Block[] => {
    const heading = isInline ? joinPlace(setHeading(press, piece), piece) : setHeading(press, piece)
    return isBelow ? [...setBody(press, piece), ...heading] : [...heading, ...setBody(press, piece)]
  }
  const mark = random.pick(MARKS)
  const blocks = [
    ...top(deal, random.pick(['县区', '综合', '要闻·市县'])),
    ...setAll(press, story),
    head(deal, ...round),
    ...counties.flatMap(setCounty),
    ...(isGroup ? [stand(byGroup)] : []),
    head(deal, ...short),
    ...setBriefs(deal, press, briefs, mark),
    ...(cases.length > 0 ? [head(deal, ...warning), ...setAll(press, cases)] : []),
    ...(random.chance(0.5) ? [imprint(deal)] : []),
  ]
  return { pieces: [...story, ...counties, ...briefs, ...cases], blocks: leaveBlanks(blocks, blanks) }
}

/** Items that open with the mark; no column ends inside one. */
const setBriefs = (_deal: Deal, press: Press, briefs: readonly Piece[], mark: string): Block[] =>
  briefs.flatMap(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part)))

/** The place before the headline, on the same line. */
const joinPlace = (heading: readonly Block[], { kicker, headline }: Piece): Block[] =>
  heading.flatMap((block) => {
    if (!kicker || !headline || block.owner === kicker) return block.owner === kicker ? [] : [block]
    if (block.owner !== headline) return [block]
    return [{ ...block, lines: [`${kicker.text} ${headline.text}`], opensWith: kicker }]
  })
