import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { Problem } from '../../record/problem.ts'
import { writeFileAtomic } from '../atomic-file.ts'
import { type CorrectionFile, correctionPath, readCorrections } from './correction-file.ts'

/** The pages that have a correction file, by id. */
export function listCorrectedPages(contentDir: string): string[] {
  const folder = join(contentDir, 'corrections')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .toSorted()
}

/**
 * Takes a correction out of a page's file, the others and what stands between them left as they are. `number` is
 * 1-based. Undefined where there is no such correction.
 */
export function undoCorrection(
  contentDir: string,
  page: string,
  number: number | 'last',
): { file: CorrectionFile; undone: number } | { problem: Problem } | undefined {
  const read = readCorrections(contentDir, page)
  if ('problem' in read) return read
  const undone = number === 'last' ? read.file.corrections.length : number
  if (undone < 1 || undone > read.file.corrections.length) return undefined
  const path = correctionPath(contentDir, page)
  const document = parseDocument(read.file.text, { schema: 'core' })
  document.deleteIn([undone - 1])
  if (read.file.corrections.length === 1) rmSync(path)
  else
    writeFileAtomic(path, document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: true }))
  return { file: read.file, undone }
}
