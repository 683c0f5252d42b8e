import type { LedgerHead } from '../../record/ledger.ts'
import type { Problem } from '../../record/problem.ts'
import { type KnownPage, keepPageIdentifiers, type PageSource } from '../identifiers/page-identifiers.ts'
import { ledgerHeadsOf } from '../read-content.ts'
import type { Run } from './open-run.ts'
import type { SourceFolder } from './source-folder.ts'

/** The pages that content has, by id: what a run asks of each, without its text. Damaged ledgers are not among them. */
export type PreviousPages = ReadonlyMap<string, LedgerHead>

export function readPreviousPages({ contentDir, reporter, fixity }: Run): PreviousPages {
  const problems: Problem[] = []
  const heads = ledgerHeadsOf(contentDir, problems, (id, digest) => fixity.acceptLedger(id, digest))
  const pages = new Map(Array.from(heads, (head) => [head.id, head]))
  reporter.tell(contentDir, problems)
  return pages
}

/** The id that each page keeps, by its file: of the pages that content has, and those that only the list of ids still knows. */
export function keepIdentifiersOfPages(
  { register }: Run,
  sources: readonly PageSource[],
  previous: PreviousPages,
): Map<string, string> {
  const lost = register.livePages().filter(({ id }) => !previous.has(id))
  const known: KnownPage[] = [...previous.values(), ...lost]
  return keepPageIdentifiers(
    sources,
    known.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

/** The pages whose file is gone. */
export const findGone = (
  previous: PreviousPages,
  ids: ReadonlyMap<string, string>,
  { unread }: SourceFolder,
): LedgerHead[] => {
  const kept = new Set(ids.values())
  return [...previous.values()].filter(({ id, file }) => !kept.has(id) && !unread.has(file))
}

/** Tells, and refuses, that more than half of the archive goes where nobody said that it may. */
export function isTooMuch({ withdraw, reporter, seedsDir }: Run, gone: number, all: number): boolean {
  if (withdraw || gone * 2 <= all) return false
  reporter.tell(seedsDir, [tooMuchProblem(gone, all)])
  return true
}

const tooMuchProblem = (gone: number, all: number): Problem => ({
  path: '',
  line: 1,
  column: 1,
  code: 'E031',
  what: `${gone} of ${all} pages of the archive are not in this folder`,
  why: 'more than half of an archive is not withdrawn by mistake; nothing was changed',
  todo: 'name the folder of its pages, or add --withdraw if they are to go',
})
