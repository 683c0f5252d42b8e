import type { Block } from '../../block.ts'
import { insideClause } from '../../cut.ts'
import { setHeading } from '../../flow.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'
import type { Random } from '../../random.ts'
import { findSplit, setParts } from '../lines.ts'
import { closed, type Engine, finish, lay } from './engine.ts'

/** Characters that an engine takes for others where print is small or grey. */
const ALIKE: Record<string, string> = {
  人: '入',
  大: '犬',
  白: '自',
  本: '木',
  成: '戍',
  工: '土',
  机: '杌',
  口: '囗',
  家: '冢',
  料: '科',
  科: '料',
  路: '跻',
  农: '衣',
  民: '尺',
  全: '金',
  市: '巿',
  项: '顶',
  行: '衍',
  元: '无',
  这: '迭',
  制: '刮',
  中: '申',
  种: '神',
  作: '怍',
}
const SAFE = 32

/** Confuses so large a share of such characters, but not in the opening words. */
export function misread(pieces: readonly Piece[], random: Random, rate: number): void {
  const texts = pieces.flatMap(({ body }) => body).filter(({ role }) => role === 'paragraph')
  for (const part of texts)
    part.text = part.text.replace(/\p{Script=Han}/gu, (character, at: number) => {
      const alike = at < SAFE ? undefined : ALIKE[character]
      return alike && random.chance(rate) ? alike : character
    })
}

/** A sentence of a long story stands once more, large, between two of its paragraphs. */
export function quoteLarge({ body }: Piece, random: Random): void {
  const sentences = body.flatMap(({ role, text }, at) =>
    role === 'paragraph' && at > 1
      ? (text.match(/[^。！？“”]{18,40}。/gu) ?? []).map((sentence) => ({ at, sentence }))
      : [],
  )
  if (sentences.length === 0) return
  const { at, sentence } = random.pick(sentences)
  body.splice(at + 1, 0, { role: 'duplicate', text: sentence })
}

/** Words in mid-text are lost: a later paragraph begins inside a sentence. */
export function loseWords({ body }: Piece, random: Random): boolean {
  const part = body.find(
    ({ role, text, runOn }, at) => at > 0 && role === 'paragraph' && text.length > 55 && !runOn,
  )
  const at = part && insideClause(part.text, random.between(5, 15))
  if (!part || at === undefined) return false
  Object.assign(part, { text: part.text.slice(at), gapBefore: true })
  return true
}

/** A story whose pictures' words stand in mid-sentence, where its first column ended. */
export function layWithCaptionInside(engine: Engine, piece: Piece): Block[] {
  const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'
  const texts = piece.body.filter((part) => !isPicture(part))
  const words = piece.body.filter(isPicture)
  const press: Press = { ...engine.press, breaks: 0 }
  const found =
    words.length > 0
      ? findSplit(press, texts, (at, { length }) => at > 0 && length > 64 && !texts[at]?.runOn)
      : undefined
  if (!found) return lay(engine, piece)
  const closing = piece.bylineAt === 'end' && piece.byline ? [piece.byline] : []
  return [
    ...finish(engine, [
      ...setHeading(closed(engine), piece),
      ...setParts(closed(engine), texts.slice(0, found.at)),
      ...found.upper,
    ]),
    ...setParts(press, words),
    ...finish(engine, [
      ...found.lower,
      ...setParts(closed(engine), [...texts.slice(found.at + 1), ...closing]),
    ]),
  ]
}

/** The words of a story's pictures, taken from it, to be set elsewhere on the page: whose they are is left open. */
export function takePictures(piece: Piece): Part[] {
  const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'
  const words = piece.body.filter(isPicture)
  for (const part of words) Object.assign(part, { optional: true, anyOrder: true })
  return words
}

/** The first character of a text stands by itself, as it was set over two lines. */
export function dropCap(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ owner: { role } }) => role === 'paragraph')
  return blocks.map((block, index) => {
    const [first = '', ...rest] = block.lines
    const found = index === at ? /^(\s*)(\p{Script=Han})(\p{Script=Han}.*)$/su.exec(first) : null
    return found ? { ...block, lines: [found[2] ?? '', found[3] ?? '', ...rest] } : block
  })
}
