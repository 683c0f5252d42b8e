import { type Block, tighten } from '../../../block.ts'
import { setBody } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { isKind } from '../../draw.ts'
import { framed, pageLines, standing } from '../furniture.ts'
import { pullQuote } from '../harm.ts'
import { layFootLow } from '../order.ts'
import { pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layHead, type Setting, spaced } from '../setting.ts'

const HEADS = [
  ['读与看', 'DUKAN'],
  ['书影间', 'SHUYING'],
] as const
const COLUMNS = ['人间小景', '草木有声', '流年', '灯下漫笔']
/** How the leaf names a writer; above a text the name alone tells as much. */
const SIGNED: readonly ((name: string) => string)[] = [
  (name) => `◇ ${name}`,
  (name) => `●${name}`,
  (name) => `作者　${name}`,
  (name) => `（汴州）${name}`,
  (name) => `■${[...name].join(' ')}`,
]
const CALLINGS = ['中学教师', '作家协会会员', '退休编辑', '自由撰稿人']

/** A daily's leaf: essays, verses, a word on books or films, at times a long portrait. */
export const essaySheet: Layout = (deal) => {
  const { random } = deal
  const column = random.chance(0.35) ? random.pick(COLUMNS) : undefined
  const essays = pullSome(deal, [3, 5], 'leaf', isKind('essay'))
  const head = random.pick(HEADS)
  const review = pullPerhaps(deal, 0.6, 'leaf', isKind('commentary'), { column: head[0] })
  const poems = pullSome(deal, [1, 2], 'leaf', isKind('poem'))
  const story = pullPerhaps(deal, 0.35, 'leaf', isKind('feature'), { signs: 'before' })
  const signAt = random.pick(['before', 'before', 'end'] as const)
  const writer = random.pick(signAt === 'end' ? SIGNED : [...SIGNED, (name: string) => name])
  for (const piece of [...essays, ...poems, ...review]) sign(piece, writer, signAt)
  if (random.chance(0.3)) for (const piece of essays) introduce(piece, random.pick(CALLINGS))
  const setting = drawSetting(deal, [16, 24], 0.4, ['everywhere', 'everywhere', 'above articles'])
  const damage = random.pick(['none', 'none', 'none', 'quoted', 'foot', 'upright'] as const)
  const [first, ...others] = essays
  if (damage === 'quoted' && first) pullQuote(first, random, (sentence) => `“${sentence}”`)
  const canMove = first && !first.body.some(({ role }) => role === 'byline') && first.bylineAt === 'before'
  const prose =
    damage === 'foot' && canMove
      ? layFootLow(setting, first, others)
      : essays.flatMap((piece) => (damage === 'upright' ? upright : same)(lay(setting, piece), piece))
  const verses = poems.flatMap((piece) => layVerses(setting, piece))
  const opinion = review.flatMap((piece) => [standing(deal, head), ...lay(setting, piece)])
  const long = story.flatMap((piece) => lay(setting, piece))
  const areVersesFirst = random.chance(0.25)
  const above = column ? [standing(deal, [column, ''])] : []
  if (column) for (const { facts } of essays) facts.columnToo = [column]
  return {
    pieces: areVersesFirst
      ? [...poems, ...essays, ...story, ...review]
      : [...essays, ...poems, ...story, ...review],
    blocks: framed(deal, random.pick(['汴水副刊', '副刊', '文艺', '梁园']), [
      ...(areVersesFirst ? [verses, [...above, ...prose]] : [[...above, ...prose], verses]),
      long,
      opinion,
      random.chance(0.4) ? pageLines(deal, ['来稿请寄：bianshui@example.org　一经采用即付稿酬']) : [],
    ]),
  }
}

/** The writer in the form of the leaf, above the text or below it. */
function sign(piece: Piece, form: (name: string) => string, at: Piece['bylineAt']): void {
  const [name] = piece.facts.bylines ?? []
  if (!piece.byline || !name) return
  piece.byline.text = form(name)
  piece.bylineAt = at
}

/** A word on the writer below the text. */
function introduce({ body, bylineAt }: Piece, calling: string): void {
  if (bylineAt === 'before') body.push({ role: 'byline', text: `（作者为${calling}）` })
}

const same = (blocks: Block[]): Block[] => blocks

/** A headline of two or three letters stands upright, a letter a line. */
const upright = (blocks: Block[], { headline }: Piece): Block[] =>
  blocks.map((block) => {
    const [line = ''] = block.lines
    const isShort = block.owner === headline && /^\p{Script=Han}{2,3}$/u.test(line)
    return isShort ? { ...block, lines: [...line] } : block
  })

const layVerses = (setting: Setting, piece: Piece): Block[] => {
  const press = { ...setting.press, breaks: 0, indent: '' }
  return spaced(setting, [...layHead(setting, piece), ...tighten(setBody(press, piece))])
}
