import { join } from 'node:path'
import type { Knowledge } from '../parse/parse.ts'
import { checkLedger } from '../record/check-ledger.ts'
import type { ParsedPage } from '../record/parsed-page.ts'
import { formatProblem, isRefusal, type Problem } from '../record/problem.ts'
import { sweepTemporaries, writeFileAtomic } from './atomic-file.ts'
import { sha256 } from './digest.ts'
import { exportArticles } from './export-articles.ts'
import { formatEntries, IdentifierRegister } from './identifier-register.ts'
import { type KnownPage, keepPageIdentifiers, type PageSource } from './page-identifiers.ts'
import { doubtfulCuts, ledgerProblem, type PageParser, parsePageFile } from './parse-page-file.ts'
import { ledgersOf, readLedger } from './read-content.ts'
import { readEntries, registerPath } from './read-entries.ts'
import { listPages, readSeed } from './seed-folder.ts'
import { readKnowledge } from './settings.ts'
import { withdrawPage, writePage } from './write-page.ts'

export interface ParseRequest {
  seedsDir: string
  contentDir: string
  /** The content folder whose settings and vocabulary serve where `contentDir` has none. */
  fallbackDir: string
  parsePage: PageParser
  /** Where to export every article, one JSON object a line. */
  jsonl?: string
  /** Whether a doubtful cut counts as refused. */
  strict: boolean
  /** Takes each problem once, its path as seen from the working folder. */
  report: (problem: Problem) => void
}

export interface ParseOutcome {
  pages: number
  articles: number
  /** Inputs that were refused. */
  refusals: number
  /** Pages whose ledger does not add up; nothing of them was written. */
  faults: number
}

/**
 * Parses every page of the seeds folder into the content folder, and exports. A page that is refused stays as it
 * was; one whose file is gone is withdrawn. Throws RefusedKnowledge and DamagedRegister.
 */
export function parseFolder(request: ParseRequest): ParseOutcome {
  const { contentDir, fallbackDir } = request
  for (const folder of ['', 'articles', 'pages']) sweepTemporaries(join(contentDir, folder))
  return new FolderParse(request, readKnowledge(contentDir, fallbackDir)).run()
}

class FolderParse {
  readonly #request: ParseRequest
  readonly #knowledge: Knowledge
  readonly #register: IdentifierRegister
  readonly #reported = new Set<string>()
  /** Files of the folder that could not be read. */
  readonly #unread = new Set<string>()
  #refusals = 0
  #faults = 0

  constructor(request: ParseRequest, knowledge: Knowledge) {
    this.#request = request
    this.#knowledge = knowledge
    this.#register = new IdentifierRegister(readEntries(request.contentDir), knowledge.vocabulary)
  }

  run(): ParseOutcome {
    const { contentDir, jsonl } = this.#request
    const sources = this.#readSources()
    const previous = this.#readPrevious()
    const ids = this.#writePages(sources, previous)
    this.#withdraw(previous, new Set(ids.values()))
    const pages = sources.flatMap(({ file }) => ids.get(file) ?? [])
    const exported = exportArticles(contentDir, pages, this.#knowledge.settings, this.#register, jsonl)
    this.#report(contentDir, exported.problems)
    const entries = formatEntries([...readEntries(contentDir), ...this.#register.added])
    writeFileAtomic(registerPath(contentDir), entries)
    return { pages: pages.length, articles: exported.count, refusals: this.#refusals, faults: this.#faults }
  }

  #readSources(): PageSource[] {
    const { files, problems } = listPages(this.#request.seedsDir)
    for (const { path } of problems) this.#unread.add(path)
    this.#report(this.#request.seedsDir, problems)
    return files.flatMap((file) => {
      const read = readSeed(this.#request.seedsDir, file)
      if ('bytes' in read) return [{ file, sha256: sha256(read.bytes) }]
      this.#unread.add(file)
      this.#report(this.#request.seedsDir, [read.problem])
      return []
    })
  }

  /** The pages that content has: what tells them apart, without their text. */
  #readPrevious(): KnownPage[] {
    const problems: Problem[] = []
    const pages = Array.from(ledgersOf(this.#request.contentDir, problems), ({ id, file, sha256 }) => ({
      id,
      file,
      sha256,
    }))
    this.#report(this.#request.contentDir, problems)
    return pages
  }

  /** Parses and writes every page. The id of each page that content has now, by file. */
  #writePages(sources: readonly PageSource[], previous: readonly KnownPage[]): Map<string, string> {
    const ids = keepPageIdentifiers(sources, previous)
    const held = new Set(previous.map(({ id }) => id))
    for (const source of sources) {
      const page = this.#parse(source)
      if (!page) continue
      const kept = ids.get(source.file)
      const id = kept ?? this.#register.mintPage(source.sha256, (candidate) => held.has(candidate))
      held.add(id)
      ids.set(source.file, id)
      this.#write(page, id, kept !== undefined)
    }
    return ids
  }

  /** The page as the parser cut it; undefined where it was refused, which is then reported. */
  #parse(source: PageSource): ParsedPage | undefined {
    const { seedsDir, strict } = this.#request
    const result = parsePageFile(this.#request, source, this.#knowledge)
    if ('problem' in result) {
      this.#report(seedsDir, [result.problem])
      return undefined
    }
    const faults = checkLedger(result.page)
    if (faults.length > 0) this.#faults++
    this.#report(seedsDir, [
      ...faults.map((fault) => ledgerProblem(source.file, fault)),
      ...result.page.problems,
      ...(strict ? doubtfulCuts(result.page) : []),
    ])
    return faults.length > 0 ? undefined : result.page
  }

  #write(page: ParsedPage, id: string, isKnown: boolean): void {
    const { contentDir } = this.#request
    const before = isKnown ? readLedger(contentDir, id) : undefined
    const previous = before && 'ledger' in before ? before.ledger : undefined
    if (previous) this.#register.adoptPage(id, previous.sha256)
    this.#report(contentDir, writePage(contentDir, id, page, this.#register, previous).problems)
  }

  /** Withdraws the pages whose file is gone. */
  #withdraw(previous: readonly KnownPage[], current: ReadonlySet<string>): void {
    const { contentDir } = this.#request
    for (const { id, file } of previous) {
      if (current.has(id) || this.#unread.has(file)) continue
      const result = readLedger(contentDir, id)
      if ('ledger' in result)
        this.#report(contentDir, withdrawPage(contentDir, result.ledger, this.#register))
    }
  }

  /** Reports problems, each once; their paths are below `folder`. */
  #report(folder: string, problems: readonly Problem[]): void {
    for (const problem of problems) {
      const told = { ...problem, path: join(folder, problem.path) }
      const key = formatProblem(told)
      if (this.#reported.has(key)) continue
      this.#reported.add(key)
      if (isRefusal(problem) && problem.code !== 'E014') this.#refusals++
      this.#request.report(told)
    }
  }
}
