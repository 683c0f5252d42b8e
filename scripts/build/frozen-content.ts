import { constants, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareDigests, type FileChange } from '../../src/record/fixity.ts'
import type { Problem } from '../../src/record/problem.ts'
import { digestsOf } from '../../src/store/fixity/folder-digests.ts'
import { type ParseOutcome, type ParseRequest, parseFolder } from '../../src/store/run/parse-folder.ts'

/** What parsing a content folder comes to, and what it would change there. */
export interface FrozenParse {
  outcome: ParseOutcome
  changes: FileChange[]
}

/** Parses into a copy of the content folder, which itself stays as it is. */
export function parseFrozen(request: ParseRequest): FrozenParse {
  const { contentDir } = request
  const root = mkdtempSync(join(tmpdir(), 'guzhi-frozen-'))
  const copy = join(root, 'content')
  try {
    mkdirSync(copy)
    cpSync(contentDir, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
    const before = digestsOf(copy)
    const report = (problem: Problem): void =>
      request.report({ ...problem, path: problem.path.replace(copy, () => contentDir) })
    const outcome = parseFolder({ ...request, contentDir: copy, report })
    return { outcome, changes: compareDigests(before, digestsOf(copy)) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
