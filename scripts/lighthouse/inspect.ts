import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { findChromium } from '../../tests/browser/chromium.ts'

const VERSION = '13.5.0'

/** What Lighthouse judges. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

/** What Lighthouse says of a page. */
export interface Scores {
  /** 0 to 100. */
  scores: Record<Category, number>
  /** Largest contentful paint on a simulated slow phone, in milliseconds. */
  largestPaint: number
  /** Cumulative layout shift. */
  layoutShift: number
}

const Report = z.object({
  categories: z.record(z.enum(CATEGORIES), z.object({ score: z.number() })),
  audits: z.object({
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
  }),
})

/** Asks Lighthouse about an address: its own settings, which simulate a slow phone. */
export async function inspect(address: string): Promise<Scores> {
  const { executablePath, args, env } = await findChromium()
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      ...['--yes', `lighthouse@${VERSION}`, address, '--quiet', '--output=json'],
      ...[`--only-categories=${CATEGORIES.join()}`, `--chrome-flags=--headless=new ${args.join(' ')}`],
    ],
    { env: { ...env, CHROME_PATH: executablePath }, maxBuffer: 2 ** 28 },
  )
  const { categories, audits } = Report.parse(JSON.parse(stdout))
  const scoreOf = (category: Category): number => Math.round(categories[category].score * 100)
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    largestPaint: Math.round(audits['largest-contentful-paint'].numericValue),
    layoutShift: audits['cumulative-layout-shift'].numericValue,
  }
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The middle of each figure. */
export const takeMedian = (runs: readonly Scores[]): Scores => {
  const middleScore = (category: Category): number => middleOf(runs.map(({ scores }) => scores[category]))
  return {
    scores: {
      performance: middleScore('performance'),
      accessibility: middleScore('accessibility'),
      'best-practices': middleScore('best-practices'),
      seo: middleScore('seo'),
    },
    largestPaint: middleOf(runs.map(({ largestPaint }) => largestPaint)),
    layoutShift: middleOf(runs.map(({ layoutShift }) => layoutShift)),
  }
}
