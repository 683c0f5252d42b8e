import type { Layout } from '../../layouts/layout.ts'
import type { Paper } from '../../paper.ts'
import type { Random } from '../../random.ts'
import { freePaper, OLD_PAPERS, OWN_PAPERS, STRAITS_PAPERS } from '../papers.ts'
import { ABROAD, HARBOUR, ISLAND } from '../traditional-papers.ts'
import * as desk from './desk-pages.ts'
import { firstPage } from './first-page.ts'
import * as free from './free-pages.ts'
import { wovenPage } from './woven-page.ts'

/** A layout and how the paper is chosen that prints so. */
export interface WideEdition {
  arrange: Layout
  pickPaper: (random: Random) => Paper
}

/** A paper with habits of its own, or one whose habits are drawn freely. */
const anyPaper = (random: Random): Paper => (random.chance(0.5) ? random.pick(OWN_PAPERS) : freePaper(random))
const own = (arrange: Layout): WideEdition => ({ arrange, pickPaper: anyPaper })
const of = (papers: readonly Paper[], arrange: Layout): WideEdition => ({
  arrange,
  pickPaper: (random) => random.pick(papers),
})

/** Layouts for learning, with articles and papers of their own. */
export const WIDE: Record<string, WideEdition> = {
  'free-mixture': own(free.freeMixture),
  'free-news': own(free.freeNews),
  'free-features': own(free.freeFeatures),
  'free-briefs': own(free.freeBriefs),
  'free-notices': own(free.freeNotices),
  unspaced: own(free.unspaced),
  'turned-headings': own(free.turnedHeadings),
  'partly-marked': own(free.partlyMarked),
  'damaged-page': own(free.damagedPage),
  'woven-page': own(wovenPage),
  'first-page': own(firstPage),
  'free-traditional': of([...HARBOUR, ...ISLAND, ...ABROAD], free.freeMixture),
  'woven-traditional': of([...HARBOUR, ...ISLAND, ...ABROAD], wovenPage),
  'court-paper': own(desk.courtPaper),
  'health-page': own(desk.healthPage),
  'literary-page': own(desk.literaryPage),
  'school-paper': own(desk.schoolPaper),
  'works-paper': own(desk.worksPaper),
  'organ-page': own(desk.organPage),
  'figures-page': own(desk.figuresPage),
  'album-page': own(desk.albumPage),
  'conversations-page': own(desk.talksPage),
  'readers-voice': own(desk.readersVoice),
  announcements: own(desk.announcements),
  'districts-page': own(desk.districtsPage),
  'old-paper': of(OLD_PAPERS, desk.oldPaper),
  'straits-paper': of(STRAITS_PAPERS, desk.straitsPaper),
  'harbour-paper': of(HARBOUR, desk.harbourPaper),
  'island-paper': of(ISLAND, desk.islandPaper),
  'abroad-paper': of(ABROAD, desk.abroadPaper),
}
