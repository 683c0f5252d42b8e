import type { Problem } from '../record/problem.ts'

/** A problem that nothing can go on with: the whole run ends, and content stays as it was. */
export class Halt extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.what)
    this.problem = problem
  }
}
