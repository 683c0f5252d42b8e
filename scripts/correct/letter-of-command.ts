import { textOfLines } from '../../src/parse/corrections/find-lines.ts'
import { CorrectionLetter } from '../../src/record/correction.ts'
import type { Letter } from '../../src/store/corrections/receive-letters.ts'
import { readLedger } from '../../src/store/read-content.ts'
import type { CorrectOptions } from './options.ts'

/** The boundaries that a command names, as a letter: their words are those of the page. Throws an Error. */
export function letterOfCommand({
  contentDir,
  page = '',
  boundaries,
  target,
  editor,
}: CorrectOptions): Letter {
  const read = readLedger(contentDir, page)
  if ('problem' in read) throw new Error(read.problem.what)
  const { lines } = read.ledger
  const textOf = (from: number, to: number): string => {
    const text = textOfLines(lines, [from, to])
    if (from > to || to > lines.length || text.trim() === '')
      throw new Error(`the page has ${lines.length} lines, and no words on ${from}-${to}`)
    return text
  }
  const corrections = boundaries.map(({ name, from, to }) => ({
    correct: name,
    lines: [from, to],
    text: textOf(from, to),
    ...(name === 'join' || name === 'move' ? { to: targetOf(target, textOf) } : {}),
    ...editor,
  }))
  const letter = CorrectionLetter.parse({ page, corrections })
  return { ...letter, path: 'command', lines: [] }
}

function targetOf(line: number | undefined, textOf: (from: number, to: number) => string) {
  if (line === undefined) throw new Error('--to is missing')
  return { line, text: textOf(line, line) }
}
