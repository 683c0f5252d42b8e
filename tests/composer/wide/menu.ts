import type { Deal } from '../deal.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Staging } from '../stage.ts'
import {
  beginLater,
  comeFrom,
  jumpAway,
  loseFoot,
  loseMiddle,
  loseTop,
  repeatBlock,
  repeatSentence,
} from './damage.ts'
import { dress } from './dress.ts'
import { spelled, standingHead } from './furniture.ts'
import { addNote, setBox, setBriefs, setNotices, setRoundup, setSmall } from './groups.ts'
import type { Habits } from './habits.ts'
import { setGallery } from './pictures.ts'
import { cutsOf, layOut, type Story, setStory } from './story.ts'
import { draw, drawDressed, type Fits, hasSubheads, isKind, isShort, tell } from './take.ts'

/** One thing that a page may hold. */
export type Dish = (deal: Deal, habits: Habits) => Story

export const NEWS_DESKS = ['news', 'short', 'trade', 'legal-news', 'school-news']
export const FEATURE_DESKS = ['features', 'reports']

export const news: Dish = (deal, habits) => tell(deal, habits, NEWS_DESKS)
export const shortNews: Dish = (deal, habits) => tell(deal, habits, NEWS_DESKS, {}, isShort)
export const agency: Dish = (deal, habits) => tell(deal, habits, 'agency')

/** A long story, with its byline where the paper has it or above the text. */
export const feature: Dish = (deal, habits) => {
  const signs = deal.random.chance(0.6) ? { signs: 'before' as const } : {}
  return tell(deal, habits, FEATURE_DESKS, signs)
}

/** A long story with many subheads and a remark without a headline as its last section. */
export const notedFeature: Dish = (deal, habits) => {
  const piece = drawDressed(deal, habits, FEATURE_DESKS, { signs: 'before' }, hasSubheads)
  addNote(deal, piece)
  return setStory(habits, piece)
}

/** A box with a headline of its own below a story, or inside it where a column ended in mid-sentence. */
export const boxedFeature: Dish = (deal, habits) => {
  const piece = drawDressed(deal, habits, FEATURE_DESKS, { signs: 'before' })
  const box = setBox(deal, habits)
  const runs = layOut({ ...habits, head: 'above' }, piece, cutsOf(habits, piece, 1))
  const [upper = [], lower = []] = runs
  const isInside = lower.length > 0 && deal.random.chance(0.5)
  return {
    pieces: [piece, ...box.pieces],
    blocks: isInside ? [...upper, ...box.blocks, ...lower] : [...upper, ...lower, ...box.blocks],
  }
}

const OPINION_HEADS = ['今日论坛', '微言', '街谈', '快人快语', '观潮', '江边漫笔', '短评']

/** A comment, most often under a head that says so. */
export const opinion: Dish = (deal, habits) =>
  deal.random.chance(0.6)
    ? underHead(deal, habits, deal.random.pick(OPINION_HEADS), 'opinion')
    : tell(deal, habits, 'opinion')

/** One article under a standing head. */
export function underHead(
  deal: Deal,
  habits: Habits,
  name: string,
  desks: string | readonly string[],
  staging: Staging = {},
  fits?: Fits,
): Story {
  const { pieces, blocks } = tell(
    deal,
    { ...habits, head: 'above' },
    desks,
    { ...staging, column: spelled(deal, name) },
    fits,
  )
  return { pieces, blocks: [stand(standingHead(deal, name)), ...blocks] }
}

const SIDES: readonly [string, string][] = [
  ['问：', '答：'],
  ['Q：', 'A：'],
  ['记者：', '受访人：'],
  ['本报：', '专家：'],
  ['●问：', '○答：'],
  ['【问】', '【答】'],
  ['读者问：', '律师答：'],
  ['Q:', 'A:'],
]

/** Questions and answers with the marks of the page. */
export const talk: Dish = (deal, habits) => {
  const [question, answer] = deal.random.pick(SIDES).map(deal.paper.spell)
  const piece = draw(deal, 'talks', deal.random.chance(0.7) ? { signs: 'before' } : {})
  for (const part of piece.body)
    part.text = part.text.replace(/^[问問]：/u, question ?? '').replace(/^答：/u, answer ?? '')
  return setStory(habits, dress(deal, habits, piece))
}

export const essay: Dish = (deal, habits) => tell(deal, habits, 'essays', {}, isKind('essay'))
export const poem: Dish = (deal, habits) => tell(deal, habits, 'essays', {}, isKind('poem'))
export const photo: Dish = (deal, habits) => tell(deal, habits, 'pictures', {}, isKind('photo'))
export const gallery: Dish = setGallery
export const table: Dish = (deal, habits) => tell(deal, habits, ['lists', 'invented-tables'])
export const letter: Dish = (deal, habits) => tell(deal, habits, 'letters')
export const briefs: Dish = (deal, habits) => setBriefs(deal, habits, deal.random.between(3, 7))
export const roundup: Dish = (deal, habits) =>
  setRoundup(deal, habits, ['short', 'news', 'school-news'], deal.random.between(2, 4), isShort)
export const notices: Dish = (deal, habits) => setNotices(deal, habits, deal.random.between(1, 3))
export const small: Dish = (deal, habits) => setSmall(deal, habits, deal.random.between(2, 5))

/** A report that goes on elsewhere. */
export const leaving: Dish = (deal, habits) => {
  const piece = drawDressed(deal, habits, NEWS_DESKS, { signs: 'inline' })
  const jump = jumpAway(piece, deal)
  const { pieces, blocks } = setStory({ ...habits, head: 'above' }, piece)
  return { pieces, blocks: jump ? [...blocks, stand(jump)] : blocks }
}

/** The rest of a report from another page: under its headline again, or without one. */
export const arriving: Dish = (deal, habits) => {
  const { random } = deal
  const fits: Fits = ({ body }) => body.length >= 3 && body.every(({ role }) => role === 'paragraph')
  const piece = drawDressed(deal, habits, NEWS_DESKS, { groupNames: [], isUnopened: true }, fits)
  const rest = random.chance(0.5) ? piece : withoutHeading(piece)
  beginLater(rest, random)
  const { pieces, blocks } = setStory({ ...habits, head: 'above' }, rest)
  const from: Furniture = { role: 'jump', text: deal.paper.spell(comeFrom(random)) }
  const at = blocks.findIndex(({ owner }) => owner === rest.body[0])
  return { pieces, blocks: [...blocks.slice(0, at), stand(from), ...blocks.slice(at)] }
}

function withoutHeading({ body, bylineAt }: Piece): Piece {
  return { facts: { headline: null, kicker: null, deck: null, bylines: [] }, bylineAt, body: body.slice(1) }
}

/** A report of which words are lost, or that the engine read twice in part. */
export const damaged: Dish = (deal, habits) => {
  const { random } = deal
  const piece = drawDressed(deal, habits, [...NEWS_DESKS, 'agency'])
  const harm = random.pick([loseTop, loseFoot, loseMiddle, repeatBlock, repeatSentence])
  harm(piece, random)
  return setStory({ ...habits, head: 'above' }, piece)
}
