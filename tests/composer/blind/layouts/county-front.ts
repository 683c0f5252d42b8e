import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle, setBody } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Furniture, Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import { isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { makers, nameplate, standingHead } from '../fresh/furniture.ts'
import { loseEnd } from '../fresh/wear.ts'
import { pickMeasure } from '../lines.ts'

const FRAMES: readonly ((place: string) => string)[] = [
  (place) => `〖${place}〗`,
  (place) => `${place} ▏`,
  (place) => `◢${place}◣　`,
  (place) => `${place} · `,
]
const GROUPS: readonly ((names: readonly string[]) => string)[] = [
  (names) => `（本栏稿件由本报记者 ${names.join('、')} 采写）`,
  (names) => `本组稿件由记者${names.join('、')}采写`,
  (names) => `本栏文字均由 ${names.join(' ')} 采写`,
]

/** The front page of a county paper: its head, a lead that may go on inside, news of the townships by the same writers, a picture, a comment. */
export const countyFront: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'county', { signs: 'before', dashes: true }, isKind('package'))
  const name = random.pick(['乡镇连线', '镇村新事', '走基层'])
  const names = inventNames(random, random.between(1, 2))
  const towns = takeSeveral(
    deal,
    random.between(3, 5),
    'county',
    { groupNames: names, column: name, placeKicker: true },
    isKind('news'),
  )
  const quick = random.pick(['青溪快语', '短评', '一事一议'])
  const comment = random.chance(0.6)
    ? [take(deal, 'county', { column: quick, signs: 'before' }, isKind('commentary'))]
    : []
  if (random.chance(0.4)) for (const piece of comment) signAsPaper(piece)
  const photo = take(deal, 'pictures', {}, isKind('photo'))
  const press = deal.press(pickMeasure(random, 0.6))
  const group: Furniture = { role: 'groupByline', text: random.pick(GROUPS)(names) }
  const isInline = random.chance(0.6)
  const frame = random.pick(FRAMES)
  const setTown = (piece: Piece): Block[] =>
    isInline ? [inOneLine(piece, frame), ...setBody(press, piece)] : setArticle(press, piece)
  return {
    pieces: [lead, ...towns, photo, ...comment],
    blocks: [
      ...nameplate(deal),
      ...setLead(deal, press, lead),
      standingHead(deal, name),
      ...towns.flatMap(setTown),
      stand(group),
      ...setArticle(press, photo),
      ...comment.flatMap((piece) => [standingHead(deal, quick), ...setArticle(press, piece)]),
      makers(deal),
    ],
  }
}

/** A comment of the paper's own; who counts as its writer is left open. */
function signAsPaper(piece: Piece): void {
  piece.byline = { role: 'byline', text: '本报评论员' }
  delete piece.facts.bylines
}

/** A place before a headline on one line. */
const inOneLine = ({ kicker, headline }: Piece, frame: (place: string) => string): Block => {
  if (!kicker || !headline) throw new Error('a township item has a place and a headline')
  return { owner: headline, opensWith: kicker, lines: [frame(kicker.text) + headline.text] }
}

/** The lead, or its beginning with words that say where it goes on. */
function setLead({ random }: Deal, press: Press, lead: Piece): Block[] {
  const goesOn = random.chance(0.4) && loseEnd(lead, random)
  if (!goesOn) return setArticle(press, lead)
  const jump: Furniture = {
    role: 'jump',
    text: random.pick(['（下转第二版）', '下转2版▶', '（紧转第三版）']),
  }
  const last = lead.body.at(-1)
  if (last && random.chance(0.5)) last.runOn = jump
  return last?.runOn ? setArticle(press, lead) : [...setArticle(press, lead), stand(jump)]
}
