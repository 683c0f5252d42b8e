import { type Block, tighten } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { isKind } from '../../draw.ts'
import { drawEngine, type Engine, setHead, setPieces, setText } from '../engine.ts'
import { ofPage, page, standingHead } from '../furniture.ts'
import { quoteLarge } from '../harm.ts'
import { resumed } from '../order.ts'
import { takeAtTimes, takeSome } from '../take.ts'

const REVIEWS = ['书人书事', '一家之言', '新书架']
/** How a page names who wrote a text above it; below it a name has a sign or brackets. */
const ABOVE: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `□ ${name}`,
  (name) => `文/${name}`,
  (name) => `◎${name}`,
]
const BELOW: readonly ((name: string) => string)[] = [(name) => `（${name}）`, (name) => `□ ${name}`]
const NOTES = ['（作者系市作家协会会员）', '（作者单位：西岭市第三中学）']

/** A daily's page of letters: essays, verses, a review, at times a portrait. */
export const lettersLeaf: Layout = (deal) => {
  const { random } = deal
  const essays = takeSome(deal, [3, 5], 'leaf', isKind('essay'))
  const poems = takeSome(deal, [1, 3], 'leaf', isKind('poem'))
  const column = random.pick(REVIEWS)
  const reviews = takeAtTimes(deal, 0.65, 'leaf', isKind('commentary'), { column })
  const story = takeAtTimes(deal, 0.35, 'leaf', isKind('feature'), { signs: 'before' })
  const at = random.pick(['before', 'before', 'before', 'end'] as const)
  const form = random.pick(at === 'before' ? ABOVE : BELOW)
  for (const piece of [...essays, ...poems, ...reviews]) nameWriter(piece, form, at)
  const [noted] = essays
  if (at === 'before' && noted && random.chance(0.3))
    noted.body.push({ role: 'byline', text: random.pick(NOTES) })
  const engine = drawEngine(deal, [17, 26], 0.4, ['all', 'all', 'headings', 'articles'])
  const [, second, ...rest] = essays
  if (second && random.chance(0.2)) quoteLarge(second, random)
  const isResumed = second !== undefined && at === 'before' && random.chance(0.2)
  const first = essays.slice(0, 1)
  const prose = isResumed
    ? [...setPieces(engine, first), ...resumed(engine, second, 0.6, setPieces(engine, rest))]
    : setPieces(engine, essays)
  const verses = poems.flatMap((piece) => setVerses(engine, piece))
  const review = reviews.length > 0 ? [standingHead(deal, column), ...setPieces(engine, reviews)] : []
  const areVersesLast = random.chance(0.4)
  return {
    pieces: areVersesLast
      ? [...essays, ...story, ...reviews, ...poems]
      : [...essays, ...poems, ...story, ...reviews],
    blocks: page(deal, random.pick(['西岭副刊', '文艺副刊', '读书']), [
      prose,
      areVersesLast ? [] : verses,
      setPieces(engine, story),
      review,
      areVersesLast ? verses : [],
      random.chance(0.3) ? ofPage(deal, ['投稿邮箱：xiling@example.org　本版文章未经授权不得转载']) : [],
    ]),
  }
}

function nameWriter(piece: Piece, form: (name: string) => string, at: Piece['bylineAt']): void {
  const [name] = piece.facts.bylines ?? []
  if (!name || !piece.byline) return
  piece.byline.text = form(name)
  piece.bylineAt = at
}

/** Verses line by line below their heading. */
function setVerses(engine: Engine, piece: Piece): Block[] {
  const plain: Engine = { ...engine, press: { ...engine.press, breaks: 0, indent: '' } }
  const heading = setHead(engine, piece)
  const lines = tighten(setText(plain, piece))
  return engine.room === 'all' ? [...heading, ...lines] : [...tighten(heading), ...lines]
}
