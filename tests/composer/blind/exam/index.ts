import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import { cityCounties } from './layouts/city-counties.ts'
import { countyWeekly } from './layouts/county-weekly.ts'
import { eveningLoss } from './layouts/evening-loss.ts'
import { harbourLocal } from './layouts/harbour-local.ts'
import { morningWires } from './layouts/morning-wires.ts'
import { nationalInner } from './layouts/national-inner.ts'
import { oilfieldPaper } from './layouts/oilfield-paper.ts'
import { prefectureLow } from './layouts/prefecture-low.ts'
import { provinceColumns } from './layouts/province-columns.ts'
import { weekendLeaf } from './layouts/weekend-leaf.ts'
import {
  COUNTIES,
  COUNTY_PRESS,
  EVENING_CITY,
  HARBOUR,
  METRO_LEAF,
  MORNING,
  NATIONAL,
  OILFIELD,
  PREFECTURE_CITY,
  PROVINCE,
} from './papers.ts'

const of = (arrange: Layout, paper: Paper) => ({ arrange, papers: [paper] })

/** Ten whole pages of ten papers, with articles (`../articles/exam/`) of their own: nobody looks at what they print. */
export const EXAM_EDITIONS: Record<string, { arrange: Layout; papers: readonly Paper[] }> = {
  'national-inner': of(nationalInner, NATIONAL),
  'province-columns': of(provinceColumns, PROVINCE),
  'prefecture-low': of(prefectureLow, PREFECTURE_CITY),
  'city-counties': of(cityCounties, COUNTIES),
  'evening-loss': of(eveningLoss, EVENING_CITY),
  'morning-wires': of(morningWires, MORNING),
  'county-weekly': of(countyWeekly, COUNTY_PRESS),
  'oilfield-paper': of(oilfieldPaper, OILFIELD),
  'weekend-leaf': of(weekendLeaf, METRO_LEAF),
  'harbour-local': of(harbourLocal, HARBOUR),
}
