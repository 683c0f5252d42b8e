import { ArticleList } from './article-list.ts'
import type { Place } from './clues/series.ts'
import type { Beside } from './moves/beside.ts'

/** What a unit is within a division of the page. */
export type UnitRole =
  | 'column'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'summary'
  | 'text'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'label'
  | 'folio'
  | 'groupByline'
  | 'stray'

/** One decision: the role of a unit and the article that it goes to (-1: the page itself). */
export interface Step {
  unit: number
  role: UnitRole
  article: number
  /** It goes on with the heading line before it. */
  joins: boolean
  score: number
  before: Step | null
}

/** Units, the latest first; shared between hypotheses. */
export interface UnitList {
  unit: number
  /** The same for lists of the same units. */
  hash: number
  before: UnitList | null
}

/** The list with one more unit. */
export const addUnit = (before: UnitList | null, unit: number): UnitList => ({
  unit,
  hash: Math.imul((before?.hash ?? 2166136261) ^ (unit + 1), 16777619),
  before,
})

/** An article as far as the page has been read. Never changed once made: hypotheses share them. */
export interface OpenArticle {
  /** Unit of the first headline line, -1 while there is none. */
  head: number
  /** The headline stands below the text. */
  below: boolean
  level: number
  headLetters: number
  /** `about`: a note on its author closes it. */
  byline: 'none' | 'head' | 'end' | 'inline' | 'about'
  dated: boolean
  texts: number
  letters: number
  /** Unit of its last text, subhead, caption or byline, -1 for none. */
  last: number
  broken: boolean
  /** Its running texts. */
  words: UnitList | null
  subheads: number
  subheadLetters: number
  subheadLevel: number
  /** More space than before paragraphs stood before its last subhead. */
  subheadApart: boolean
  /** Its last subhead is the first of two heading lines. */
  subheadPaired: boolean
  captions: number
  credited: boolean
  ended: boolean
  /** Running text may follow although the headline stood below text: a lead story. */
  goesOn: boolean
  cover: number
  /** An item of a group without headlines. */
  brief: boolean
  notice: boolean
  /** Pairs that its text has left open (`HalfPairs`). */
  openPairs: number
  /** The last place of a list that its text has reached. */
  place: Place | undefined
  /** The place in a list of its last subhead. */
  subheadPlace: Place | undefined
  /** Letters of its text since its last subhead. */
  sectionLetters: number
  /** It has turns of a conversation. */
  speaks: boolean
  /** Which stretch of the page it was last part of; see `Hypothesis.stretch`. */
  stretch: number
  /** The same for articles on which the future of the page depends alike. */
  outlook: number
  /** What is known of it beside the unit that is being read: the one field that changes. */
  beside: Beside | undefined
}

export const emptyArticle: OpenArticle = {
  head: -1,
  below: false,
  level: 0,
  headLetters: 0,
  byline: 'none',
  dated: false,
  texts: 0,
  letters: 0,
  last: -1,
  broken: false,
  words: null,
  subheads: 0,
  subheadLetters: 0,
  subheadLevel: 0,
  subheadApart: false,
  subheadPaired: false,
  captions: 0,
  credited: false,
  ended: false,
  goesOn: false,
  cover: 0,
  brief: false,
  notice: false,
  openPairs: 0,
  place: undefined,
  subheadPlace: undefined,
  sectionLetters: 0,
  speaks: false,
  stretch: 0,
  outlook: 0,
  beside: undefined,
}

/** A division of the units read so far. */
export interface Hypothesis {
  score: number
  articles: ArticleList
  /** The article that was added to last, -1 at the start. */
  current: number
  /** Kickers that wait for their headline. */
  pendingKickers: number
  /** A byline has been read that stands above its headline. */
  awaitsHeadline: boolean
  /** A summary label has been read and its text has not. */
  awaitsSummary: boolean
  /** A standing head came last. */
  underColumn: boolean
  /** How many articles had begun at the last standing head. */
  headedFrom: number
  /** 上接第X版 came last. */
  continues: boolean
  /** The standing head above is one over items without headlines. */
  briefs: boolean
  /** How many stretches of one article each have been read: the page goes from article to article so often. */
  stretch: number
  /** How many blocks of text the stretch under way has. */
  run: number
  /** How many stretches ago the article was left to which the page came back last; 0 where it never came back. */
  stride: number
  /** How often in a row it came back at that stride, with one text each time: it goes round its columns. */
  rounds: number
  /** The most rounds that the page has gone at any stride so far. */
  mostRounds: number
  last: Step | null
}

export const emptyHypothesis: Hypothesis = {
  score: 0,
  articles: ArticleList.none,
  current: -1,
  pendingKickers: 0,
  awaitsHeadline: false,
  awaitsSummary: false,
  underColumn: false,
  headedFrom: 0,
  continues: false,
  briefs: false,
  stretch: 0,
  run: 0,
  stride: 0,
  rounds: 0,
  mostRounds: 0,
  last: null,
}
