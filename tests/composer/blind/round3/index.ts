import type { Edition } from '../layouts/index.ts'
import { businessPaper } from './layouts/business-paper.ts'
import { countyTimes } from './layouts/county-times.ts'
import { districtScan } from './layouts/district-scan.ts'
import { metroCopy } from './layouts/metro-copy.ts'
import { oilWorkers } from './layouts/oil-workers.ts'
import { oldEvening } from './layouts/old-evening.ts'
import { provinceFront } from './layouts/province-front.ts'
import { schoolTimes } from './layouts/school-times.ts'
import { settlersDaily } from './layouts/settlers-daily.ts'
import { tornPrefecture } from './layouts/torn-prefecture.ts'
import {
  BUSINESS,
  CITY_DAILY,
  COUNTY_TIMES,
  DISTRICT,
  EVENING_OLD,
  METROPOLIS,
  OIL,
  PROVINCE,
  SCHOOLS,
  SETTLERS,
} from './papers.ts'

/** Layouts with articles (`../articles/round3/`) and papers of their own. */
export const ROUND3_EDITIONS: Record<string, Edition> = {
  'torn-prefecture': { arrange: tornPrefecture, papers: CITY_DAILY },
  'county-times': { arrange: countyTimes, papers: COUNTY_TIMES },
  'old-evening': { arrange: oldEvening, papers: EVENING_OLD },
  'metro-copy': { arrange: metroCopy, papers: METROPOLIS },
  'province-front': { arrange: provinceFront, papers: PROVINCE },
  'oil-workers': { arrange: oilWorkers, papers: OIL },
  'school-times': { arrange: schoolTimes, papers: SCHOOLS },
  'business-paper': { arrange: businessPaper, papers: BUSINESS },
  'settlers-daily': { arrange: settlersDaily, papers: SETTLERS },
  'district-scan': { arrange: districtScan, papers: DISTRICT },
}
