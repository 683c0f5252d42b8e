import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IdentifierEntry } from '../../record/identifier.ts'
import { Halt } from '../halt.ts'

/** The list of ids, below the content folder. */
export const REGISTER = 'ids.jsonl'
export const registerPath = (contentDir: string): string => join(contentDir, REGISTER)

/**
 * Every entry of `ids.jsonl`; none where the file is not there yet. Throws Halt where the
 * list is damaged: an id could be given twice.
 */
export function readEntries(contentDir: string): IdentifierEntry[] {
  const path = registerPath(contentDir)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, index) => parseEntry(line, index + 1))
}

function parseEntry(text: string, line: number): IdentifierEntry {
  const refuse = (what: string): Halt =>
    new Halt({
      path: REGISTER,
      line,
      column: 1,
      code: 'E030',
      what,
      why: 'an id that is forgotten could be given twice',
      todo: 'restore the file from its history; it only ever grows',
    })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw refuse('not one JSON object on the line')
  }
  const checked = IdentifierEntry.safeParse(data)
  if (!checked.success) throw refuse(checked.error.issues[0]?.message ?? 'not an entry')
  return checked.data
}

/** One JSON object a line, in the order of giving. */
export const formatEntries = (entries: readonly IdentifierEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry, KEYS)}\n`).join('')

const KEYS = ['kind', 'id', 'from', 'event', 'digest', 'into', 'title', 'file']
