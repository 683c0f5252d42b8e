import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import { basinInterleaved } from './layouts/basin-interleaved.ts'
import { countyLines } from './layouts/county-lines.ts'
import { essaySheet } from './layouts/essay-sheet.ts'
import { kilnLosses } from './layouts/kiln-losses.ts'
import { lanternStreet } from './layouts/lantern-street.ts'
import { longInquiry } from './layouts/long-inquiry.ts'
import { packageResumed } from './layouts/package-resumed.ts'
import { provinceGazette } from './layouts/province-gazette.ts'
import { siteCopy } from './layouts/site-copy.ts'
import { wiresAndNotices } from './layouts/wires-and-notices.ts'
import {
  BASIN,
  DIGEST,
  ESTUARY,
  HIGHLANDS,
  INQUIRY,
  KILN,
  LEAF,
  PROVINCE_FRONT,
  ROUNDUP,
  SITE,
  STRAIT,
} from './papers.ts'

const of = (arrange: Layout, ...papers: Paper[]) => ({ arrange, papers })

/** Ten whole pages of papers that no other set has, with articles (`../articles/final/`) of their own: nobody looks at what they print. */
export const FINAL_EDITIONS: Record<string, { arrange: Layout; papers: readonly Paper[] }> = {
  'basin-interleaved': of(basinInterleaved, BASIN),
  'package-resumed': of(packageResumed, HIGHLANDS),
  'county-lines': of(countyLines, ROUNDUP),
  'kiln-losses': of(kilnLosses, KILN),
  'wires-and-notices': of(wiresAndNotices, DIGEST),
  'essay-sheet': of(essaySheet, LEAF),
  'long-inquiry': of(longInquiry, INQUIRY),
  'lantern-street': of(lanternStreet, STRAIT, ESTUARY),
  'site-copy': of(siteCopy, SITE),
  'province-gazette': of(provinceGazette, PROVINCE_FRONT),
}
