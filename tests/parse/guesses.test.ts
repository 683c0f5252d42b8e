import { describe, expect, test } from 'vitest'
import { readBelonging } from '../../src/parse/articles/belonging.ts'
import { readClues } from '../../src/parse/articles/clue.ts'
import { readCohesion } from '../../src/parse/articles/cohesion.ts'
import { readCover } from '../../src/parse/articles/cover.ts'
import { readGuesses } from '../../src/parse/articles/guess/guess.ts'
import { INPUT_NAMES, readInputs } from '../../src/parse/articles/guess/inputs.ts'
import { KINDS } from '../../src/parse/articles/guess/network.ts'
import { SURROUNDING_NAMES } from '../../src/parse/articles/guess/surroundings.ts'
import { Wording } from '../../src/parse/articles/wording.ts'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import { knownNames } from '../../src/parse/parse.ts'
import { smallKnowledge } from './parse-lines.ts'
import { tell } from './prose.ts'

const names = knownNames(smallKnowledge.vocabulary)

function readPage(lines: string[]) {
  const units = readUnits(readBlocks(readLines(lines)), names.isPlaceName)
  const texts = units.map(({ folded }) => folded)
  const wording = new Wording(texts)
  const clues = readClues(units, names)
  return [clues, readCover(clues, wording), readBelonging(wording), readCohesion(clues, wording)] as const
}

const namesOf = (inputs: Uint16Array | undefined): string[] =>
  [...(inputs ?? [])].map((input) => INPUT_NAMES[input] ?? 'unknown')

const LINES = [
  '柳河县春耕备耕全面展开',
  '',
  `本报讯（记者 王静）${tell('farm')}`,
  '',
  '海滨三小学生搬进新校舍',
  '',
  '本报记者 周海',
  '',
  tell('school'),
]
const [clues, cover, belonging, cohesion] = readPage(LINES)
const inputs = readInputs(clues, cover, belonging, cohesion)

describe('the inputs of a unit', () => {
  test('have a name each', () => {
    expect(new Set(INPUT_NAMES).size).toBe(INPUT_NAMES.length)
    expect(inputs.flatMap(namesOf)).not.toContain('unknown')
  })

  test('are on once at most', () => {
    for (const row of inputs) expect(new Set(row).size).toBe(row.length)
  })

  test('say one thing of each measure of the surroundings', () => {
    const measureOf = (name: string): string => name.replace(/ ≤\S+$/u, '')
    const measures = [...new Set(SURROUNDING_NAMES.map(measureOf))]
    const around = new Set(SURROUNDING_NAMES)
    for (const row of inputs)
      expect(
        namesOf(row)
          .filter((name) => around.has(name))
          .map(measureOf),
      ).toEqual(measures)
  })

  test('say where the page ends above and below', () => {
    const ends = (row: Uint16Array | undefined): string[] =>
      namesOf(row).filter((name) => name.endsWith('nothing there'))
    expect(ends(inputs.at(0))).toEqual(['-1: nothing there'])
    expect(ends(inputs.at(1))).toEqual([])
    expect(ends(inputs.at(-1))).toEqual(['1: nothing there'])
  })

  test('show the units beside it as they show themselves', () => {
    const seen = (row: Uint16Array | undefined, offset: number): string[] =>
      namesOf(row).flatMap((name) =>
        name.startsWith(`${offset}: `) ? [name.slice(`${offset}: `.length)] : [],
      )
    expect(seen(inputs[1], -1)).toEqual(seen(inputs[0], 0))
    expect(seen(inputs[0], 1)).toEqual(seen(inputs[1], 0))
    expect(seen(inputs[1], 0)).toContain('dateline')
  })
})

describe('the guesses for a page', () => {
  const guesses = readGuesses(clues, cover, belonging, cohesion)

  test('are chances of every kind for every unit', () => {
    expect(guesses).toHaveLength(clues.length)
    for (const guess of guesses) {
      expect(guess).toHaveLength(KINDS.length)
      expect(guess.reduce((sum, chance) => sum + Math.exp(chance), 0)).toBeCloseTo(1, 9)
    }
  })

  test('know a plain headline, a plain report and who signs it', () => {
    const likeliest = guesses.map((guess) => KINDS[guess.indexOf(Math.max(...guess))])
    expect(likeliest).toEqual(['headline', 'text', 'headline', 'byline', 'text'])
  })

  test('are none for a page without units', () => {
    expect(readGuesses(...readPage([]))).toEqual([])
  })
})
