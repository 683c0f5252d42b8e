import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { inventNames } from '../../../people.ts'
import type { Piece } from '../../../piece.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { take, takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, frontTop, groupLine, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TOWNS = [
  ['乡镇动态', 'DONGTAI'],
  ['走村串户', 'CHUANHU'],
  ['基层来风', 'LAIFENG'],
] as const
const TALKS = [
  ['永阜论坛', 'LUNTAN'],
  ['时报短论', 'DUANLUN'],
] as const
const FRAMES: readonly ((place: string) => string)[] = [
  (place) => `【${place}】`,
  (place) => `${place}：`,
  (place) => `■${place}　`,
  (place) => `${place} | `,
]
const SPACINGS: readonly Spacing[] = ['nowhere', 'between stories', 'everywhere', 'headings close']

/** A county paper's front page of which a file keeps each paragraph whole and few blank lines: a lead, towns with places as kickers, a comment, announcements. */
export const countyTimes: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'county', { signs: 'before' }, isKind('package'))
  const name = random.pick(TOWNS)
  const names = random.chance(0.4) ? inventNames(random, random.between(1, 3)) : undefined
  const staging = { placeKicker: true, column: name[0], ...(names ? { groupNames: names } : {}) }
  const towns = takeSeveral(deal, random.between(3, 5), 'county', staging, ({ kind, place }) => {
    return kind === 'news' && place !== '永阜'
  })
  const news = takeSeveral(deal, random.between(1, 4), 'county', {}, ({ kind, place }) => {
    return kind === 'news' && place === '永阜'
  })
  const photo = takeAtTimes(deal, 0.5, 'pictures', {}, ({ place }) => place === '永阜')
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.5, 'county', { column: talk[0] }, isKind('commentary'))
  const notices = takeSeveral(deal, random.between(0, 2), 'county', {}, isKind('notice'))
  const spacing = random.pick(SPACINGS)
  const heads = pickHeads(random, { orders: ['as printed', 'as printed', 'deck first'] })
  const press = pickPress(deal, spacing, { breaks: random.pick([0, 0, 0.15]) })
  const pictures = random.pick(['as written', 'at top', 'at end'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  dressAll([lead, ...towns, ...news, ...photo, ...comment, ...notices], heads)
  const isInline = random.chance(0.5)
  const frame = random.pick(FRAMES)
  const setTown = (piece: Piece): Block[] => {
    const { kicker: _printed, headline: _too, ...rest } = piece
    return isInline ? [inOneLine(piece, frame), ...setStory(habits, rest)] : setStory(habits, piece)
  }
  const group = names ? [[stand(groupLine(random, names))]] : []
  return {
    pieces: [lead, ...news, ...photo, ...towns, ...comment, ...notices],
    blocks: stack(spacing, [
      frontTop(deal, random.pick(['中共永阜县委主办', '永阜县融媒体中心主办'])),
      ...[lead, ...news, ...photo].map((piece) => setStory(habits, piece)),
      [standing(deal, name)],
      ...towns.map(setTown),
      ...group,
      ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
      ...notices.map((piece) => setStory(habits, piece)),
      [bottom(deal)],
    ]),
  }
}

/** A place before a headline on one line. */
function inOneLine({ kicker, headline, facts }: Piece, frame: (place: string) => string): Block {
  if (!kicker || !headline || !facts.kicker) throw new Error('a town has a place and a headline')
  return { owner: headline, opensWith: kicker, lines: [frame(facts.kicker) + headline.text] }
}
