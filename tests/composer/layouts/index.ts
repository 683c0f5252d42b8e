import { agencyRoundup } from './agency-roundup.ts'
import { bulletedBriefs } from './bulleted-briefs.ts'
import { classifiedPage } from './classified-page.ts'
import { columns } from './columns.ts'
import { commentaryPage } from './commentary-page.ts'
import { continued } from './continued.ts'
import { countyRoundup } from './county-roundup.ts'
import { engineMarks } from './engine-marks.ts'
import { essayPage } from './essay-page.ts'
import { furnished } from './furnished.ts'
import { halfWidth } from './half-width.ts'
import { headlineAfter } from './headline-after.ts'
import { indented } from './indented.ts'
import { interleaved } from './interleaved.ts'
import { jumps } from './jumps.ts'
import type { Layout } from './layout.ts'
import { leadAndBriefs } from './lead-and-briefs.ts'
import { leadPackage } from './lead-package.ts'
import { leadResumed } from './lead-resumed.ts'
import { longLines } from './long-lines.ts'
import { markdown } from './markdown.ts'
import { miscellany } from './miscellany.ts'
import { misplaced } from './misplaced.ts'
import { mixed } from './mixed.ts'
import { notices } from './notices.ts'
import { numberedBriefs } from './numbered-briefs.ts'
import { photoEssay } from './photo-essay.ts'
import { photoPage } from './photo-page.ts'
import { plain } from './plain.ts'
import { printedTwice } from './printed-twice.ts'
import { readersPage } from './readers-page.ts'
import { sportsAndLists } from './sports-and-lists.ts'
import { supplement } from './supplement.ts'
import { tablesAndLists } from './tables-and-lists.ts'
import { textLost } from './text-lost.ts'
import { threeColumns } from './three-columns.ts'
import { tornColumns } from './torn-columns.ts'
import { traditional } from './traditional.ts'
import { traditionalMixed } from './traditional-mixed.ts'
import { twoColumns } from './two-columns.ts'
import { wideLines } from './wide-lines.ts'

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
  'two-columns': twoColumns,
  furnished,
  'commentary-page': commentaryPage,
  mixed,
  'numbered-briefs': numberedBriefs,
  'agency-roundup': agencyRoundup,
  'classified-page': classifiedPage,
  'essay-page': essayPage,
  'readers-page': readersPage,
  'photo-essay': photoEssay,
  continued: continued,
  'three-columns': threeColumns,
  'torn-columns': tornColumns,
  'lead-package': leadPackage,
  'wide-lines': wideLines,
  'sports-and-lists': sportsAndLists,
  'engine-marks': engineMarks,
  'traditional-mixed': traditionalMixed,
  miscellany: miscellany,
}

/** Layouts that are kept for the figures. */
export const HELD_OUT: Record<string, Layout> = {
  'lead-and-briefs': leadAndBriefs,
  interleaved,
  'photo-page': photoPage,
  jumps,
  'long-lines': longLines,
  markdown,
  misplaced,
  notices,
  'bulleted-briefs': bulletedBriefs,
  supplement,
  'tables-and-lists': tablesAndLists,
  'text-lost': textLost,
  traditional,
}
