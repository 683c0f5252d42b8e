import type { Block } from '../../block.ts'
import { insideClause } from '../../cut.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import { wrap } from '../../wrap.ts'

/** Characters that engines take for others, beside those of `../../noise.ts` and `../smudge.ts`. */
const DOUBLES: Record<string, string> = {
  县: '具',
  米: '来',
  厂: '广',
  站: '沾',
  师: '帅',
  院: '阮',
  江: '汪',
  员: '贝',
  业: '亚',
  名: '各',
  万: '方',
  车: '东',
  来: '米',
  收: '牧',
  经: '径',
  持: '待',
  情: '惰',
  學: '擧',
  員: '貝',
  開: '閒',
  間: '問',
}
/** Opening words hold names and days, which stay as they are. */
const SAFE = 36
const RATES = [0, 0, 0, 0.015, 0.05]

/** Confuses characters in running text; sets quotation marks as inch marks, or Latin dashes, where the engine does. */
export function wear(piece: Piece, random: Random): Piece {
  const rate = random.pick(RATES)
  const quote = random.pick(['', '', '', '', '"', '＂'])
  for (const part of piece.body) {
    if (part.role !== 'paragraph') continue
    const read = blur(part.text, rate, random)
    part.text = quote === '' ? read : read.replace(/[“”]/gu, quote)
  }
  return piece
}

/** Confuses characters behind the opening words. */
export const blur = (text: string, rate: number, random: Random): string =>
  text.replace(/./gsu, (character, at: number) => {
    const double = at < SAFE ? undefined : DOUBLES[character]
    return double && random.chance(rate) ? double : character
  })

/** Paragraphs of one line whose narrow lines an engine joined, each with a space. */
export const joinLines = (blocks: readonly Block[], measure: number): Block[] =>
  blocks.map((block) => {
    const isWhole = block.owner.role === 'paragraph' && block.lines.length === 1
    return isWhole ? { ...block, lines: [wrap(block.lines[0] ?? '', measure).join(' ')] } : block
  })

const sentencesOf = (text: string): string[] => text.match(/[^。！？]+[。！？]?[”’]?/gu) ?? []
const isLong = ({ role, text }: Part): boolean => role === 'paragraph' && text.length > 70

/** A sentence in mid-paragraph stands twice, one after the other. */
export function repeatSentence({ body }: Piece, random: Random): void {
  const found = body.flatMap((part) => {
    const sentence = sentencesOf(part.text).find((each, at) => at > 0 && each.length >= 28)
    return isLong(part) && sentence ? [{ part, sentence }] : []
  })
  if (found.length === 0) return
  const { part, sentence } = random.pick(found)
  part.printed = part.text.replace(sentence, () => sentence + sentence)
  part.duplicates = [sentence]
}

/** A paragraph, or its end from inside a clause, stands once more below it. */
export function repeatParagraph({ body }: Piece, random: Random): void {
  const at = body.findIndex((part, index) => index > 0 && isLong(part))
  const text = body[at]?.text
  if (text === undefined) return
  const from = random.chance(0.5) ? 0 : (insideClause(text, Math.floor(text.length / 2)) ?? 0)
  body.splice(at + 1, 0, { role: 'duplicate', text: text.slice(from) })
}

/** The last paragraph breaks off; false where it is too short for that. */
export function loseEnd({ body, byline, bylineAt }: Piece, random: Random): boolean {
  const last = body.at(-1)
  if (last?.role !== 'paragraph' || last.text.length < 40 || (byline && bylineAt === 'end')) return false
  const at = insideClause(last.text, last.text.length - random.between(10, 24))
  if (at === undefined) return false
  Object.assign(last, { text: last.text.slice(0, at), gapAfter: true })
  return true
}

/** A paragraph after the first begins inside a sentence: what stood before it is lost. */
export function loseStart({ body }: Piece, random: Random): void {
  const part = body.find((each, index) => index > 0 && isLong(each))
  const at = part && insideClause(part.text, random.between(7, 18))
  if (part && at !== undefined) Object.assign(part, { text: part.text.slice(at), gapBefore: true })
}
