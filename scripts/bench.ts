import { parseArgs } from 'node:util'
import { z } from 'zod'
import { measureCores } from './bench/measure-cores.ts'
import { measureGrowth } from './bench/measure-growth.ts'
import { measureReparse } from './bench/measure-reparse.ts'
import { measureSite } from './bench/measure-site.ts'
import { type Alone, runAlone } from './bench/run-alone.ts'
import { readManifest } from './build/read-manifest.ts'

/** `npm run bench`: speed and size, as ratios that mean the same on any machine. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    seconds: { type: 'string', default: '3' },
    pages: { type: 'string', default: '400' },
  },
})

const PARSE = z.object({
  pages: z.number(),
  megabytes: z.number(),
  first: z.number(),
  parse: z.number(),
  plain: z.number(),
})
const THREADS = z.object({ pages: z.number(), megabytes: z.number(), speed: z.number() })
const nameCores = ({ oneCore }: Alone): string =>
  oneCore ? 'held to one core' : 'on as many cores as Node takes, as there is no taskset to hold it to one'

const parsing = runAlone(['parse', values.seeds, values.content, values.seconds], true)
const speed = PARSE.parse(parsing.printed)
console.log(`parse: ${speed.pages} pages, ${speed.megabytes.toFixed(3)} MB, ${nameCores(parsing)}`)
console.log(
  `  ${speed.parse.toFixed(2)} MB/s, ${speed.plain.toFixed(1)} MB/s for a plain pass over the same text`,
)
console.log(`  ${(speed.plain / speed.parse).toFixed(0)} times the time of the plain pass`)
console.log(`  ${speed.first.toFixed(2)} MB/s in the first pass, while the parser is being compiled`)

const onThreads = (threads: number, oneCore: boolean) =>
  runAlone(['threads', values.seeds, values.content, values.pages, String(threads)], oneCore)
const alone = onThreads(1, true)
const one = THREADS.parse(alone.printed)
const two = THREADS.parse(onThreads(2, false).printed)
console.log(`threads: ${one.pages} pages, ${one.megabytes.toFixed(3)} MB`)
console.log(
  `  ${one.speed.toFixed(2)} MB/s on one thread, ${nameCores(alone)}; ${(two.speed / one.speed).toFixed(2)} times that on two threads`,
)
console.log(
  `  ${(await measureCores()).toFixed(2)} times is what two threads of nothing but sums do on this machine`,
)

console.log(
  'growth: time of the thread over that for a page half as long, the worse of two doublings up to 1 MB (medians; the least of several measurements where it is large)',
)
for (const { shape, worst, seconds } of measureGrowth(values.seeds, values.content))
  console.log(`  ${worst.toFixed(2)} for ${shape} (${seconds.toFixed(2)} s)`)

const reparse = measureReparse(values.seeds, values.content, Number(values.pages))
console.log(`parsing again: one page of ${reparse.pages} changed, ${reparse.parsed} parsed`)
console.log(`  ${((100 * reparse.again) / reparse.full).toFixed(1)} % of the time of all`)

if (await readManifest(values.out).catch(() => undefined)) {
  const size = await measureSite(values.out)
  const perData = (bytes: number): string => (bytes / size.data).toFixed(2)
  console.log(`site: ${size.articles} articles, ${(size.data / 1e6).toFixed(3)} MB of data`)
  console.log(
    `  search index ${perData(size.search)}, pages ${perData(size.html)} bytes for each byte of data`,
  )
  console.log(`  largest article page with its style ${(size.largestArticle / 1024).toFixed(1)} KB with gzip`)
} else {
  console.log(`site: ${values.out} holds no finished site; npm run build makes one`)
}
