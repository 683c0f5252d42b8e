import type { Block } from '../../block.ts'
import { setArticle, setBody } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Furniture, Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import { draw, drawSeveral, isKind } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickPress, setAll } from '../lines.ts'

/** A place before a headline on one line. */
const FRAMES: readonly ((place: string) => string)[] = [
  (place) => `【${place}】`,
  (place) => `${place} `,
  (place) => `▍${place}▕ `,
  (place) => `◆${place}　`,
  (place) => `[${place}] `,
]
const GROUPS: readonly ((names: string) => string)[] = [
  (names) => `（本版稿件由记者 ${names} 采写）`,
  (names) => `本组稿件均由通讯员${names}采写`,
  (names) => `本组报道由本报记者 ${names} 采写`,
]

/** A county paper: news of the townships, each behind its place, all by the same writers; a picture and a report of their own. */
export const countyPaper: Layout = (deal) => {
  const { random, paper } = deal
  const names = inventNames(random, random.between(1, 2))
  const name = random.pick(['乡镇快递', '一线传真', '基层短波', '乡村观察'])
  const items = drawSeveral(deal, random.between(4, 6), 'county', {
    groupNames: names,
    column: name,
    placeKicker: true,
    isUnopened: random.chance(0.5),
  })
  const photo = draw(deal, 'pictures', {}, isKind('photo'))
  const news = draw(deal, 'city')
  const press = pickPress(deal)
  const frame = random.pick(FRAMES)
  const group: Furniture = {
    role: 'groupByline',
    text: random.pick(GROUPS)(names.join(random.pick(['、', ' ']))),
  }
  const isGroupAbove = random.chance(0.3)
  const round = [
    stand(column(paper.column(name, 'KUAIDI'))),
    ...(isGroupAbove ? [stand(group)] : []),
    ...items.flatMap((piece) => [...setFramed(press, piece, frame), ...setBody(press, piece)]),
    ...(isGroupAbove ? [] : [stand(group)]),
  ]
  const isRoundFirst = random.chance(0.5) && !isGroupAbove
  return {
    pieces: isRoundFirst ? [...items, news, photo] : [news, ...items, photo],
    blocks: [
      stand(pageHead(deal, '县区')),
      ...(isRoundFirst ? [...round, ...setArticle(press, news)] : [...setArticle(press, news), ...round]),
      ...setAll(press, [photo]),
      stand(staff(deal)),
    ],
  }
}

/** Place and headline on one line; a headline too long for it turns to a second. */
function setFramed(
  { measure }: Press,
  { kicker, headline }: Piece,
  frame: (place: string) => string,
): Block[] {
  if (!headline || !kicker) return []
  const [first = '', ...rest] =
    measure === undefined ? [headline.text] : (headline.turns ?? headline.text).split('|')
  return [{ owner: headline, opensWith: kicker, lines: [frame(kicker.text) + first, ...rest] }]
}
