import { insideClause } from '../cut.ts'
import type { Deal } from '../deal.ts'
import type { Furniture, Part, Piece } from '../piece.ts'
import type { Random } from '../random.ts'

const isText = ({ role }: Part): boolean => role === 'paragraph'

/** The first words are lost, and a name in them. */
export function loseTop({ facts, body, byline }: Piece, random: Random): void {
  const first = body.find(isText)
  const at = first && first.text.length > 90 ? insideClause(first.text, random.between(36, 48)) : undefined
  if (!first || first !== body[0] || at === undefined) return
  Object.assign(first, { text: first.text.slice(at), gapBefore: true })
  if (!byline && facts.bylines && facts.type !== 'photo') facts.bylines = []
}

/** The text breaks off inside a sentence; false where its last part is no long paragraph. */
export function loseFoot({ body, bylineAt, byline }: Piece, random: Random): boolean {
  const last = body.at(-1)
  if (last?.role !== 'paragraph' || last.runOn || last.text.length < 40 || (byline && bylineAt === 'end'))
    return false
  const at = insideClause(last.text, last.text.length - random.between(9, 24))
  if (at !== undefined) Object.assign(last, { text: last.text.slice(0, at), gapAfter: true })
  return at !== undefined
}

/** A later paragraph begins inside a sentence. */
export function loseMiddle({ body }: Piece, random: Random): void {
  const part = body.find((own, at) => at > 1 && isText(own) && own.text.length > 50)
  const at = part && insideClause(part.text, random.between(6, 16))
  if (part && at !== undefined) Object.assign(part, { text: part.text.slice(at), gapBefore: true })
}

/** The engine read a paragraph twice, or its second half. */
export function repeatBlock({ body }: Piece, random: Random): void {
  const at = body.findIndex(
    (part, index) => index > 0 && isText(part) && part.text.length >= 70 && !part.runOn,
  )
  const text = body[at]?.text
  if (text === undefined) return
  const from = random.chance(0.6) ? 0 : (insideClause(text, Math.floor(text.length / 2)) ?? 0)
  body.splice(at + 1, 0, { role: 'duplicate', text: text.slice(from) })
}

/** The engine read a sentence twice, one right behind the other. */
export function repeatSentence({ body }: Piece, random: Random): void {
  const long = body.filter((part) => isText(part) && !part.runOn && longSentence(part.text))
  if (long.length === 0) return
  const part = random.pick(long)
  const sentence = longSentence(part.text) ?? ''
  part.printed = part.text.replace(sentence, sentence + sentence)
  part.duplicates = [sentence]
}

const longSentence = (text: string): string | undefined =>
  (text.match(/[^。！？]+[。！？]?[”’]?/gu) ?? []).find((words, at) => at > 0 && words.length >= 30)

const TO: readonly ((page: string) => string)[] = [
  (page) => `（下转第${page}版）`,
  (page) => `下转${page}版`,
  (page) => `（下转第${page}版①）`,
  (page) => `【下转${page}版】`,
  (page) => `>>下转第${page}版`,
  (page) => `▶下转第${page}版`,
]

/** The story goes on elsewhere: it breaks off, and words say where; they stand below, or on its last line. */
export function jumpAway(piece: Piece, { random, paper }: Deal): Furniture | undefined {
  if (!loseFoot(piece, random)) return undefined
  const jump: Furniture = {
    role: 'jump',
    text: paper.spell(random.pick(TO)(random.pick(['二', '三', '四', '2', '3', '5', 'A06']))),
  }
  const last = piece.body.at(-1)
  if (!last || random.chance(0.5)) return jump
  last.runOn = jump
  return undefined
}

/** Most often the rest of a story begins inside a sentence. */
export function beginLater({ body }: Piece, random: Random): void {
  const first = body.find(isText)
  const at = first && random.chance(0.7) ? insideClause(first.text, random.between(6, 24)) : undefined
  if (first && at !== undefined) Object.assign(first, { text: first.text.slice(at), gapBefore: true })
}

/** Words that say where a story comes from. */
export const comeFrom = (random: Random): string => {
  const page = random.pick(['一', '1', 'A01', '二', '3'])
  return random.pick([
    `（上接第${page}版）`,
    `上接第${page}版`,
    `【上接${page}版】`,
    `(上接第${page}版)`,
    `◀上接第${page}版`,
  ])
}
