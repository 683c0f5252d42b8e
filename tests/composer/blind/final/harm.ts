import type { Part, Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'

/** Pairs of characters that an engine takes for one another in grey print. */
const PAIRS =
  '日目，土工，由甲，午牛，夫失，束東，拨拔，传傅，村忖，汽气，代伐，住佳，根恨，板扳，船舡，外处，时对，后石，亩苗，年牟，户尸，岁罗，设没，第弟，里星，县具，间闻，条务，用甩，下卞'
const ALIKE = new Map(
  PAIRS.split('，').flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
)
/** Opening words hold names and days, which stay as they are. */
const SAFE = 40

/** Confuses so large a share of such characters in running text. */
export function misread(pieces: readonly Piece[], random: Random, rate: number): void {
  for (const part of pieces.flatMap(({ body }) => body))
    if (part.role === 'paragraph')
      part.text = part.text.replace(/\p{Script=Han}/gu, (character, at: number) => {
        const alike = at < SAFE ? undefined : ALIKE.get(character)
        return alike && random.chance(rate) ? alike : character
      })
}

/** The heading of a report is lost; its opening words tell where it begins. */
export function loseHead(piece: Piece): boolean {
  if (!piece.headline || (piece.byline && piece.bylineAt === 'before')) return false
  if (!/^.{0,8}讯/u.test(piece.body[0]?.text ?? '')) return false
  Object.assign(piece.facts, { headline: null, kicker: null, deck: null })
  for (const head of ['kicker', 'headline', 'deck', 'label', 'summary'] as const) delete piece[head]
  return true
}

/** The words below a story's pictures, taken from it, to be set elsewhere on the page: whose they are is left open. */
export function takePictures({ body, facts }: Piece): Part[] {
  const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'
  const words = body.filter(isPicture)
  for (const part of words) Object.assign(part, { optional: true, anyOrder: true })
  if (words.length > 0) delete facts.photographers
  return words
}

/** A sentence of a long story stands once more, large, below its paragraph or a little further down. */
export function pullQuote({ body }: Piece, random: Random, frame: (sentence: string) => string): void {
  const found = body.flatMap(({ role, text }, at) =>
    role === 'paragraph' && at > 1
      ? (text.match(/(?<=^|[。！？”])[^。！？“”]{16,42}。/gu) ?? []).map((sentence) => ({ at, sentence }))
      : [],
  )
  if (found.length === 0) return
  const { at, sentence } = random.pick(found)
  body.splice(Math.min(body.length - 1, at + random.between(1, 3)), 0, {
    role: 'duplicate',
    text: frame(sentence),
  })
}
