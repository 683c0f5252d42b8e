import type { Edition } from '../layouts/index.ts'
import { askedAndAnswered } from './layouts/asked-and-answered.ts'
import { deepReport } from './layouts/deep-report.ts'
import { epaperCopy } from './layouts/epaper-copy.ts'
import { nightSupplement } from './layouts/night-supplement.ts'
import { oldSheet } from './layouts/old-sheet.ts'
import { pupilsPage } from './layouts/pupils-page.ts'
import { roundTheCounties } from './layouts/round-the-counties.ts'
import { scoresPage } from './layouts/scores-page.ts'
import { smallPrint } from './layouts/small-print.ts'
import { straitsPage } from './layouts/straits-page.ts'
import { tricityPage } from './layouts/tricity-page.ts'
import {
  ADVISERS,
  DEEP,
  NIGHT,
  NOTICES,
  OLDEN,
  PLATEAU,
  PUPILS,
  SITES,
  SPORTS,
  STRAITS,
  TRICITY,
} from './papers.ts'

/** Pages of eleven kinds beside ordinary news, each with articles (`../articles/round4/DESK.yaml`) and papers of its own. */
export const ROUND4_EDITIONS: Record<string, Edition> = {
  'night-supplement': { arrange: nightSupplement, papers: NIGHT },
  'deep-report': { arrange: deepReport, papers: DEEP },
  'asked-and-answered': { arrange: askedAndAnswered, papers: ADVISERS },
  'round-the-counties': { arrange: roundTheCounties, papers: PLATEAU },
  'small-print': { arrange: smallPrint, papers: NOTICES },
  'old-sheet': { arrange: oldSheet, papers: OLDEN },
  'tricity-page': { arrange: tricityPage, papers: TRICITY },
  'straits-page': { arrange: straitsPage, papers: STRAITS },
  'epaper-copy': { arrange: epaperCopy, papers: SITES },
  'scores-page': { arrange: scoresPage, papers: SPORTS },
  'pupils-page': { arrange: pupilsPage, papers: PUPILS },
}
