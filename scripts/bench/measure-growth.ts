import { decodePage } from '../../src/parse/decode/decode.ts'
import { type Knowledge, parsePage } from '../../src/parse/parse.ts'
import { listPages, readSeed } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

/** A shape of page that grows, and how much more time each character takes when there are more of them. */
export interface Growth {
  shape: string
  /** Characters of the small page. */
  small: number
  /** How many times longer the large page is. */
  times: number
  /** Time for a character of the large page over time for one of the small page: about 1 where work grows with the page. */
  ratio: number
}

const TIMES = 16
const ROUNDS = 5

/** Parses pages of several shapes, made from the first page of a folder, each small and 16 times as long. */
export function measureGrowth(seedsDir: string, contentDir: string): Growth[] {
  const knowledge = readKnowledge(contentDir)
  const page = readFirstPage(seedsDir)
  const text = page.join('')
  const shapes: [string, (times: number) => string[]][] = [
    ['a page that goes on', (times) => Array.from({ length: times }, () => page).flat()],
    ['one long line', (times) => [text.repeat(times)]],
    ['one long line without a full stop', (times) => [text.replace(/[。！？]/gu, '，').repeat(times)]],
    ['headings only', (times) => Array.from({ length: 200 * times }, (_, at) => `第${at}处老街改造完成`)],
    ['white space', (times) => [`春${' '.repeat(2000 * times)}耕`]],
  ]
  return shapes.map(([shape, make]) => {
    const [small, large] = [make(1), make(TIMES)]
    const ratio = timeOf(large, knowledge) / timeOf(small, knowledge) / TIMES
    return { shape, small: small.join('').length, times: TIMES, ratio }
  })
}

function readFirstPage(seedsDir: string): string[] {
  for (const file of listPages(seedsDir).files) {
    const read = readSeed(seedsDir, file)
    const decoded = 'bytes' in read ? decodePage(read.bytes, file) : read
    if ('page' in decoded) return decoded.page.lines
  }
  throw new Error(`there is no page in ${seedsDir}`)
}

/** The least time of some rounds. */
function timeOf(lines: readonly string[], knowledge: Knowledge): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    parsePage(
      { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines: [...lines] },
      {},
      knowledge,
    )
    least = Math.min(least, performance.now() - start)
  }
  return least
}
