import { parsePage } from '../../src/parse/parse.ts'
import { sha256 } from '../../src/store/digest.ts'
import { parsePageFile } from '../../src/store/parse-page-file.ts'
import { listPages, readSeed } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

/** Megabytes in a second of a processor's time: of the parser, and of a plain pass over the same text in the same run. */
export interface ParseSpeed {
  pages: number
  megabytes: number
  /** In the first pass over the pages, while the parser is being read and compiled. */
  first: number
  /** Once it is warm. */
  parse: number
  plain: number
}

/** A parser is warm after so many seconds. */
const WARM = 4

/** Parses every page of a folder again and again for some seconds, and reads the same text plainly. */
export function measureParse(seedsDir: string, contentDir: string, seconds: number): ParseSpeed {
  const knowledge = readKnowledge(contentDir)
  const sources = listPages(seedsDir).files.flatMap((file) => {
    const read = readSeed(seedsDir, file)
    return 'bytes' in read ? [{ file, bytes: read.bytes, sha256: sha256(read.bytes) }] : []
  })
  const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  const parse = (): void =>
    sources.forEach((source) => void parsePageFile({ seedsDir, parsePage }, source, knowledge))
  const readAll = (): void => sources.forEach(({ bytes }) => void readPlainly(bytes))
  const first = megabytes / countSeconds(parse)
  repeat(parse, WARM)
  return {
    pages: sources.length,
    megabytes,
    first,
    parse: megabytes / repeat(parse, seconds),
    plain: megabytes / repeat(readAll, seconds),
  }
}

/** The least that any parser does: decode, fold and split the text into lines. */
const readPlainly = (bytes: Uint8Array): number =>
  new TextDecoder()
    .decode(bytes)
    .normalize('NFKC')
    .split('\n')
    .filter((line) => /\S/u.test(line)).length

/** Seconds that one turn takes, the median of as many as take so long together. */
function repeat(act: () => void, seconds: number): number {
  const turns: number[] = []
  for (let spent = 0; spent < seconds; ) {
    const turn = countSeconds(act)
    turns.push(turn)
    spent += Math.max(turn, LEAST_TURN)
  }
  return turns.sort((a, b) => a - b)[Math.floor(turns.length / 2)] ?? 0
}

/** Clocks tell no less. */
const LEAST_TURN = 1e-5

/** Seconds of a processor that something takes, those of the garbage collector and the compiler included. */
function countSeconds(act: () => void): number {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
