import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Correction, CorrectionList } from '../../record/correction.ts'
import type { Problem } from '../../record/problem.ts'
import { parseYaml } from '../yaml.ts'
import { formatCorrections } from './format-corrections.ts'

/** What people corrected on a page, as its file has it. */
export interface CorrectionFile {
  text: string
  corrections: Correction[]
  /** The line of the file on which each correction begins. */
  lines: number[]
}

export const correctionName = (pageId: string): string => `corrections/${pageId}.yaml`
export const correctionPath = (contentDir: string, pageId: string): string =>
  join(contentDir, correctionName(pageId))

/** The corrections of a page; none where it has no file. A file with any fault is refused whole. */
export function readCorrections(
  contentDir: string,
  pageId: string,
): { file: CorrectionFile } | { problem: Problem } {
  const path = correctionPath(contentDir, pageId)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return parseCorrections(text, correctionName(pageId))
}

/** Parses the text of a correction file; `name` is what a problem calls it. */
export function parseCorrections(
  text: string,
  name: string,
): { file: CorrectionFile } | { problem: Problem } {
  if (text.trim() === '') return { file: { text, corrections: [], lines: [] } }
  const result = parseYaml(text, CorrectionList)
  if ('value' in result) {
    const { value: corrections, lineOf } = result
    return { file: { text, corrections, lines: corrections.map((_, index) => lineOf([index])) } }
  }
  const why = 'corrections are taken all together or not at all'
  return { problem: { path: name, code: 'E040', why, ...result.fault } }
}

/** What a person wrote into the file stays as it is; new entries stand behind it. */
export function appendCorrections(
  { text, corrections }: CorrectionFile,
  added: readonly Correction[],
): string {
  const appended =
    text.trim() === '' ? formatCorrections(added) : `${text.trimEnd()}\n${formatCorrections(added)}`
  const read = parseCorrections(appended, '')
  const isWhole = 'file' in read && read.file.corrections.length === corrections.length + added.length
  return isWhole ? appended : formatCorrections([...corrections, ...added])
}
