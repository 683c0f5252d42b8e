import { existsSync, readFileSync } from 'node:fs'
import type { Knowledge } from '../../parse/parse.ts'
import type { Problem } from '../../record/problem.ts'
import { sha256 } from '../digest.ts'
import { FixityRecord } from '../fixity/fixity-record.ts'
import { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { REGISTER, readEntries, registerPath } from '../identifiers/read-entries.ts'
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
  /** Digests of files that an interrupted run was about to write. */
  unfinished: ReadonlySet<string>
  fixity: FixityRecord
  parser: string
  /** Whether this parser has parsed a page last. */
  isOfThisParser: (page: string) => boolean
}

export function openRun(request: ParseRequest, { settings, vocabulary }: ArchiveKnowledge): Run {
  const { contentDir, report } = request
  const { newspaper, rights } = settings
  const knowledge: Knowledge = { settings: { newspaper, rights }, vocabulary }
  const parser = request.parser ?? parserVersion()
  const unfinished = readUnfinished(contentDir)
  const last = readParser(contentDir)
  const run = {
    ...request,
    ...{ knowledge, parser, knowledgeDigest: sha256(JSON.stringify(knowledge)) },
    register: new IdentifierRegister(readEntries(contentDir), vocabulary),
    reporter: new Reporter(report),
    ...{ unfinished, fixity: new FixityRecord(contentDir, unfinished) },
    isOfThisParser: (page: string): boolean => last.parser === parser && !last.except.has(page),
  }
  tellChangedRegister(run)
  return run
}

/** Tells that the list of ids is not what the last run left: nothing can say whether it was people or the disk. */
function tellChangedRegister({ contentDir, fixity, reporter }: Run): void {
  const path = registerPath(contentDir)
  const digest = existsSync(path) ? sha256(readFileSync(path)) : ''
  if (!fixity.isAsWritten(REGISTER, digest)) reporter.tell(contentDir, [CHANGED_REGISTER])
}

const CHANGED_REGISTER: Problem = {
  path: REGISTER,
  line: 1,
  column: 1,
  code: 'W109',
  what: 'the list of ids is not as the last run left it',
  why: 'an id that is forgotten could be given twice',
  todo: 'restore it from its history, unless people merged or restored it',
}
