import { sha256 } from '../digest.ts'
import type { PageSource } from '../identifiers/page-identifiers.ts'
import { listPages, readSeed } from '../seed-folder.ts'
import type { Run } from './open-run.ts'

/** The pages of the seeds folder, and what of it could not be read. */
export interface SourceFolder {
  sources: PageSource[]
  unread: ReadonlySet<string>
}

/** Reads the digest of every page. */
export function readSources({ seedsDir, reporter }: Run): SourceFolder {
  const { files, problems } = listPages(seedsDir)
  const unread = new Set(problems.map(({ path }) => path))
  reporter.tell(seedsDir, problems)
  const sources = files.flatMap((file) => {
    const read = readSeed(seedsDir, file)
    if ('bytes' in read) return [{ file, sha256: sha256(read.bytes) }]
    unread.add(file)
    reporter.tell(seedsDir, [read.problem])
    return []
  })
  return { sources, unread }
}
