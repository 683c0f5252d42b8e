import { config } from 'zod'
import { CorrectionLetter } from '../record/correction.ts'

// Without this zod would try whether it may make code out of text, and the policy of the page would report it.
config({ jitless: true })

/** What is wrong with the form of a letter: the names of the fields; none where nothing is. */
export function findFaults(letter: CorrectionLetter): string[] {
  const result = CorrectionLetter.safeParse(letter)
  if (result.success) return []
  return result.error.issues.map(({ path }) => path.filter((key) => typeof key === 'string').join('.'))
}
