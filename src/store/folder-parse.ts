import type { Knowledge } from '../parse/parse.ts'
import type { LedgerFault } from '../record/check-ledger.ts'
import type { LedgerHead, PageLedger } from '../record/ledger.ts'
import type { Problem } from '../record/problem.ts'
import { writeFileAtomic } from './atomic-file.ts'
import { ContentWriter } from './content-writer.ts'
import { correctionPath, readCorrections } from './corrections/correction-file.ts'
import { sha256 } from './digest.ts'
import { areAsWritten } from './edited-articles.ts'
import { exportArticles } from './export-articles.ts'
import { IdentifierRegister } from './identifier-register.ts'
import { articleDigest } from './keep-identifiers.ts'
import { type KnownPage, keepPageIdentifiers, type PageSource } from './page-identifiers.ts'
import type { ParseOutcome, ParseRequest } from './parse-folder.ts'
import { doubtfulCuts, ledgerProblem, parsePageFile } from './parse-page-file.ts'
import { parserVersion } from './parser-version.ts'
import { inputsOf, planPage } from './plan-page.ts'
import { ledgerHeadsOf, readLedger } from './read-content.ts'
import { readEntries } from './read-entries.ts'
import { Reporter } from './reporter.ts'
import { readParser, readUnfinished, writeParser } from './run-state.ts'
import { listPages, readSeed } from './seed-folder.ts'
import { sourceDigest } from './seed-source.ts'
import { planWithdrawal, removePage } from './withdraw-page.ts'

/** One run over a folder of pages. */
export class FolderParse {
  readonly #request: ParseRequest
  readonly #knowledge: Knowledge
  readonly #knowledgeDigest: string
  readonly #register: IdentifierRegister
  readonly #reporter: Reporter
  readonly #unfinished: ReadonlySet<string>
  readonly #writer: ContentWriter
  readonly #parser: string
  /** Whether this parser has parsed every page before. */
  readonly #isKnownParser: boolean
  /** Files of the folder that could not be read. */
  readonly #unread = new Set<string>()
  /** Articles of the pages that were parsed now, by the digest of their letters. */
  readonly #texts = new Map<string, string[]>()
  #articles = 0
  #parsed = 0
  #faults = 0

  constructor(request: ParseRequest, knowledge: Knowledge) {
    const { contentDir, report } = request
    this.#request = request
    this.#knowledge = knowledge
    this.#knowledgeDigest = sha256(JSON.stringify(knowledge))
    this.#register = new IdentifierRegister(readEntries(contentDir), knowledge.vocabulary)
    this.#reporter = new Reporter(report)
    this.#unfinished = readUnfinished(contentDir)
    this.#writer = new ContentWriter(contentDir, this.#register, this.#unfinished)
    this.#parser = request.parser ?? parserVersion()
    this.#isKnownParser = readParser(contentDir) === this.#parser
  }

  run(): ParseOutcome {
    const { contentDir } = this.#request
    const sources = this.#readSources()
    const previous = this.#readPrevious()
    const ids = keepPageIdentifiers(sources, knownPages(previous, this.#register))
    const gone = this.#findGone([...previous.values()], new Set(ids.values()))
    if (this.#isTooMuch(gone.length, previous.size)) return this.#outcome(0)
    const held = new Set([...previous.keys(), ...ids.values()])
    let pages = 0
    for (const source of sources) if (this.#parsePage(source, ids, held, previous)) pages++
    this.#writer.flush()
    this.#withdraw(gone)
    this.#writer.finish()
    if (this.#faults === 0) writeParser(contentDir, this.#parser)
    this.#export(sources.flatMap(({ file }) => ids.get(file) ?? []))
    return this.#outcome(pages)
  }

  #outcome(pages: number): ParseOutcome {
    const { refusals } = this.#reporter
    return { pages, articles: this.#articles, parsed: this.#parsed, refusals, faults: this.#faults }
  }

  #readSources(): PageSource[] {
    const { seedsDir } = this.#request
    const { files, problems } = listPages(seedsDir)
    for (const { path } of problems) this.#unread.add(path)
    this.#reporter.tell(seedsDir, problems)
    return files.flatMap((file) => {
      const read = readSeed(seedsDir, file)
      if ('bytes' in read) return [{ file, sha256: sha256(read.bytes) }]
      this.#unread.add(file)
      this.#reporter.tell(seedsDir, [read.problem])
      return []
    })
  }

  /** The pages that content has: what a run asks of each, without its text. */
  #readPrevious(): Map<string, LedgerHead> {
    const problems: Problem[] = []
    const heads = ledgerHeadsOf(this.#request.contentDir, problems)
    const pages = new Map(Array.from(heads, (head) => [head.id, head]))
    this.#reporter.tell(this.#request.contentDir, problems)
    return pages
  }

  #findGone(previous: readonly LedgerHead[], current: ReadonlySet<string>): LedgerHead[] {
    return previous.filter(({ id, file }) => !current.has(id) && !this.#unread.has(file))
  }

  #isTooMuch(gone: number, all: number): boolean {
    if (this.#request.withdraw || gone * 2 <= all) return false
    this.#reporter.tell(this.#request.seedsDir, [tooMuchProblem(gone, all)])
    return true
  }

  /** Parses a page where anything of it has changed, and lets it be written; false where content does not have it. */
  #parsePage(
    source: PageSource,
    ids: Map<string, string>,
    held: Set<string>,
    previous: ReadonlyMap<string, LedgerHead>,
  ): boolean {
    const { seedsDir } = this.#request
    const kept = ids.get(source.file)
    const known = kept === undefined ? undefined : previous.get(kept)
    const digest = sourceDigest(seedsDir, source.file, source.sha256, this.#knowledgeDigest)
    if (known && this.#isUnchanged(known, digest)) {
      this.#count(known)
      return true
    }
    const parsed = parsePageFile(this.#request, source, this.#knowledge)
    if ('problem' in parsed) this.#reporter.tell(seedsDir, [parsed.problem])
    else {
      const id = kept ?? this.#register.mintPage(source, (candidate) => held.has(candidate))
      held.add(id)
      ids.set(source.file, id)
      if (this.#plan(id, source, parsed, digest, known !== undefined)) return true
    }
    this.#articles += known?.articles.length ?? 0
    return known !== undefined
  }

  #isUnchanged({ id, inputs, articles }: LedgerHead, digest: string): boolean {
    const { contentDir, strict } = this.#request
    const file = readCorrections(contentDir, id)
    return (
      !strict &&
      this.#isKnownParser &&
      'file' in file &&
      inputs === inputsOf(digest, file.file.text) &&
      this.#register.find('page', id) !== undefined &&
      articles.every((entry) => this.#register.find('article', entry.id) !== undefined) &&
      areAsWritten(contentDir, articles)
    )
  }

  #plan(
    id: string,
    source: PageSource,
    { page, sidecar }: Extract<ReturnType<typeof parsePageFile>, { page: unknown }>,
    digest: string,
    isKnown: boolean,
  ): boolean {
    const { contentDir, seedsDir, strict, editor = {} } = this.#request
    const corrections = readCorrections(contentDir, id)
    if ('problem' in corrections) {
      this.#reporter.tell(contentDir, [corrections.problem])
      return false
    }
    const before = isKnown ? readLedger(contentDir, id) : undefined
    if (before && 'problem' in before) this.#reporter.tell(contentDir, [before.problem])
    const previous = before && 'ledger' in before ? { previous: before.ledger } : {}
    const { vocabulary } = this.#knowledge
    const plan = planPage({
      ...{ contentDir, id, parsed: page, ...previous, register: this.#register, editor },
      ...{ knowledge: { sidecar, vocabulary }, corrections: corrections.file, source: digest },
      ...{ origin: source, unfinished: this.#unfinished },
    })
    this.#reporter.tell(contentDir, plan.problems)
    if ('faults' in plan) {
      this.#reportFaults(seedsDir, source.file, plan.faults)
      return false
    }
    this.#writer.add(plan)
    this.#noteTexts(plan.ledger)
    this.#parsed++
    this.#count(plan.ledger)
    if (strict) this.#reporter.tell(seedsDir, doubtfulCuts(plan.ledger))
    return true
  }

  #reportFaults(seedsDir: string, file: string, faults: readonly LedgerFault[]): void {
    if (faults.length > 0) this.#faults++
    this.#reporter.tell(
      seedsDir,
      faults.map((fault) => ledgerProblem(file, fault)),
    )
  }

  /** Counts the articles of a page, and tells its problems. */
  #count({ articles, problems }: Pick<PageLedger, 'problems'> & { articles: readonly unknown[] }): void {
    const { contentDir, seedsDir } = this.#request
    this.#articles += articles.length
    const isConflict = ({ code }: Problem): boolean => code === 'E041'
    this.#reporter.tell(contentDir, problems.filter(isConflict))
    this.#reporter.tell(
      seedsDir,
      problems.filter((problem) => !isConflict(problem)),
    )
  }

  #noteTexts({ lines, articles }: PageLedger): void {
    for (const { id, parts } of articles) {
      const digest = articleDigest(lines, parts)
      this.#texts.set(digest, [...(this.#texts.get(digest) ?? []), id])
    }
  }

  /** Withdraws the pages whose file is gone. */
  #withdraw(gone: readonly LedgerHead[]): void {
    const { contentDir, editor = {} } = this.#request
    const findMoved = (digest: string): string[] => this.#texts.get(digest) ?? []
    const plans = gone.flatMap(({ id }) => {
      const read = readLedger(contentDir, id)
      if ('problem' in read) return []
      const plan = planWithdrawal(
        contentDir,
        read.ledger,
        this.#register,
        editor,
        this.#unfinished,
        findMoved,
      )
      this.#reporter.tell(contentDir, plan.problems)
      if (!('departed' in plan)) return []
      if (plan.corrections !== undefined) writeFileAtomic(correctionPath(contentDir, id), plan.corrections)
      return [plan]
    })
    this.#writer.flush()
    for (const plan of plans) removePage(contentDir, plan)
  }

  #export(pages: readonly string[]): void {
    const { contentDir, jsonl } = this.#request
    if (jsonl === undefined) return
    this.#reporter.tell(contentDir, exportArticles(contentDir, pages, this.#knowledge.settings, jsonl))
  }
}

/** The pages that content has, and those that only the list of ids still knows. */
function knownPages(ledgers: ReadonlyMap<string, KnownPage>, register: IdentifierRegister): KnownPage[] {
  const lost = register.livePages().filter(({ id }) => !ledgers.has(id))
  return [...ledgers.values(), ...lost].toSorted((a, b) => (a.id < b.id ? -1 : 1))
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
