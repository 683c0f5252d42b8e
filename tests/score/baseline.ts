import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { SetScore } from './score.ts'

const FILE = fileURLToPath(new URL('./baseline.json', import.meta.url))

/** Percentages with one decimal, by set and figure. */
const Baseline = z.record(z.string(), z.record(z.string(), z.number()))
export type Baseline = z.infer<typeof Baseline>

/** The figures that may not fall. */
export const readBaseline = (): Baseline => Baseline.parse(JSON.parse(readFileSync(FILE, 'utf8')))

export const writeBaseline = (scores: readonly SetScore[]): void =>
  writeFileSync(FILE, `${JSON.stringify(baselineOf(scores), null, 2)}\n`)

export const baselineOf = (scores: readonly SetScore[]): Baseline =>
  Object.fromEntries(
    scores.map(({ name, tally }) => [
      name,
      Object.fromEntries([...tally.figures()].map(([figure, share]) => [figure, rounded(share)])),
    ]),
  )

const rounded = (share: number): number => Math.round(1000 * share) / 10
