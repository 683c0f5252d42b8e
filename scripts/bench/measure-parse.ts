import { parsePage } from '../../src/parse/parse.ts'
import { sha256 } from '../../src/store/digest.ts'
import { parsePageFile } from '../../src/store/parse-page-file.ts'
import { listPages, readSeed } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

/** Megabytes in a second: of the parser, and of a plain pass over the same text in the same run. */
export interface ParseSpeed {
  pages: number
  megabytes: number
  parse: number
  plain: number
}

/** Parses every page of a folder again and again for some seconds, and reads the same text plainly. */
export function measureParse(seedsDir: string, contentDir: string, seconds: number): ParseSpeed {
  const knowledge = readKnowledge(contentDir)
  const sources = listPages(seedsDir).files.flatMap((file) => {
    const read = readSeed(seedsDir, file)
    return 'bytes' in read ? [{ file, bytes: read.bytes, sha256: sha256(read.bytes) }] : []
  })
  const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  const rounds = (act: () => void): number => (megabytes * countRounds(act, seconds)) / seconds
  return {
    pages: sources.length,
    megabytes,
    parse: rounds(() =>
      sources.forEach((source) => void parsePageFile({ seedsDir, parsePage }, source, knowledge)),
    ),
    plain: rounds(() => sources.forEach(({ bytes }) => void readPlainly(bytes))),
  }
}

/** The least that any parser does: decode, fold and split the text into lines. */
const readPlainly = (bytes: Uint8Array): number =>
  new TextDecoder()
    .decode(bytes)
    .normalize('NFKC')
    .split('\n')
    .filter((line) => /\S/u.test(line)).length

/** How often something can be done in some seconds; a part of a round counts as that part. */
function countRounds(act: () => void, seconds: number): number {
  act()
  const start = performance.now()
  let rounds = 0
  let elapsed = 0
  while (elapsed < seconds * 1000) {
    act()
    rounds++
    elapsed = performance.now() - start
  }
  return (rounds * seconds * 1000) / elapsed
}
