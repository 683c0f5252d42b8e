import { decodePage } from '../parse/decode/decode.ts'
import type { Knowledge, PageSource as PageText } from '../parse/parse.ts'
import type { LedgerFault } from '../record/check-ledger.ts'
import type { PageLedger } from '../record/ledger.ts'
import type { ParsedPage } from '../record/parsed-page.ts'
import type { Problem } from '../record/problem.ts'
import type { Sidecar } from '../record/sidecar.ts'
import { sha256 } from './digest.ts'
import type { PageSource } from './identifiers/page-identifiers.ts'
import { readSidecar } from './read-sidecar.ts'
import { readSeed } from './seed-folder.ts'

/** The parser: a decoded page, what its archivist says and what the archive knows, to articles. */
export type PageParser = (source: PageText, sidecar: Sidecar, knowledge: Knowledge) => ParsedPage

/** A page as it was parsed, and what its archivist says about it. */
export interface ParsedFile {
  page: ParsedPage
  sidecar: Sidecar
}

/** A page that was parsed, or why it is refused. */
export type ParsedPageFile = ParsedFile | { problem: Problem }

/** Reads, decodes and parses one page of the seeds folder, or says why it is refused. */
export function parsePageFile(
  { seedsDir, parsePage }: { seedsDir: string; parsePage: PageParser },
  { file, sha256: digest }: PageSource,
  knowledge: Knowledge,
): ParsedPageFile {
  const read = readSeed(seedsDir, file)
  if ('problem' in read) return read
  if (sha256(read.bytes) !== digest) return { problem: changedMeanwhile(file) }
  const said = readSidecar(seedsDir, file)
  if ('problem' in said) return said
  const decoded = decodePage(read.bytes, file, said.sidecar.encoding)
  if ('problem' in decoded) return decoded
  const { encoding, lines, problems } = decoded.page
  try {
    const page = parsePage({ file, sha256: digest, encoding, lines }, said.sidecar, knowledge)
    return { page: { ...page, problems: [...problems, ...page.problems] }, sidecar: said.sidecar }
  } catch (error) {
    return { problem: parserFailed(file, error) }
  }
}

/** A cut of less confidence is doubtful. */
const DOUBTFUL = 0.5

/** One problem for each article whose boundaries are doubtful. */
export const doubtfulCuts = ({ file, articles }: PageLedger): Problem[] =>
  articles
    .filter(({ confidence }) => confidence.cut.value < DOUBTFUL)
    .map(({ fields, parts, confidence }) => ({
      path: file,
      line: Math.min(...parts.flatMap(({ spans }) => spans.map(([line]) => line))),
      column: 1,
      code: 'E016',
      what: `the article ${fields.headline ?? 'without headline'} is cut with confidence ${confidence.cut.value.toFixed(2)}`,
      why: `less than ${DOUBTFUL} is doubtful, and --strict refuses what is doubtful`,
      todo: 'compare it with the page',
    }))

/** A fault of the ledger as a problem of its page. */
export const ledgerProblem = (file: string, { line, column, what }: LedgerFault): Problem => ({
  path: file,
  line,
  column,
  code: 'E014',
  what,
  why: 'every character of a page has one owner, and is read as it is printed',
  todo: 'report the page: the parser is at fault',
})

const changedMeanwhile = (file: string): Problem => ({
  path: file,
  line: 1,
  column: 1,
  code: 'E003',
  what: 'the file changed while it was read',
  why: 'half of a page must not be published',
  todo: 'parse again',
})

const parserFailed = (file: string, error: unknown): Problem => ({
  path: file,
  line: 1,
  column: 1,
  code: 'E015',
  what: `the parser gave up (${error instanceof Error ? error.message : String(error)})`,
  why: 'every page should parse',
  todo: 'report the page: the parser is at fault',
})
