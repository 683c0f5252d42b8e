import type { LedgerFault } from '../../record/check-ledger.ts'
import type { LedgerHead } from '../../record/ledger.ts'
import { readCorrections } from '../corrections/correction-file.ts'
import type { PageSource } from '../identifiers/page-identifiers.ts'
import { doubtfulCuts, ledgerProblem, type ParsedFile } from '../parse-page-file.ts'
import { readLedger } from '../read-content.ts'
import type { ArchiveKnowledge } from '../settings.ts'
import { ArticleTexts } from './article-texts.ts'
import { ContentWriter } from './content-writer.ts'
import { isUnchanged } from './is-unchanged.ts'
import { openRun, type Run } from './open-run.ts'
import { openPageSupply, type PageSupply } from './page-supply.ts'
import type { ParseOutcome, ParseRequest } from './parse-folder.ts'
import { planPage } from './plan-page.ts'
import { findGone, isTooMuch, keepIdentifiersOfPages, readPreviousPages } from './previous-pages.ts'
import { RunCount } from './run-count.ts'
import { writeParser } from './run-state.ts'
import { type Origin, readOrigin } from './seed-source.ts'
import { readSources } from './source-folder.ts'
import { tellStrayCorrections } from './stray-corrections.ts'
import { findUnknownEdits } from './unknown-edits.ts'
import { withdrawPages } from './withdraw-pages.ts'

/** A page of the folder on its way through a run. */
interface RunPage {
  source: PageSource
  origin: Origin
  /** The page as content has it. */
  known: LedgerHead | undefined
  /** Nothing that the page is made of has changed. */
  isUnchanged: boolean
}

/** One run over a folder of pages. */
export class FolderParse {
  readonly #run: Run
  readonly #writer: ContentWriter
  readonly #count: RunCount
  readonly #texts = new ArticleTexts()
  /** Pages that are refused and stay as they were. */
  readonly #kept: string[] = []

  constructor(request: ParseRequest, knowledge: ArchiveKnowledge) {
    this.#run = openRun(request, knowledge)
    this.#writer = new ContentWriter(request.contentDir, this.#run.register, this.#run.unfinished)
    this.#count = new RunCount(this.#run)
  }

  run(): ParseOutcome {
    const { contentDir, parser } = this.#run
    const folder = readSources(this.#run)
    const previous = readPreviousPages(this.#run)
    const ids = keepIdentifiersOfPages(this.#run, folder.sources, previous)
    const gone = findGone(previous, ids, folder)
    if (isTooMuch(this.#run, gone.length, previous.size)) return this.#count.outcome
    const held = new Set([...previous.keys(), ...ids.values()])
    const pages = folder.sources.map((source) =>
      this.#readPage(source, previous.get(ids.get(source.file) ?? '')),
    )
    const changed = pages.filter((page) => !page.isUnchanged).map(({ source }) => source)
    const supply = openPageSupply(this.#run, changed, this.#run.threads)
    try {
      for (const page of pages) this.#addPage(page, supply, ids, held)
    } finally {
      supply.close()
    }
    this.#writer.flush()
    tellStrayCorrections(this.#run)
    for (const page of withdrawPages(this.#run, gone, this.#texts, this.#writer))
      this.#run.fixity.addKept(page)
    if (this.#count.outcome.faults === 0) writeParser(contentDir, parser, this.#kept)
    this.#run.fixity.write()
    this.#writer.finish()
    return this.#count.outcome
  }

  #readPage(source: PageSource, known: LedgerHead | undefined): RunPage {
    const origin = this.#originOf(source)
    return {
      source,
      origin,
      known,
      isUnchanged: known !== undefined && isUnchanged(this.#run, known, origin.digest),
    }
  }

  #addPage(page: RunPage, supply: PageSupply, ids: Map<string, string>, held: Set<string>): void {
    const { known, origin, isUnchanged } = page
    if (known && isUnchanged) this.#addUnchanged(known, origin)
    else if (!this.#parsePage(page, supply, ids, held) && known) this.#addKept(known)
  }

  #addUnchanged(page: LedgerHead, { sidecar }: Origin): void {
    this.#run.fixity.addUnchanged(page, sidecar)
    this.#count.addPage(page)
  }

  #addKept(page: LedgerHead): void {
    this.#run.fixity.addKept(page)
    this.#kept.push(page.id)
    this.#count.addKept(page)
  }

  #originOf({ file, sha256 }: PageSource): Origin {
    return readOrigin(this.#run.seedsDir, file, sha256, this.#run.knowledgeDigest)
  }

  /** Parses a page and lets it be written; false where it is refused. */
  #parsePage(page: RunPage, supply: PageSupply, ids: Map<string, string>, held: Set<string>): boolean {
    const { seedsDir, register, reporter } = this.#run
    const parsed = supply.take(page.source)
    if ('problem' in parsed) {
      reporter.tell(seedsDir, [parsed.problem])
      return false
    }
    const { file } = page.source
    const id = ids.get(file) ?? register.mintPage(page.source, (candidate) => held.has(candidate))
    held.add(id)
    ids.set(file, id)
    return this.#plan(id, page, parsed)
  }

  #plan(id: string, { source, origin, known }: RunPage, { page, sidecar }: ParsedFile): boolean {
    const { contentDir, reporter, register, unfinished, editor = {}, knowledge } = this.#run
    const corrections = readCorrections(contentDir, id)
    if ('problem' in corrections) {
      reporter.tell(contentDir, [corrections.problem])
      return false
    }
    const before = known ? readLedger(contentDir, id) : undefined
    if (before && 'problem' in before) reporter.tell(contentDir, [before.problem])
    const plan = planPage({
      ...{
        contentDir,
        id,
        parsed: page,
        register,
        editor,
        unfinished,
        source: origin.digest,
        origin: source,
      },
      ...{ knowledge: { sidecar, vocabulary: knowledge.vocabulary }, corrections: corrections.file },
      ...(before && 'ledger' in before ? { previous: before.ledger } : {}),
    })
    reporter.tell(contentDir, plan.problems)
    if ('faults' in plan) {
      this.#tellFaults(source.file, plan.faults)
      return false
    }
    const unknown = known ? [] : findUnknownEdits(this.#run, plan.files)
    if (unknown.length > 0) {
      reporter.tell(contentDir, unknown)
      return false
    }
    this.#writer.add(plan)
    this.#run.fixity.addPage(plan.ledger, plan.ledgerText, origin.sidecar)
    this.#texts.note(plan.ledger)
    this.#count.addParsed()
    this.#count.addPage(plan.ledger)
    if (this.#run.strict) reporter.tell(this.#run.seedsDir, doubtfulCuts(plan.ledger))
    return true
  }

  #tellFaults(file: string, faults: readonly LedgerFault[]): void {
    if (faults.length > 0) this.#count.addFault()
    this.#run.reporter.tell(
      this.#run.seedsDir,
      faults.map((fault) => ledgerProblem(file, fault)),
    )
  }
}
