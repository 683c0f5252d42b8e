import { join } from 'node:path'
import type { Problem } from '../../record/problem.ts'
import { sweepTemporaries } from '../atomic-file.ts'
import type { Editor } from '../corrections/capture-edits.ts'
import type { PageParser } from '../parse-page-file.ts'
import { readKnowledge } from '../settings.ts'
import { FolderParse } from './folder-parse.ts'

export interface ParseRequest {
  seedsDir: string
  contentDir: string
  /** The content folder whose settings and vocabulary serve where `contentDir` has none. */
  fallbackDir: string
  parsePage: PageParser
  /** On how many threads pages may be parsed; there the project's own parser does it. One where nothing is said. */
  threads?: number
  /** What tells this parser from others; a page that another one parsed is parsed again. */
  parser?: string
  /** Whether a doubtful cut counts as refused. */
  strict: boolean
  /** Whether more than half of the archive may be withdrawn at once. */
  withdraw?: boolean
  /** Who edited the article files, and when. */
  editor?: Editor
  /** Takes each problem once, its path as seen from the working folder. */
  report: (problem: Problem) => void
}

export interface ParseOutcome {
  pages: number
  articles: number
  /** Pages that were parsed, the others being as they were. */
  parsed: number
  /** Inputs that were refused. */
  refusals: number
  /** Pages whose ledger does not add up; nothing of them was written. */
  faults: number
}

/**
 * Parses the pages of the seeds folder into the content folder. A page is parsed where its bytes, its
 * sidecar, its corrections or article files, what the archive knows or the parser have changed. A page that is refused stays
 * as it was; one whose file is gone is withdrawn. Throws Halt.
 */
export function parseFolder(request: ParseRequest): ParseOutcome {
  const { contentDir, fallbackDir } = request
  for (const folder of ['', 'articles', 'pages', 'corrections', 'fixity'])
    sweepTemporaries(join(contentDir, folder))
  const knowledge = readKnowledge(contentDir, fallbackDir)
  return new FolderParse(request, knowledge).run()
}
