import type { Edition } from '../layouts/index.ts'
import { countyTimes } from './layouts/county-times.ts'
import { metroCopy } from './layouts/metro-copy.ts'
import { oldEvening } from './layouts/old-evening.ts'
import { tornPrefecture } from './layouts/torn-prefecture.ts'
import { CITY_DAILY, COUNTY_TIMES, EVENING_OLD, METROPOLIS } from './papers.ts'

/** Layouts with articles (`../articles/round3/`) and papers of their own. */
export const ROUND3_EDITIONS: Record<string, Edition> = {
  'torn-prefecture': { arrange: tornPrefecture, papers: CITY_DAILY },
  'county-times': { arrange: countyTimes, papers: COUNTY_TIMES },
  'old-evening': { arrange: oldEvening, papers: EVENING_OLD },
  'metro-copy': { arrange: metroCopy, papers: METROPOLIS },
}
