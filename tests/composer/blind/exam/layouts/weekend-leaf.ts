import { type Block, tighten } from '../../../block.ts'
import { setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { dropCap, quoteLarge } from '../damage.ts'
import { columnEngine, type Engine, lay, wholeEngine } from '../engine.ts'
import { imprint, standing, withTitle } from '../furniture.ts'
import { layWithFootBelow } from '../order.ts'
import { isKind, takeAtTimes, takeSeveral } from '../take.ts'

const HEADS = [
  ['书边', 'SHUBIAN'],
  ['闲读', 'XIANDU'],
] as const
/** How a leaf names who wrote an essay. */
const WRITERS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `□ ${name}`,
  (name) => `◎${name}`,
  (name) => `文/${name}`,
  (name) => `○ ${name.length === 2 ? [...name].join(' ') : name}`,
]

/** A metropolitan daily's leaf: essays with their writers, verses, a long story, a word on books. */
export const weekendLeaf: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.4) ? columnEngine(deal, 17, 25) : wholeEngine(deal)
  const essays = takeSeveral(deal, random.between(3, 5), 'leaf', {}, isKind('essay'))
  const story = takeAtTimes(deal, 0.6, 'leaf', { signs: 'before' }, isKind('feature'))
  const poems = takeSeveral(deal, random.between(1, 2), 'leaf', {}, isKind('poem'))
  const name = random.pick(HEADS)
  const books = takeAtTimes(deal, 0.5, 'leaf', { column: name[0] }, isKind('commentary'))
  const writer = random.pick(WRITERS)
  for (const piece of [...essays, ...poems, ...books]) signAs(piece, writer)
  const damage = random.pick(['none', 'none', 'none', 'cap', 'quoted', 'foot'] as const)
  const [first, ...others] = essays
  if (damage === 'quoted') for (const piece of story) quoteLarge(piece, random)
  const setOne = (piece: Piece): Block[] =>
    damage === 'cap' ? dropCap(lay(engine, piece)) : lay(engine, piece)
  const isTorn = damage === 'foot' && first !== undefined
  const prose = isTorn ? layWithFootBelow(engine, first, others) : essays.flatMap(setOne)
  const isStoryFirst = random.chance(0.4)
  const verses = poems.flatMap((piece) => layVerses(engine, piece))
  const opinion = books.flatMap((piece) => [standing(deal, name), ...lay(engine, piece)])
  const long = story.flatMap(setOne)
  return {
    pieces: isStoryFirst
      ? [...story, ...essays, ...poems, ...books]
      : [...essays, ...poems, ...story, ...books],
    blocks: withTitle(deal, random.pick(['副刊', '锦屏山', '闲情', '人文']), [
      ...(isStoryFirst ? [long, prose, verses] : [prose, verses, long]),
      opinion,
      ...(random.chance(0.6) ? [imprint(deal)] : []),
    ]),
  }
}

function signAs({ byline, facts }: Piece, form: (name: string) => string): void {
  const [name] = facts.bylines ?? []
  if (byline && name) byline.text = form(name)
}

/** Verses a line each, close to one another. */
const layVerses = ({ press }: Engine, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  ...tighten(setBody({ ...press, breaks: 0, indent: '' }, piece)),
]
