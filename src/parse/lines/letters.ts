/** Letters and digits (`\p{L}`, `\p{N}`): the words of a text without spacing and punctuation. */
const LETTER = /[\p{L}\p{N}]/u
const UNITS = 0x10000
const HALF = 2

/** For each UTF-16 unit: 1 for a letter, 2 for half of a character beyond the first plane, else 0. */
const KINDS = makeTable()
function makeTable(): Uint8Array {
  const kinds = new Uint8Array(UNITS)
  const plain = Array.from({ length: UNITS }, (_, unit) => String.fromCharCode(unit)).join('')
  for (const letter of plain.match(/[\p{L}\p{N}]/gu) ?? []) kinds[letter.charCodeAt(0)] = 1
  return kinds.fill(HALF, 0xd800, 0xe000)
}

/** How many UTF-16 units the letter at an offset takes: 1, 2, or 0 where no letter stands there. */
export function letterAt(text: string, at: number): number {
  const kind = KINDS[text.charCodeAt(at)] ?? 0
  if (kind !== HALF) return kind
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return character.length === 2 && LETTER.test(character) ? 2 : 0
}

/** True where a letter stands, or half of any character beyond the first plane. */
export const isLetterUnit = (unit: number): boolean => (KINDS[unit] ?? 0) > 0

/** How many letters and digits a text has. */
export function countLetters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; ) {
    const length = letterAt(text, at)
    if (length > 0) count++
    at += length || 1
  }
  return count
}

/** The letters and digits of a text, without what stands between them. */
export function onlyLetters(text: string): string {
  let letters = ''
  let from = 0
  for (let at = 0; at < text.length; ) {
    const length = letterAt(text, at)
    if (length === 0) {
      if (from < at) letters += text.slice(from, at)
      from = at + 1
    }
    at += length || 1
  }
  return from === 0 ? text : letters + text.slice(from)
}
