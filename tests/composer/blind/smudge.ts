import type { Deal } from '../deal.ts'
import type { Piece } from '../piece.ts'

/** Characters that engines take for others, beside those of `../noise.ts`. */
const DOUBLES: Record<string, string> = {
  很: '恨',
  清: '淸',
  拆: '折',
  住: '往',
  往: '住',
  夜: '液',
  看: '着',
  着: '看',
  里: '甲',
  卖: '买',
  买: '卖',
  船: '般',
  水: '氷',
  桥: '挢',
  楼: '搂',
  村: '材',
  请: '清',
  贷: '货',
  货: '贷',
  场: '汤',
  晚: '晩',
  每: '毎',
  没: '设',
  裡: '裏',
  說: '説',
  為: '爲',
}
/** Opening words hold names and days, which stay as they are. */
const SAFE = 34
const RATES = [0, 0, 0, 0.02, 0.06]

/** Confuses characters in running text; straightens quotation marks where the engine knows no others. */
export function smudge(piece: Piece, { random }: Deal): Piece {
  const rate = random.pick(RATES)
  const isStraight = random.chance(0.1)
  for (const part of piece.body) {
    if (part.role !== 'paragraph') continue
    part.text = part.text.replace(/./gsu, (character, at: number) => {
      const double = at < SAFE ? undefined : DOUBLES[character]
      return double && random.chance(rate) ? double : character
    })
    if (isStraight) part.text = part.text.replace(/[“”]/gu, '"')
  }
  return piece
}
