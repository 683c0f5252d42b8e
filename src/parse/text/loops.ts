import { isLetterUnit } from '../lines/letters.ts'

/** A stretch of a text, `[from, to)` in UTF-16 offsets. */
export type Range = readonly [from: number, to: number]

/** Shorter passages may be said twice on purpose. */
const LEAST = 14
/** So many letters are looked up at once. */
const GRAM = 10
/** Factor of the rolling hash, and what the letter that leaves the gram has been multiplied by. */
const FACTOR = 0x01000193
const LEAVING = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, FACTOR), 1)

/** The letters of a text and where each stands: spacing and punctuation do not make a difference. */
interface Letters {
  units: Uint16Array
  at: Int32Array
  length: number
}

/** Passages of at least 14 letters that follow themselves: where the second printing stands. */
export function findLoops(text: string): Range[] {
  if (text.length < 2 * LEAST) return []
  const room = text.length <= USUAL ? usual : makeRoom(text.length)
  const letters = readLetters(text, room)
  const last = letters.length - GRAM
  const grams = new Grams(letters, room)
  const found: Range[] = []
  let from = 0
  while (from <= last) {
    const before = grams.replace(from)
    const period = before < 0 ? 0 : from - before
    if (period >= LEAST && repeats(letters, from, period)) {
      found.push([
        letters.at[from] ?? 0,
        from + period < letters.length ? (letters.at[from + period] ?? 0) : text.length,
      ])
      from += period
    } else from++
  }
  return found
}

/** Room for a text of so many UTF-16 units. */
const makeRoom = (length: number) => ({
  units: new Uint16Array(length),
  at: new Int32Array(length),
  hashes: new Int32Array(length),
  places: new Int32Array(placesFor(length)),
})
const placesFor = (length: number): number => 2 ** Math.ceil(Math.log2(2 * length + 2))

/** A paragraph is seldom longer: one room serves one text after the other. */
const USUAL = 4096
const usual = makeRoom(USUAL)
type Room = typeof usual

function readLetters(text: string, { units, at }: Room): Letters {
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (!isLetterUnit(unit)) continue
    units[length] = unit
    at[length++] = index
  }
  return { units, at, length }
}

/** True where the passage of so many letters before `from` follows again. */
function repeats({ units, length }: Letters, from: number, period: number): boolean {
  if (from + period > length) return false
  for (let at = from; at < from + period; at++) if (units[at] !== units[at - period]) return false
  return true
}

/** Where each gram stood last: a hash table with open addressing. */
class Grams {
  readonly #units: Uint16Array
  readonly #hashes: Int32Array
  readonly #places: Int32Array

  readonly #mask: number

  constructor({ units, length }: Letters, { hashes, places }: Room) {
    this.#units = units
    hashGrams(units, length, hashes)
    this.#hashes = hashes
    this.#mask = placesFor(length) - 1
    this.#places = places.fill(-1, 0, this.#mask + 1)
  }

  /** Notes that a gram stands here; gives where it stood before, -1 for nowhere. */
  replace(from: number): number {
    const mask = this.#mask
    const hash = this.#hashes[from] ?? 0
    let slot = (hash ^ (hash >>> 15)) & mask
    let before = this.#places[slot] ?? -1
    while (before >= 0 && !this.#isSame(before, from)) {
      slot = (slot + 1) & mask
      before = this.#places[slot] ?? -1
    }
    this.#places[slot] = from
    return before
  }

  #isSame(one: number, other: number): boolean {
    if (this.#hashes[one] !== this.#hashes[other]) return false
    for (let at = 0; at < GRAM; at++) if (this.#units[one + at] !== this.#units[other + at]) return false
    return true
  }
}

/** Writes down the rolling hash of the gram that begins at each letter. */
function hashGrams(units: Uint16Array, length: number, hashes: Int32Array): void {
  let hash = 0
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash, FACTOR) + (units[at] ?? 0)
    if (at >= GRAM) hash -= Math.imul(LEAVING, units[at - GRAM] ?? 0)
    hash |= 0
    if (at >= GRAM - 1) hashes[at - GRAM + 1] = hash
  }
}
