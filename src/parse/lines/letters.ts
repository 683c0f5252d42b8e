/** Letters and digits (`\p{L}`, `\p{N}`): the words of a text without spacing and punctuation. */
const LETTER = /[\p{L}\p{N}]/u
const UNITS = 0x10000
const HALF = 2
/** All of them in a row, made when first asked. */
let plain = ''

/** For each UTF-16 unit: 1 for a letter, 2 for half of a character beyond the first plane, else 0. */
const KINDS = makeTable()
function makeTable(): Uint8Array {
  const kinds = new Uint8Array(UNITS)
  for (const letter of listUnits(/[\p{L}\p{N}]/gu)) kinds[letter.charCodeAt(0)] = 1
  return kinds.fill(HALF, 0xd800, 0xe000)
}

/** Every UTF-16 unit that a pattern matches. */
export function listUnits(pattern: RegExp): string[] {
  plain ||= Array.from({ length: UNITS }, (_, unit) => String.fromCharCode(unit)).join('')
  return (plain.match(pattern) ?? []).filter((found) => found.length === 1)
}

/** What `countScripts` counts: letters without digits, Han characters, letters of other East Asian scripts. */
interface Scripts {
  letters: number
  han: number
  others: number
}
const LETTERS = 1
const HAN = 2
const OTHERS = 4
const SCRIPTS: readonly (readonly [bit: number, characters: RegExp])[] = [
  [LETTERS, /\p{L}/gu],
  [HAN, /\p{Script=Han}/gu],
  [OTHERS, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
]

/** For each UTF-16 unit its scripts, as bits; 0 for halves of characters beyond the first plane. */
const SCRIPTS_OF = makeScripts()
function makeScripts(): Uint8Array {
  const table = new Uint8Array(UNITS)
  for (const [bit, characters] of SCRIPTS)
    for (const found of listUnits(characters))
      table[found.charCodeAt(0)] = (table[found.charCodeAt(0)] ?? 0) | bit
  return table
}

/** How many letters of which scripts a text has. */
export function countScripts(text: string): Scripts {
  let [letters, han, others] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xe000) return countSlowly(text)
    const bits = SCRIPTS_OF[unit] ?? 0
    letters += bits & LETTERS
    han += (bits & HAN) >> 1
    others += bits >> 2
  }
  return { letters, han, others }
}

/** The same for a text with characters beyond the first plane. */
function countSlowly(text: string): Scripts {
  const [letters, han, others] = SCRIPTS.map(([, characters]) => text.match(characters)?.length ?? 0)
  return { letters: letters ?? 0, han: han ?? 0, others: others ?? 0 }
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

/** True where white space stands (`\s`). */
export const isSpaceUnit = (unit: number): boolean => unit === 0x20 || unit === 0x3000 || SPACES.has(unit)
const SPACES = new Set(listUnits(/\s/gu).map((space) => space.charCodeAt(0)))

/** True where a Han character of the first plane stands. */
export const isHanUnit = (unit: number): boolean => ((SCRIPTS_OF[unit] ?? 0) & HAN) !== 0

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
