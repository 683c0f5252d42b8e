import { decodePage } from '../../src/parse/decode/decode.ts'
import { type Knowledge, parsePage } from '../../src/parse/parse.ts'
import { listPages, readSeed } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

/** A shape of page that grows by doubling. */
export interface Growth {
  shape: string
  /** Bytes of the longest page. */
  bytes: number
  /** Seconds that it takes. */
  seconds: number
  /** Time over that of the page half as long, the worst of the doublings: 2 where work grows with the page. */
  worst: number
}

const LONGEST = 1_000_000
const DOUBLINGS = 2
/** Time below so many seconds is noise. */
const LEAST_SECONDS = 0.02
/** A doubling that takes more is measured again: what else the machine does is not the parser's growth. */
const SUSPECT = 2.3
const MOST_AGAIN = 4

/** Parses pages of many shapes, the last of each a megabyte long. */
export function measureGrowth(seedsDir: string, contentDir: string): Growth[] {
  const knowledge = readKnowledge(contentDir)
  return Object.entries(shapesOf(readFirstPage(seedsDir))).map(([shape, make]) => {
    const pages = Array.from({ length: DOUBLINGS + 1 }, (_, at) => make(LONGEST / 2 ** (DOUBLINGS - at)))
    timeOf(pages[0] ?? [], knowledge)
    const ratios = pages.slice(1).map((page, at) => measureDoubling(pages[at] ?? [], page, knowledge))
    return {
      shape,
      bytes: LONGEST,
      seconds: timeOf(pages.at(-1) ?? [], knowledge),
      worst: Math.max(...ratios),
    }
  })
}

/** Time of a page over that of one half as long; the least of several measurements where it is suspect. */
function measureDoubling(half: readonly string[], page: readonly string[], knowledge: Knowledge): number {
  let least = Number.POSITIVE_INFINITY
  for (let times = 0; times <= MOST_AGAIN && least > SUSPECT; times++) {
    const before = timeOf(half, knowledge)
    least = Math.min(least, timeOf(page, knowledge) / Math.max(LEAST_SECONDS, before))
  }
  return least
}

type Shape = (bytes: number) => string[]

/** Shapes that pages have, and shapes on which a parser could be slow. */
function shapesOf(page: readonly string[]): Record<string, Shape> {
  const text = page.join('')
  return {
    'a page that goes on': (bytes) => repeatLines(page, bytes),
    'one line': (bytes) => [fill(text, bytes)],
    'one line without a full stop': (bytes) => [fill(text.replace(/[。！？]/gu, '，'), bytes)],
    'one sentence again and again': (bytes) => [fill('春耕生产全面展开，农民抢抓农时备耕。', bytes)],
    'one line again and again': (bytes) => repeatLines(['春耕生产全面展开，农民抢抓农时，备'], bytes),
    'headings only': (bytes) => count(bytes, 33, (at) => [`第${at}处老街改造完成`]),
    'short lines': (bytes) => repeatLines(['春耕忙'], bytes),
    'short lines set apart': (bytes) => repeatLines(['春耕忙啊', ''], bytes),
    'short reports': (bytes) =>
      count(bytes, 110, (at) => [`第${at}处老街改造完成`, `本报讯 第${at}处老街改造完成，居民满意。`, '']),
    'standing heads': (bytes) => repeatLines(['【今日关注】', '老街改造完成', '本报讯 改造完成。'], bytes),
    'bylines only': (bytes) => repeatLines(['本报记者 张三 李四'], bytes),
    captions: (bytes) => repeatLines(['图为农民在春耕。', '张三 摄'], bytes),
    'marked headings': (bytes) => repeatLines(['## 老街改造完成', '■ 改造完成，居民满意。'], bytes),
    'rows of a table': (bytes) => count(bytes, 22, (at) => [`${at}\t张三\t12.5\t${at}`]),
    dates: (bytes) => [fill('2023年1月3日', bytes)],
    brackets: (bytes) => [fill('（', bytes)],
    'white space': (bytes) => [`春${' '.repeat(bytes)}耕`],
    'digits and spaces': (bytes) => ['1 '.repeat(bytes / 2)],
  }
}

const sizeOf = (text: string): number => Buffer.byteLength(text)

const fill = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / sizeOf(text)))

function repeatLines(lines: readonly string[], bytes: number): string[] {
  const times = Math.ceil(bytes / sizeOf(`${lines.join('\n')}\n`))
  return Array.from({ length: times }, () => lines).flat()
}

const count = (bytes: number, each: number, make: (at: number) => string[]): string[] =>
  Array.from({ length: Math.ceil(bytes / each) }, (_, at) => make(at)).flat()

function readFirstPage(seedsDir: string): string[] {
  for (const file of listPages(seedsDir).files) {
    const read = readSeed(seedsDir, file)
    const decoded = 'bytes' in read ? decodePage(read.bytes, file) : read
    if ('page' in decoded) return decoded.page.lines
  }
  throw new Error(`there is no page in ${seedsDir}`)
}

/** Short work is repeated until it has taken so many seconds. */
const ENOUGH_SECONDS = 0.6

/** Seconds of this thread's own work, the median of the rounds. */
function timeOf(lines: readonly string[], knowledge: Knowledge): number {
  const rounds: number[] = []
  for (let spent = 0; spent < ENOUGH_SECONDS; ) {
    const start = process.threadCpuUsage()
    parsePage(
      { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines: [...lines] },
      {},
      knowledge,
    )
    const { user, system } = process.threadCpuUsage(start)
    const seconds = (user + system) / 1e6
    spent += seconds
    rounds.push(seconds)
  }
  return rounds.sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0
}
