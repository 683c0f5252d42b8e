import type { Unit } from '../blocks/unit.ts'
import { type Belonging, readBelonging } from './belonging.ts'
import { type Clue, type KnownNames, readClues } from './clue.ts'
import { type Cohesion, readCohesion } from './cohesion.ts'
import { type Cover, readCover } from './cover.ts'
import type { UnitRole } from './division.ts'
import { readGuesses } from './guess/guess.ts'
import { type Indents, readIndents } from './indents.ts'
import { readStrides, type Strides } from './strides.ts'
import { Wording } from './wording.ts'

/** What every decision may look at. */
export interface Page {
  clues: readonly Clue[]
  cover: Cover
  cohesion: Cohesion
  belonging: Belonging
  /** What each unit looks like by itself and its surroundings: log-probabilities of the kinds; see `guess/`. */
  guesses: readonly Float64Array[]
  strides: Strides
  indents: Indents
  /** A credit for all pictures of an article (本文图片由…) stands on the page. */
  generalCredit: boolean
  /** Blank lines part the blocks of its columns. */
  hasBlocks: boolean
  guide?: Guide | undefined
}

/**
 * Says from outside how welcome a decision is: added to its score, `-Infinity` forbids it. Used to train the model,
 * and to hold a division to what people know.
 */
export type Guide = (decision: { unit: number; role: UnitRole; article: number; joins: boolean }) => number

/** Where so many units follow a blank line, blank lines part the blocks. */
const LEAST_BLOCKS = 0.3

/** Reads all that the decisions of a division are made by. */
export function readPage(units: readonly Unit[], names: KnownNames, guide?: Guide): Page {
  const clues = readClues(units, names)
  const texts = units.map((unit) => unit.folded)
  const wording = new Wording(texts)
  const cohesion = readCohesion(clues, wording)
  const cover = readCover(clues, wording)
  const belonging = readBelonging(wording)
  return {
    clues,
    cover,
    cohesion,
    belonging,
    guesses: readGuesses(clues, cover, belonging, cohesion),
    strides: readStrides(clues, cohesion),
    indents: readIndents(clues),
    hasBlocks: units.filter((unit) => unit.blanks > 0).length >= units.length * LEAST_BLOCKS,
    generalCredit: units.some((unit) => unit.marks.credit?.general === true),
    guide,
  }
}

/** True where the page may pass to another column: at the head of a block, where blank lines part them. */
export const mayTurnAt = ({ clues, hasBlocks }: Page, unit: number): boolean =>
  !hasBlocks || (clues[unit]?.unit.blanks ?? 0) > 0
