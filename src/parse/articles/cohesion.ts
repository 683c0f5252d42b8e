import { onlyLetters } from '../lines/letters.ts'
import { rateJoin, readBeginning, readEnd } from '../text/joins/join.ts'
import { rateOpening } from '../text/joins/opening.ts'
import { isWordAcross } from '../text/word-join.ts'
import type { Clue } from './clue.ts'
import type { Wording } from './wording.ts'

/** Whether two stretches of a page can be one sentence. */
export interface Cohesion {
  /** What the letters say where one unit would go on with another: a word is whole again, a pair known from elsewhere, or neither. */
  join(unit: number, next: number): Join
  /** How well one unit reads on in another where it breaks off; see `rateJoin`. */
  reads(unit: number, next: number): number
  /** How likely a unit goes on inside a sentence; see `rateOpening`. */
  goesOn(unit: number): number
}

export type Join = 'word' | 'heard' | 'unheard'

/** `wording`: of the units' folded text, one for each clue. */
export function readCohesion(clues: readonly Clue[], wording: Wording): Cohesion {
  const isText = clues.map((clue) => !(clue.headingLike && !clue.unit.wrapped) && !clue.fixed)
  const heard = new Uint8Array(wording.size)
  isText.forEach((is, unit) => {
    if (is) for (const pair of wording.pairsOf(unit)) heard[pair] = 1
  })
  const isHeard = (pair: string): boolean => heard[wording.find(pair)] === 1
  const edgeOf = (unit: number): string => onlyLetters(clues[unit]?.unit.folded.slice(-LAST) ?? '')
  const startOf = (unit: number): string => onlyLetters(clues[unit]?.unit.folded.slice(0, FIRST) ?? '')
  const endings = keep(clues.length, (unit) => readEnd(edgeOf(unit)))
  const beginnings = keep(clues.length, (unit) => readBeginning(startOf(unit)))
  return {
    join: remember(clues.length, (unit, next) =>
      weighJoin(
        isText[unit] ? (clues[unit]?.unit.folded ?? '') : '',
        clues[next]?.unit.folded ?? '',
        isHeard,
      ),
    ),
    reads: remember(clues.length, (unit, next) =>
      rateJoin(endings(unit), beginnings(next), isWordAcross(edgeOf(unit), startOf(next))),
    ),
    goesOn: keep(clues.length, (unit) => rateOpening(clues[unit]?.unit.folded ?? '')),
  }
}

/** Of a text's last letters, enough to end a word. */
const LAST = 24
/** Of a text's first letters, enough to begin one. */
const FIRST = 12

function weighJoin(before: string, after: string, isHeard: (pair: string) => boolean): Join {
  const ending = onlyLetters(before.slice(-LAST))
  const next = onlyLetters(after.slice(0, FIRST))
  if (isWordAcross(ending, next)) return 'word'
  const pair = ending.slice(-1) + next.slice(0, 1)
  return pair.length === 2 && isHeard(pair) ? 'heard' : 'unheard'
}

/** Asked again and again by hypotheses that differ elsewhere. */
function remember<T>(
  size: number,
  weigh: (unit: number, next: number) => T,
): (unit: number, next: number) => T {
  const known = new Map<number, T>()
  return (unit, next) => {
    const key = unit * size + next
    const join = known.get(key) ?? weigh(unit, next)
    known.set(key, join)
    return join
  }
}

/** Read once for each unit. */
function keep<T>(size: number, read: (unit: number) => T): (unit: number) => T {
  const known: (T | undefined)[] = Array.from({ length: size })
  return (unit) => {
    const value = known[unit] ?? read(unit)
    known[unit] = value
    return value
  }
}
