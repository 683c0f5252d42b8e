import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { draw, drawSeveral, hasHeadline } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickMeasure, setAll, setTight } from '../lines.ts'

type Source = (place: string, day: string, names: readonly string[]) => string

/** Words of other newsrooms; who signs their reports is left open. */
const SOURCES: readonly Source[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day) => `据新华社${place}${day}电 `,
  (place, day, names) => `中新社${place}${day}电 （记者 ${names[0]}）`,
  (place, day) => `中新网${place}${day}电 `,
  (place, day, names) => `人民网${place}${day}电 （${names.join('、')}）`,
  () => '据中央广播电视总台消息，',
  () => '据《经济参考报》报道，',
  (place, day, names) => `本报${place}${day}电 （驻外记者${names[0]}）`,
]

/** A page of a provincial daily: reports of many newsrooms, each opened in its own manner, an announcement at the foot. */
export const provincialDaily: Layout = (deal) => {
  const { random } = deal
  const others = Array.from({ length: random.between(3, 4) }, () => {
    let where: [string, string] = ['', '']
    const piece = draw(deal, 'agency', {}, ({ place, day }) => {
      where = [place, day]
      return true
    })
    return openWith(piece, random, where)
  })
  const own = drawSeveral(
    deal,
    random.between(2, 3),
    ['trade', 'city'],
    random.chance(0.4) ? { dashes: true } : {},
  )
  const notices = random.chance(0.5) ? [draw(deal, 'notices', { column: '公告' }, hasHeadline)] : []
  const isTight = random.chance(0.3)
  for (const piece of isTight ? own : []) if (piece.kicker || piece.deck) addDashes(piece)
  const pieces = random.shuffle([...others, ...own])
  const press = deal.press(pickMeasure(random))
  const news = isTight ? pieces.flatMap((piece) => setTight(press, piece)) : setAll(press, pieces)
  return {
    pieces: [...pieces, ...notices],
    blocks: [
      stand(pageHead(deal, random.pick(['要闻', '综合新闻', '国内国际']))),
      ...news,
      ...notices.flatMap((piece) => [stand(column('【公告】')), ...setArticle(press, piece)]),
      stand(staff(deal)),
    ],
  }
}

function openWith(piece: Piece, random: Random, [place, day]: [string, string]): Piece {
  const [first] = piece.body
  if (first)
    first.text = random.pick(SOURCES)(place, day, inventNames(random, random.between(1, 2))) + first.text
  return piece
}

/** Without blank lines only dashes tell a kicker or a deck from a headline. */
function addDashes({ kicker, deck }: Piece): void {
  if (kicker && !kicker.text.endsWith('——')) kicker.text += '——'
  if (deck && !deck.text.startsWith('——')) deck.text = `——${deck.text}`
}
