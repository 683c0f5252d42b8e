/** Quotation marks and brackets that a text closes without having opened them, and those it leaves open: a bit a kind. */
export interface HalfPairs {
  closes: number
  opens: number
}

/** The place of a mark in these lists is its kind. Half-width brackets stand for full-width ones. */
const OPENING = '“‘（《「『【'
const CLOSING = '”’）》」』】'
/** For each UTF-16 unit its kind from 1 up where it opens, the negative where it closes, else 0. */
const KINDS = new Int8Array(0x10000)
for (const [kind, mark] of [...OPENING].entries()) KINDS[mark.charCodeAt(0)] = kind + 1
for (const [kind, mark] of [...CLOSING].entries()) KINDS[mark.charCodeAt(0)] = -kind - 1
KINDS['('.charCodeAt(0)] = KINDS['（'.charCodeAt(0)] ?? 0
KINDS[')'.charCodeAt(0)] = KINDS['）'.charCodeAt(0)] ?? 0

const BALANCED: HalfPairs = { closes: 0, opens: 0 }

/** Reads the pairs that stretch beyond a text. */
export function readHalfPairs(text: string): HalfPairs {
  let depths: Int16Array | undefined
  let closes = 0
  for (let at = 0; at < text.length; at++) {
    const found = KINDS[text.charCodeAt(at)] ?? 0
    if (found === 0) continue
    depths ??= new Int16Array(OPENING.length)
    const kind = Math.abs(found) - 1
    const depth = depths[kind] ?? 0
    if (found > 0) depths[kind] = depth + 1
    else if (depth > 0) depths[kind] = depth - 1
    else closes |= 1 << kind
  }
  const opens = depths?.reduce((bits, depth, kind) => (depth > 0 ? bits | (1 << kind) : bits), 0) ?? 0
  return closes === 0 && opens === 0 ? BALANCED : { closes, opens }
}
