import { parseArgs } from 'node:util'
import { measureGrowth } from './bench/measure-growth.ts'
import { measureParse } from './bench/measure-parse.ts'
import { measureReparse } from './bench/measure-reparse.ts'
import { measureSite } from './bench/measure-site.ts'
import { measureThreads } from './bench/measure-threads.ts'
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

const speed = measureParse(values.seeds, values.content, Number(values.seconds))
console.log(`parse: ${speed.pages} pages, ${speed.megabytes.toFixed(3)} MB`)
console.log(
  `  ${speed.parse.toFixed(2)} MB/s, ${speed.plain.toFixed(1)} MB/s for a plain pass over the same text`,
)
console.log(`  ${(speed.plain / speed.parse).toFixed(0)} times the time of the plain pass`)

const threads = measureThreads(values.seeds, values.content, Number(values.pages))
console.log(`threads: ${threads.pages} pages, ${threads.megabytes.toFixed(3)} MB`)
console.log(
  `  ${threads.one.toFixed(2)} MB/s on one, ${(threads.two / threads.one).toFixed(2)} times that on two`,
)

console.log('growth: time over that of a page half as long, the worst of two doublings up to 1 MB')
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
