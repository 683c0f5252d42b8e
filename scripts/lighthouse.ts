import { parseArgs } from 'node:util'
import { basePathOf, readManifest } from './build/read-manifest.ts'
import { choosePages } from './lighthouse/choose-pages.ts'
import { CATEGORIES, inspect, type Scores, takeMedian } from './lighthouse/inspect.ts'
import { serveFolder } from './serve/static-server.ts'

/**
 * `npm run bench:lighthouse`: asks Lighthouse about one page of each kind of a built site, as a slow phone would load
 * it, and prints the medians of several runs. Exit status 3 where one falls short. Lighthouse is fetched by npx.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
})

const LEAST_SCORE = 98
const LARGEST_PAINT_OF_ARTICLE = 1500

const fallsShort = (name: string, { scores, largestPaint, layoutShift }: Scores): boolean =>
  CATEGORIES.some((category) => scores[category] < LEAST_SCORE) ||
  (name.startsWith('article') && (largestPaint >= LARGEST_PAINT_OF_ARTICLE || layoutShift > 0))

const { address, close } = await serveFolder({
  folder: values.out,
  basePath: basePathOf(await readManifest(values.out)),
  port: 0,
})
try {
  console.log(`${'page'.padEnd(18)}${CATEGORIES.join('  ')}  largest paint  layout shift`)
  for (const { name, path } of (await choosePages(values.out)).filter(({ name }) =>
    name.includes(values.only),
  )) {
    const runs: Scores[] = []
    for (let run = 0; run < Number(values.runs); run++) runs.push(await inspect(address + path))
    const median = takeMedian(runs)
    const scores = CATEGORIES.map((category) => String(median.scores[category]).padStart(category.length))
    const [paint, shift] = [
      `${median.largestPaint} ms`.padStart(13),
      median.layoutShift.toFixed(3).padStart(12),
    ]
    const verdict = fallsShort(name, median) ? '  short' : ''
    console.log(`${name.padEnd(18)}${scores.join('  ')}  ${paint}  ${shift}${verdict}`)
    if (verdict) process.exitCode = 3
  }
} finally {
  await close()
}
