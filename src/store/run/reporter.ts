import { join } from 'node:path'
import { formatProblem, isRefusal, type Problem } from '../../record/problem.ts'

/** Takes problems, tells each once, and counts the inputs that were refused. */
export class Reporter {
  refusals = 0
  readonly #report: (problem: Problem) => void
  readonly #reported = new Set<string>()

  constructor(report: (problem: Problem) => void) {
    this.#report = report
  }

  /** Reports problems whose paths are below `folder`. */
  tell(folder: string, problems: readonly Problem[]): void {
    for (const problem of problems) {
      const told = { ...problem, path: join(folder, problem.path) }
      const key = formatProblem(told)
      if (this.#reported.has(key)) continue
      this.#reported.add(key)
      if (isRefusal(problem) && problem.code !== 'E014') this.refusals++
      this.#report(told)
    }
  }
}
