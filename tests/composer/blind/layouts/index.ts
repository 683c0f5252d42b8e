import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import { EXAM_EDITIONS } from '../exam/index.ts'
import { FINAL_EDITIONS } from '../final/index.ts'
import { COUNTY, EVENING, FINANCE, OVERSEAS, PREFECTURE, PROVINCIAL, WEEKLY } from '../fresh/papers.ts'
import {
  EVENING_PAPER,
  FARMERS,
  ISLAND,
  LEGAL,
  MEDIA_CENTRE,
  METRO,
  PARTY,
  PREFECTURE_DAILY,
  RAILWAY,
  UNIVERSITY,
} from '../latest/papers.ts'
import { CAMPUS, EARLY, MAINLAND, SINGAPORE, TRADE } from '../papers.ts'
import { PROOF_EDITIONS } from '../proof/index.ts'
import { ROUND3_EDITIONS } from '../round3/index.ts'
import { ROUND4_EDITIONS } from '../round4/index.ts'
import { HONGKONG, TAIWAN } from '../traditional-papers.ts'
import { boxedFeature } from './boxed-feature.ts'
import { brokenFeature } from './broken-feature.ts'
import { campusPaper } from './campus-paper.ts'
import { countyFront } from './county-front.ts'
import { countyNews } from './county-news.ts'
import { countyPaper } from './county-paper.ts'
import { earlyPaper } from './early-paper.ts'
import { engineMarkdown } from './engine-markdown.ts'
import { eveningLocal } from './evening-local.ts'
import { farmersPaper } from './farmers-paper.ts'
import { financePage } from './finance-page.ts'
import { frontPage } from './front-page.ts'
import { hongkongPage } from './hongkong-page.ts'
import { interwoven } from './interwoven.ts'
import { islandDaily } from './island-daily.ts'
import { jumpSpread } from './jump-spread.ts'
import { legalDaily } from './legal-daily.ts'
import { lettersPage } from './letters-page.ts'
import { listingsPage } from './listings-page.ts'
import { lostAndMoved } from './lost-and-moved.ts'
import { marketPage } from './market-page.ts'
import { mediaCentre } from './media-centre.ts'
import { metroTorn } from './metro-torn.ts'
import { noticesAndAds } from './notices-and-ads.ts'
import { noticesPage } from './notices-page.ts'
import { opinionPage } from './opinion-page.ts'
import { overseasDaily } from './overseas-daily.ts'
import { partyFront } from './party-front.ts'
import { picturePage } from './picture-page.ts'
import { pictureSpread } from './picture-spread.ts'
import { policeBlotter } from './police-blotter.ts'
import { prefectureWoven } from './prefecture-woven.ts'
import { provincialDaily } from './provincial-daily.ts'
import { railwayPaper } from './railway-paper.ts'
import { singaporePage } from './singapore-page.ts'
import { societyPage } from './society-page.ts'
import { sportsPage } from './sports-page.ts'
import { supplementPage } from './supplement-page.ts'
import { taiwanPage } from './taiwan-page.ts'
import { talkPage } from './talk-page.ts'
import { theoryPage } from './theory-page.ts'
import { tornHeadings } from './torn-headings.ts'
import { tradePaper } from './trade-paper.ts'
import { universityPaper } from './university-paper.ts'
import { weekendSpread } from './weekend-spread.ts'
import { weeklyAdviser } from './weekly-adviser.ts'
import { wirePage } from './wire-page.ts'

/** A layout and the papers that print so. */
export interface Edition {
  arrange: Layout
  papers: readonly Paper[]
}

const mainland = (arrange: Layout): Edition => ({ arrange, papers: MAINLAND })

/** Layouts that were blind once: their pages have been read to mend the parser, or may be. */
const EARLIER: Record<string, Edition> = {
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

/** Layouts with articles (`../articles/fresh/`) and papers of their own, blind once too. */
const FRESH: Record<string, Edition> = {
  'evening-local': { arrange: eveningLocal, papers: EVENING },
  'county-front': { arrange: countyFront, papers: COUNTY },
  'theory-page': { arrange: theoryPage, papers: PROVINCIAL },
  'prefecture-woven': { arrange: prefectureWoven, papers: PREFECTURE },
  'weekly-adviser': { arrange: weeklyAdviser, papers: WEEKLY },
  'finance-page': { arrange: financePage, papers: FINANCE },
  'picture-page': { arrange: picturePage, papers: [...EVENING, ...PREFECTURE] },
  'notices-and-ads': { arrange: noticesAndAds, papers: [...EVENING, ...COUNTY] },
  'weekend-spread': { arrange: weekendSpread, papers: [...EVENING, ...PROVINCIAL] },
  'wire-page': { arrange: wirePage, papers: [...PROVINCIAL, ...PREFECTURE] },
  'overseas-daily': { arrange: overseasDaily, papers: OVERSEAS },
  'engine-markdown': { arrange: engineMarkdown, papers: [...PREFECTURE, ...PROVINCIAL] },
}

/** Layouts made after those (`../articles/latest/`), whole pages of ten kinds of papers, blind once too. */
const LATEST: Record<string, Edition> = {
  'party-front': { arrange: partyFront, papers: PARTY },
  'county-news': { arrange: countyNews, papers: PREFECTURE_DAILY },
  'society-page': { arrange: societyPage, papers: EVENING_PAPER },
  'media-centre': { arrange: mediaCentre, papers: MEDIA_CENTRE },
  'railway-paper': { arrange: railwayPaper, papers: RAILWAY },
  'legal-daily': { arrange: legalDaily, papers: LEGAL },
  'farmers-paper': { arrange: farmersPaper, papers: FARMERS },
  'university-paper': { arrange: universityPaper, papers: UNIVERSITY },
  'island-daily': { arrange: islandDaily, papers: ISLAND },
  'metro-torn': { arrange: metroTorn, papers: METRO },
}

/** Each further set of layouts by the folder of its articles. */
export const ROUNDS: Record<string, Record<string, Edition>> = {
  fresh: FRESH,
  latest: LATEST,
  round3: ROUND3_EDITIONS,
  round4: ROUND4_EDITIONS,
  exam: EXAM_EDITIONS,
  final: FINAL_EDITIONS,
  proof: PROOF_EDITIONS,
}

/** All of them; those that are not studied are blind. */
export const BLIND: Record<string, Edition> = Object.assign({}, EARLIER, ...Object.values(ROUNDS))

/** Layouts of which the parser may learn: no figure of theirs is blind. */
export const STUDIED: ReadonlySet<string> = new Set(
  [EARLIER, FRESH, LATEST, ROUND3_EDITIONS, ROUND4_EDITIONS, EXAM_EDITIONS, FINAL_EDITIONS].flatMap(
    (layouts) => Object.keys(layouts),
  ),
)
