import { existsSync } from 'node:fs'
import { applyCorrections } from '../../parse/corrections/apply-corrections.ts'
import type { Knowledge } from '../../parse/parse.ts'
import { type Correction, CorrectionLetter } from '../../record/correction.ts'
import type { PageLedger } from '../../record/ledger.ts'
import type { Problem } from '../../record/problem.ts'
import { writeFileAtomic } from '../atomic-file.ts'
import { pagePath } from '../content-paths.ts'
import { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { readEntries } from '../identifiers/read-entries.ts'
import { type PageParser, parsePageFile } from '../parse-page-file.ts'
import { readLedger } from '../read-content.ts'
import { readKnowledge } from '../settings.ts'
import { parseYaml } from '../yaml.ts'
import type { Editor } from './capture-edits.ts'
import { checkLetter, type LetterFault } from './check-letter.ts'
import { appendCorrections, type CorrectionFile, correctionPath, readCorrections } from './correction-file.ts'

/** Corrections as they came: from a file, or from the words of a command. */
export interface Letter extends CorrectionLetter {
  /** What problems call it. */
  path: string
  /** The line of the letter on which each correction begins. */
  lines: number[]
}

export interface LetterRequest {
  seedsDir: string
  contentDir: string
  fallbackDir: string
  parsePage: PageParser
}

/** Parses the text of a letter; who sent it goes into each correction that does not say so itself. */
export function parseLetter(
  text: string,
  path: string,
  editor: Editor,
): { letter: Letter } | { problem: Problem } {
  const result = parseYaml(text, CorrectionLetter)
  if ('fault' in result) return { problem: refusal(path, result.fault) }
  const { page, corrections } = result.value
  const lines = corrections.map((_, index) => result.lineOf(['corrections', index]))
  return { letter: { path, page, lines, corrections: corrections.map((one) => ({ ...editor, ...one })) } }
}

/**
 * Puts the corrections of letters behind those that their pages have: all of them, or, where anything is wrong with
 * any, none. Content must be as its seeds and corrections make it. Throws Halt.
 */
export function receiveLetters(request: LetterRequest, letters: readonly Letter[]): Problem[] {
  const { contentDir, fallbackDir } = request
  const knowledge = readKnowledge(contentDir, fallbackDir)
  const register = new IdentifierRegister(readEntries(contentDir), knowledge.vocabulary)
  const files = new Map<string, CorrectionFile>()
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  for (const letter of letters) {
    const read = readPageOf(contentDir, letter)
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    const before = files.get(letter.page) ?? read.file
    const faults = checkLetter(letter, read.ledger, register)
    const conflicts = faults.length > 0 ? [] : findConflicts(request, knowledge, read.ledger, before, letter)
    problems.push(...[...faults, ...conflicts].map((fault) => problemOf(letter, fault)))
    const text = appendCorrections(before, letter.corrections)
    files.set(letter.page, { text, corrections: [...before.corrections, ...letter.corrections], lines: [] })
    texts.set(letter.page, text)
  }
  if (problems.length === 0)
    for (const [page, text] of texts) writeFileAtomic(correctionPath(contentDir, page), text)
  return problems
}

function readPageOf(
  contentDir: string,
  { page, path }: Letter,
): { ledger: PageLedger; file: CorrectionFile } | { problem: Problem } {
  if (!existsSync(pagePath(contentDir, page)))
    return {
      problem: refusal(path, {
        line: 1,
        column: 1,
        what: `no page ${page}`,
        todo: 'name a page of the archive',
      }),
    }
  const read = readLedger(contentDir, page)
  if ('problem' in read) return read
  const corrections = readCorrections(contentDir, page)
  return 'problem' in corrections ? corrections : { ledger: read.ledger, file: corrections.file }
}

/** Corrections of the letter that find nothing to correct, tried on the page as it would be parsed. */
function findConflicts(
  request: LetterRequest,
  knowledge: Knowledge,
  { file, sha256 }: PageLedger,
  before: CorrectionFile,
  letter: Letter,
): LetterFault[] {
  const parsed = parsePageFile(request, { file, sha256 }, knowledge)
  if ('problem' in parsed)
    return [{ index: 0, what: `the page is refused: ${parsed.problem.what}`, todo: parsed.problem.todo }]
  const { sidecar } = parsed
  const all: Correction[] = [...before.corrections, ...letter.corrections]
  const { conflicts } = applyCorrections(parsed.page, all, { sidecar, vocabulary: knowledge.vocabulary })
  return conflicts
    .filter(({ index }) => index >= before.corrections.length)
    .map(({ index, what }) => ({
      index: index - before.corrections.length,
      what,
      todo: 'compare it with the page as it is now',
    }))
}

const problemOf = ({ path, lines }: Letter, { index, what, todo }: LetterFault): Problem =>
  refusal(path, { line: lines[index] ?? 1, column: 1, what, todo })

const refusal = (path: string, fault: Pick<Problem, 'line' | 'column' | 'what' | 'todo'>): Problem => ({
  path,
  code: 'E040',
  why: 'corrections are taken all together or not at all',
  ...fault,
})
