import type { Edition } from '../layouts/index.ts'
import { askedAndAnswered } from './layouts/asked-and-answered.ts'
import { deepReport } from './layouts/deep-report.ts'
import { nightSupplement } from './layouts/night-supplement.ts'
import { oldSheet } from './layouts/old-sheet.ts'
import { roundTheCounties } from './layouts/round-the-counties.ts'
import { smallPrint } from './layouts/small-print.ts'
import { tricityPage } from './layouts/tricity-page.ts'
import { ADVISERS, DEEP, NIGHT, NOTICES, OLDEN, PLATEAU, TRICITY } from './papers.ts'

/** Pages of ten kinds beside ordinary news, each with articles (`../articles/round4/DESK.yaml`) and papers of its own. */
export const ROUND4_EDITIONS: Record<string, Edition> = {
  'night-supplement': { arrange: nightSupplement, papers: NIGHT },
  'deep-report': { arrange: deepReport, papers: DEEP },
  'asked-and-answered': { arrange: askedAndAnswered, papers: ADVISERS },
  'round-the-counties': { arrange: roundTheCounties, papers: PLATEAU },
  'small-print': { arrange: smallPrint, papers: NOTICES },
  'old-sheet': { arrange: oldSheet, papers: OLDEN },
  'tricity-page': { arrange: tricityPage, papers: TRICITY },
}
