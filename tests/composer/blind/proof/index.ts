import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import { cityFront } from './layouts/city-front.ts'
import { cityPackage } from './layouts/city-package.ts'
import { countyGathering } from './layouts/county-gathering.ts'
import { depthPage } from './layouts/depth-page.ts'
import { elsewhere } from './layouts/elsewhere.ts'
import { harbourNews } from './layouts/harbour-news.ts'
import { lettersLeaf } from './layouts/letters-leaf.ts'
import { metropolisEvening } from './layouts/metropolis-evening.ts'
import { poorCopy } from './layouts/poor-copy.ts'
import { prefectureAcross } from './layouts/prefecture-across.ts'
import {
  CITY_FRONT,
  COUNTIES,
  DEPTH,
  HARBOUR_PRESS,
  LETTERS,
  METROPOLIS,
  MORNING,
  POOR_COPY,
  PREFECTURE_COLUMNS,
  PROVINCE_CITIES,
} from './papers.ts'

const of = (arrange: Layout, ...papers: Paper[]) => ({ arrange, papers })

/** Ordinary pages of ten papers that no other set has, with articles (`../articles/proof/`) of their own: nobody looks at what they print. */
export const PROOF_EDITIONS: Record<string, { arrange: Layout; papers: readonly Paper[] }> = {
  'prefecture-across': of(prefectureAcross, PREFECTURE_COLUMNS),
  'city-package': of(cityPackage, PROVINCE_CITIES),
  'county-gathering': of(countyGathering, COUNTIES),
  'poor-copy': of(poorCopy, POOR_COPY),
  elsewhere: of(elsewhere, MORNING),
  'letters-leaf': of(lettersLeaf, LETTERS),
  'depth-page': of(depthPage, DEPTH),
  'harbour-news': of(harbourNews, HARBOUR_PRESS),
  'metropolis-evening': of(metropolisEvening, METROPOLIS),
  'city-front': of(cityFront, CITY_FRONT),
}
