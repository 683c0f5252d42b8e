/** Quotation marks and brackets that a text closes without having opened them, and those it leaves open: a bit a kind. */
export interface HalfPairs {
  closes: number
  opens: number
}

/** The place of a mark in these lists is its kind. Half-width brackets stand for full-width ones. */
const OPENING = '“‘（《「『【'
const CLOSING = '”’）》」』】'
const PAIRED = /[“”‘’（）《》「」『』【】()]/gu
const widen = (mark: string): string => (mark === '(' ? '（' : mark === ')' ? '）' : mark)

/** Reads the pairs that stretch beyond a text. */
export function readHalfPairs(text: string): HalfPairs {
  const depths = new Int16Array(OPENING.length)
  let closes = 0
  for (const [found] of text.matchAll(PAIRED)) {
    const mark = widen(found)
    const opened = OPENING.indexOf(mark)
    const kind = opened >= 0 ? opened : CLOSING.indexOf(mark)
    const depth = depths[kind] ?? 0
    if (opened >= 0) depths[kind] = depth + 1
    else if (depth > 0) depths[kind] = depth - 1
    else closes |= 1 << kind
  }
  const opens = depths.reduce((bits, depth, kind) => (depth > 0 ? bits | (1 << kind) : bits), 0)
  return { closes, opens }
}
