import type { MadeCorrection } from '../store/corrected-articles.ts'
import { groundOf, nameOf } from './printed.ts'
import { words } from './words.ts'

/** What was corrected, and by whom, when and why, as far as that was said. */
export const formatMade = (made: MadeCorrection): string =>
  words.about.corrected(nameOf(made.what), groundOf(made))
