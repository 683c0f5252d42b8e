import type { Part, Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import { isPicture } from './order.ts'

/** Characters that an engine confuses on a grey copy. */
const PAIRS = [
  '人入',
  '大太',
  '士土',
  '干千',
  '白自',
  '田由',
  '今令',
  '木本',
  '问间',
  '古占',
  '市巿',
  '主王',
  '话活',
  '李季',
  '末未',
  '治冶',
  '找我',
  '休体',
  '部陪',
  '提堤',
  '推堆',
  '两雨',
  '西酉',
  '开井',
]
const ALIKE = new Map(
  PAIRS.flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
)
/** Names and days stand in the opening words, which are read right. */
const CLEAR = 38

/** Takes characters of running text for others, in that share of the cases. */
export function misreadText(pieces: readonly Piece[], random: Random, share: number): void {
  for (const part of pieces.flatMap(({ body }) => body))
    if (part.role === 'paragraph')
      part.text = part.text.replace(/\p{Script=Han}/gu, (character, at: number) => {
        const other = at < CLEAR ? undefined : ALIKE.get(character)
        return other && random.chance(share) ? other : character
      })
}

/** The heading of a report with opening words is gone. */
export function dropHead(piece: Piece): void {
  const opens = /^(?:海津晚报|本报)讯/u.test(piece.body[0]?.text ?? '')
  if (!opens || (piece.byline && piece.bylineAt === 'before')) return
  for (const head of ['kicker', 'headline', 'deck'] as const) {
    delete piece[head]
    piece.facts[head] = null
  }
}

/** A story's pictures, whose words stand elsewhere on the page: whose they are is left open. */
export function partPictures(piece: Piece): Part[] {
  const words = piece.body.filter(isPicture)
  for (const part of words) Object.assign(part, { optional: true, anyOrder: true })
  if (words.length > 0) delete piece.facts.photographers
  return words
}

/** A sentence of the story once more, in large letters, behind a later paragraph. */
export function quoteLarge({ body }: Piece, random: Random): void {
  const found = body.flatMap(({ role, text }, at) =>
    role === 'paragraph' && at > 0
      ? (text.match(/(?<=[。！？])[^。！？“”：]{14,36}。/gu) ?? []).map((sentence) => ({ at, sentence }))
      : [],
  )
  if (found.length === 0) return
  const { at, sentence } = random.pick(found)
  body.splice(Math.min(body.length - 1, at + random.between(1, 2)), 0, { role: 'duplicate', text: sentence })
}
