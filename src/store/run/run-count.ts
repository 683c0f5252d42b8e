import type { PageLedger } from '../../record/ledger.ts'
import type { Problem } from '../../record/problem.ts'
import type { Run } from './open-run.ts'
import type { ParseOutcome } from './parse-folder.ts'

/** Counts what a run finds, and tells the problems of its pages. */
export class RunCount {
  readonly #run: Run
  #pages = 0
  #articles = 0
  #parsed = 0
  #faults = 0

  constructor(run: Run) {
    this.#run = run
  }

  get outcome(): ParseOutcome {
    const { refusals } = this.#run.reporter
    const [pages, articles, parsed, faults] = [this.#pages, this.#articles, this.#parsed, this.#faults]
    return { pages, articles, parsed, refusals, faults }
  }

  /** A page as the archive has it now. */
  addPage({ articles, problems }: Pick<PageLedger, 'problems'> & { articles: readonly unknown[] }): void {
    const { contentDir, seedsDir, reporter } = this.#run
    const isConflict = ({ code }: Problem): boolean => code === 'E041'
    this.#pages++
    this.#articles += articles.length
    reporter.tell(contentDir, problems.filter(isConflict))
    reporter.tell(
      seedsDir,
      problems.filter((problem) => !isConflict(problem)),
    )
  }

  /** A page that was refused and stays as it was. */
  addKept({ articles }: { articles: readonly unknown[] }): void {
    this.#pages++
    this.#articles += articles.length
  }

  addParsed(): void {
    this.#parsed++
  }

  addFault(): void {
    this.#faults++
  }
}
