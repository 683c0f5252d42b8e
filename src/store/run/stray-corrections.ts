import type { Problem } from '../../record/problem.ts'
import { correctionName } from '../corrections/correction-file.ts'
import { listCorrectedPages } from '../corrections/undo.ts'
import type { Run } from './open-run.ts'

/** Tells of correction files for pages that there never were: nothing would ever be made of them. */
export function tellStrayCorrections({ contentDir, register, reporter }: Run): void {
  const stray = listCorrectedPages(contentDir).filter((page) => register.find('page', page) === undefined)
  reporter.tell(
    contentDir,
    stray.map((page) => strayProblem(page)),
  )
}

const strayProblem = (page: string): Problem => ({
  path: correctionName(page),
  line: 1,
  column: 1,
  code: 'E040',
  what: `no page ever had the id ${page}`,
  why: 'corrections stand in the file of their page, by its id',
  todo: 'name the file after its page, or take it away',
})
