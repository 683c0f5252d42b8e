import { columns } from './columns.ts'
import { countyRoundup } from './county-roundup.ts'
import { halfWidth } from './half-width.ts'
import { headlineAfter } from './headline-after.ts'
import { indented } from './indented.ts'
import { interleaved } from './interleaved.ts'
import { jumps } from './jumps.ts'
import type { Layout } from './layout.ts'
import { leadAndBriefs } from './lead-and-briefs.ts'
import { leadResumed } from './lead-resumed.ts'
import { longLines } from './long-lines.ts'
import { markdown } from './markdown.ts'
import { notices } from './notices.ts'
import { photoPage } from './photo-page.ts'
import { plain } from './plain.ts'
import { printedTwice } from './printed-twice.ts'

/** Layouts that the parser may be tuned on. */
export const TUNED: Record<string, Layout> = {
  plain,
  columns,
  'headline-after': headlineAfter,
  'county-roundup': countyRoundup,
  indented,
  'lead-resumed': leadResumed,
  'half-width': halfWidth,
  'printed-twice': printedTwice,
}

/** Layouts that are kept for the figures. */
export const HELD_OUT: Record<string, Layout> = {
  'lead-and-briefs': leadAndBriefs,
  interleaved,
  'photo-page': photoPage,
  jumps,
  'long-lines': longLines,
  markdown,
  notices,
}
