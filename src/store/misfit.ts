import type { Problem } from '../record/problem.ts'

/** An article file that does not belong to its page, or is missing. */
export const misfit = (path: string, code: 'E011' | 'E012', what: string): Problem => ({
  path,
  line: 1,
  column: 1,
  code,
  what,
  why: 'an article is shown with its page, by the ledger in pages/',
  todo:
    code === 'E012' ? 'restore the file, or parse again' : 'correct the file, or delete it and parse again',
})
