import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import { basinInterleaved } from './layouts/basin-interleaved.ts'
import { countyLines } from './layouts/county-lines.ts'
import { kilnLosses } from './layouts/kiln-losses.ts'
import { packageResumed } from './layouts/package-resumed.ts'
import { wiresAndNotices } from './layouts/wires-and-notices.ts'
import { BASIN, DIGEST, HIGHLANDS, KILN, ROUNDUP } from './papers.ts'

const of = (arrange: Layout, ...papers: Paper[]) => ({ arrange, papers })

/** Whole pages of papers that no other set has, with articles (`../articles/final/`) of their own: nobody looks at what they print. */
export const FINAL_EDITIONS: Record<string, { arrange: Layout; papers: readonly Paper[] }> = {
  'basin-interleaved': of(basinInterleaved, BASIN),
  'package-resumed': of(packageResumed, HIGHLANDS),
  'county-lines': of(countyLines, ROUNDUP),
  'kiln-losses': of(kilnLosses, KILN),
  'wires-and-notices': of(wiresAndNotices, DIGEST),
}
