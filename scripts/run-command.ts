import { formatProblem } from '../src/record/problem.ts'
import { findDiskProblem } from '../src/store/disk-problem.ts'
import { Halt } from '../src/store/halt.ts'

/**
 * Runs a command; the exit status is what it gives. A problem that nothing can go on with is told in one line: the
 * status is 3 where the disk is at fault, else 2.
 */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    const problem = error instanceof Halt ? error.problem : findDiskProblem(error)
    if (!problem) throw error
    console.error(formatProblem(problem))
    process.exitCode = problem.code === 'E050' ? 3 : 2
  }
}
