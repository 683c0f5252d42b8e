import type { Knowledge } from '../../parse/parse.ts'
import { sha256 } from '../digest.ts'
import { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { readEntries } from '../identifiers/read-entries.ts'
import type { ArchiveKnowledge } from '../settings.ts'
import type { ParseRequest } from './parse-folder.ts'
import { parserVersion } from './parser-version.ts'
import { Reporter } from './reporter.ts'
import { readParser, readUnfinished } from './run-state.ts'

/** What every step of a run over a folder of pages needs to know. */
export interface Run extends ParseRequest {
  /** What the parser is told: of the settings only what it uses, so that no other makes a page new. */
  knowledge: Knowledge
  knowledgeDigest: string
  register: IdentifierRegister
  reporter: Reporter
  /** Digests of article files that an interrupted run was about to write. */
  unfinished: ReadonlySet<string>
  parser: string
  /** Whether this parser has parsed every page before. */
  isKnownParser: boolean
}

export function openRun(request: ParseRequest, { settings, vocabulary }: ArchiveKnowledge): Run {
  const { contentDir, report } = request
  const { newspaper, rights } = settings
  const knowledge: Knowledge = { settings: { newspaper, rights }, vocabulary }
  const parser = request.parser ?? parserVersion()
  return {
    ...request,
    ...{ knowledge, parser, knowledgeDigest: sha256(JSON.stringify(knowledge)) },
    register: new IdentifierRegister(readEntries(contentDir), vocabulary),
    reporter: new Reporter(report),
    unfinished: readUnfinished(contentDir),
    isKnownParser: readParser(contentDir) === parser,
  }
}
