import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import { CAMPUS, EARLY, MAINLAND, SINGAPORE, TRADE } from '../papers.ts'
import { HONGKONG, TAIWAN } from '../traditional-papers.ts'
import { boxedFeature } from './boxed-feature.ts'
import { brokenFeature } from './broken-feature.ts'
import { campusPaper } from './campus-paper.ts'
import { countyPaper } from './county-paper.ts'
import { earlyPaper } from './early-paper.ts'
import { frontPage } from './front-page.ts'
import { hongkongPage } from './hongkong-page.ts'
import { interwoven } from './interwoven.ts'
import { jumpSpread } from './jump-spread.ts'
import { lettersPage } from './letters-page.ts'
import { listingsPage } from './listings-page.ts'
import { lostAndMoved } from './lost-and-moved.ts'
import { marketPage } from './market-page.ts'
import { noticesPage } from './notices-page.ts'
import { opinionPage } from './opinion-page.ts'
import { pictureSpread } from './picture-spread.ts'
import { policeBlotter } from './police-blotter.ts'
import { provincialDaily } from './provincial-daily.ts'
import { singaporePage } from './singapore-page.ts'
import { sportsPage } from './sports-page.ts'
import { supplementPage } from './supplement-page.ts'
import { taiwanPage } from './taiwan-page.ts'
import { talkPage } from './talk-page.ts'
import { tornHeadings } from './torn-headings.ts'
import { tradePaper } from './trade-paper.ts'

/** A layout and the papers that print so. */
export interface Edition {
  arrange: Layout
  papers: readonly Paper[]
}

const mainland = (arrange: Layout): Edition => ({ arrange, papers: MAINLAND })

/** Layouts that nobody looks at while the parser is improved. */
export const BLIND: Record<string, Edition> = {
  'front-page': mainland(frontPage),
  'county-paper': mainland(countyPaper),
  'broken-feature': mainland(brokenFeature),
  interwoven: mainland(interwoven),
  'lost-and-moved': mainland(lostAndMoved),
  'provincial-daily': mainland(provincialDaily),
  'notices-page': mainland(noticesPage),
  'letters-page': mainland(lettersPage),
  'supplement-page': mainland(supplementPage),
  'talk-page': mainland(talkPage),
  'sports-page': mainland(sportsPage),
  'picture-spread': mainland(pictureSpread),
  'police-blotter': mainland(policeBlotter),
  'jump-spread': mainland(jumpSpread),
  'market-page': mainland(marketPage),
  'boxed-feature': mainland(boxedFeature),
  'opinion-page': mainland(opinionPage),
  'listings-page': mainland(listingsPage),
  'torn-headings': mainland(tornHeadings),
  'trade-paper': { arrange: tradePaper, papers: TRADE },
  'campus-paper': { arrange: campusPaper, papers: CAMPUS },
  'early-paper': { arrange: earlyPaper, papers: EARLY },
  'taiwan-page': { arrange: taiwanPage, papers: TAIWAN },
  'hongkong-page': { arrange: hongkongPage, papers: HONGKONG },
  'singapore-page': { arrange: singaporePage, papers: SINGAPORE },
}

/** Layouts whose pages have been read to mend the parser since: it learns from them, and no figure of theirs is blind. */
export const STUDIED: ReadonlySet<string> = new Set([
  'front-page',
  'broken-feature',
  'lost-and-moved',
  'notices-page',
  'supplement-page',
  'sports-page',
  'police-blotter',
  'market-page',
  'opinion-page',
  'torn-headings',
  'campus-paper',
  'taiwan-page',
])
