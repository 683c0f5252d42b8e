import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parsePage } from '../src/parse/parse.ts'
import { formatProblem, type Problem } from '../src/record/problem.ts'
import { readCorrections } from '../src/store/corrections/correction-file.ts'
import { type Letter, parseLetter, receiveLetters } from '../src/store/corrections/receive-letters.ts'
import { listCorrectedPages, undoCorrection } from '../src/store/corrections/undo.ts'
import { Halt } from '../src/store/halt.ts'
import { parseFolder } from '../src/store/run/parse-folder.ts'
import { formatList } from './correct/format-corrections.ts'
import { letterOfCommand } from './correct/letter-of-command.ts'
import { CORRECT_USAGE, type CorrectOptions, readOptions } from './correct/options.ts'
import { runCommand } from './run-command.ts'

const fallbackDir = fileURLToPath(new URL('../content', import.meta.url))
const print = (problem: Problem): void => console.error(formatProblem(problem))

/** `npm run correct`: exit status 0 well, 1 something was refused or is in conflict, 2 usage, 3 a ledger does not add up. */
function main(words: string[]): number {
  if (words.includes('--help')) {
    console.log(CORRECT_USAGE)
    return 0
  }
  try {
    return correct(readOptions(words))
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Halt) throw error
    console.error(`${error.message}\n${CORRECT_USAGE}`)
    return 2
  }
}

function correct(options: CorrectOptions): number {
  if (options.list) return list(options)
  const before = parse(options)
  if (before === 3) return before
  const problems = options.undo === undefined ? receive(options) : undo(options, options.undo)
  problems.forEach(print)
  return problems.length > 0 ? 1 : parse(options)
}

/** Takes edited article files, and brings content up to its corrections. */
function parse({ seedsDir, contentDir, editor: { why: _, ...editor } }: CorrectOptions): number {
  const request = { seedsDir, contentDir, fallbackDir, parsePage, editor, strict: false }
  const { refusals, faults } = parseFolder({ ...request, report: print })
  return faults > 0 ? 3 : refusals > 0 ? 1 : 0
}

function receive(options: CorrectOptions): Problem[] {
  const { seedsDir, contentDir, files, editor, boundaries } = options
  const read = files.map((file) => parseLetter(readFileSync(file, 'utf8'), file, editor))
  const problems = read.flatMap((result) => ('problem' in result ? [result.problem] : []))
  if (problems.length > 0) return problems
  const sent = read.flatMap((result): Letter[] => ('letter' in result ? [result.letter] : []))
  const said = boundaries.length > 0 ? [letterOfCommand(options)] : []
  return receiveLetters({ seedsDir, contentDir, fallbackDir, parsePage }, [...sent, ...said])
}

function undo({ contentDir, page }: CorrectOptions, number: number | 'last'): Problem[] {
  const pages = listCorrectedPages(contentDir)
  const own = page ?? (pages.length === 1 ? pages[0] : undefined)
  if (own === undefined) throw new Error('--page is missing')
  const result = undoCorrection(contentDir, own, number)
  if (!result) throw new Error(`page ${own} has no correction ${number}`)
  if ('problem' in result) return [result.problem]
  const { corrections } = result.file
  console.log(`undone: ${formatList(own, corrections).split('\n')[result.undone - 1]}`)
  return []
}

function list({ contentDir, page }: CorrectOptions): number {
  let status = 0
  for (const own of page === undefined ? listCorrectedPages(contentDir) : [page]) {
    const read = readCorrections(contentDir, own)
    if ('problem' in read) {
      print(read.problem)
      status = 1
    } else if (read.file.corrections.length > 0) console.log(formatList(own, read.file.corrections))
  }
  return status
}

await runCommand(() => main(process.argv.slice(2)))
