import { foldMarks } from '../../src/parse/lines/fold-marks.ts'
import { namesOf, readBeginning, readEnd } from '../../src/parse/text/joins/join.ts'
import { namesOfOpening } from '../../src/parse/text/joins/opening.ts'
import { isWordAcross } from '../../src/parse/text/word-join.ts'
import { makeDraw } from './shuffle.ts'

/** Two halves that were torn apart, or two that never belonged together. */
export interface Seam {
  names: readonly string[]
  belongs: boolean
}

const SEED = 20261121
/** A text is torn once for so many of its letters. */
const LETTERS_A_TEAR = 6
/** Letters on each side of a tear that are kept. */
const KEPT = 12
const LEAST = 4
/** For each right half so many wrong ones. */
const WRONG = 2
/** Of each text so many rests are set beside its beginning. */
const TEARS_A_TEXT = 4
/** What occurs more rarely is not learnt from. */
const RARE = 8
/** What says less is left out of the table. */
const LEAST_WEIGHT = 0.1
const COURSE = { epochs: 4, rate: 0.2, decay: 0.003 }

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/** Tears texts inside their clauses, and sets each first half beside its own second half and beside others. */
export function tearTexts(texts: readonly string[]): Seam[] {
  const draw = makeDraw(SEED)
  const halves = texts.flatMap((text) => tear(foldMarks(text), draw))
  const seam = (before: string, after: string, belongs: boolean): Seam => ({
    names: namesOf(readEnd(before), readBeginning(after), isWordAcross(before, after)),
    belongs,
  })
  return halves.flatMap(({ before, after }) => [
    seam(before, after, true),
    ...Array.from({ length: WRONG }, () => {
      const other = halves[Math.floor(draw() * halves.length)]
      return seam(before, other?.after ?? '', false)
    }),
  ])
}

/** Beginnings of paragraphs, each with one of a text that goes on inside a sentence (those that belong together). */
export function listOpenings(texts: readonly string[]): Seam[] {
  const draw = makeDraw(SEED)
  const opening = (text: string, belongs: boolean): Seam => ({ names: namesOfOpening(text), belongs })
  return texts.flatMap((each) => {
    const text = foldMarks(each)
    const torn = drawPlaces(text, TEARS_A_TEXT, draw).filter((at) => goesOnAt(text, at))
    return [
      ...torn.map((at) => opening(text.slice(at, at + KEPT), true)),
      ...torn.map(() => opening(text.slice(0, KEPT), false)),
    ]
  })
}

/** A line may begin there, and what stands before it is no whole sentence. */
const goesOnAt = (text: string, at: number): boolean =>
  !/[。！？!?”’」』]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}“‘「『《〈]/u.test(text.charAt(at))

function tear(text: string, draw: () => number): { before: string; after: string }[] {
  return drawPlaces(text, text.length / LETTERS_A_TEAR, draw)
    .filter((at) => at >= LEAST && isLetter(text[at - 1]) && isLetter(text[at]))
    .map((at) => ({ before: text.slice(Math.max(0, at - KEPT), at), after: text.slice(at, at + KEPT) }))
}

/** Places inside a text, not right at its ends. */
const drawPlaces = (text: string, count: number, draw: () => number): number[] =>
  Array.from({ length: Math.floor(count) }, () =>
    Math.floor(LEAST + draw() * (text.length - 2 * LEAST)),
  ).filter((at) => at >= LEAST)

/** Learns what names say, by logistic regression with AdaGrad (Duchi et al. 2011); `wrong`: for each right example so many wrong ones. Deterministic. */
export function learnJoins(seams: readonly Seam[], wrong = WRONG): Record<string, number> {
  const prior = -Math.log(wrong)
  const counts = new Map<string, number>()
  for (const { names } of seams) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isCommon = (name: string): boolean => (counts.get(name) ?? 0) >= RARE
  const known = seams.map(({ names, belongs }) => ({ names: names.filter(isCommon), belongs }))
  const learnt = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < COURSE.epochs; epoch++)
    for (const { names, belongs } of known) {
      const miss = Number(belongs) - chanceOf(names, learnt, prior)
      for (const name of names) {
        const sum = (squares.get(name) ?? 1) + miss * miss
        squares.set(name, sum)
        const weight = learnt.get(name) ?? 0
        learnt.set(name, weight + (COURSE.rate * (miss - COURSE.decay * weight)) / Math.sqrt(sum))
      }
    }
  return Object.fromEntries(
    [...learnt]
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
  )
}

function chanceOf(names: readonly string[], joins: ReadonlyMap<string, number>, prior: number): number {
  const odds = names.reduce((sum, name) => sum + (joins.get(name) ?? 0), prior)
  return 1 / (1 + Math.exp(-odds))
}

/** The mean of the surprise at seams, in nats; without any knowledge it is the entropy of one right example among the wrong ones. */
export function measureJoins(
  seams: readonly Seam[],
  joins: Readonly<Record<string, number>>,
  wrong = WRONG,
): number {
  const prior = -Math.log(wrong)
  const table = new Map(Object.entries(joins))
  const sum = seams.reduce((total, { names, belongs }) => {
    const chance = chanceOf(names, table, prior)
    return total - Math.log(belongs ? chance : 1 - chance)
  }, 0)
  return sum / seams.length
}
