import type { GoldArticle, GoldPage } from '../gold/gold-page.ts'
import {
  type FlowPart,
  flowOfGold,
  flowOfParsed,
  paragraphKeys,
  repeatedKeys,
  runningParts,
  type ScoredArticle,
  subheadKeys,
  textOf,
  textTwiceOf,
} from './flow.ts'
import { type Bigrams, bigramsOf, letters, longestLoss, NEAR, overlap } from './letters.ts'
import { type Match, matchArticles } from './match.ts'
import {
  measureBylines,
  measureColumn,
  measureDate,
  measurePlaces,
  measureSummary,
  measureTopics,
  measureType,
} from './measure-facts.ts'
import { Tally } from './tally.ts'

const PASSAGE = 20
const SAME = 0.95

/** What was found on one page: the figures, and whether each parsed article was right, with its confidence. */
export interface PageScore {
  tally: Tally
  cuts: { confidence: number; isRight: boolean }[]
}

/** Compares the articles that were parsed from a page with its gold. */
export function measurePage(page: GoldPage, parsed: readonly ScoredArticle[]): PageScore {
  const tally = new Tally()
  const matches = matchArticles(page.articles, parsed)
  tally.pages = 1
  tally.gold = page.articles.length
  tally.parsed = parsed.length
  tally.matched = [...matches.values()].filter(({ share }) => share >= SAME).length
  compareCaptions(tally, page, parsed)
  const taken = new Set([...matches.values()].map(({ article }) => article))
  for (const extra of parsed) if (!taken.has(extra)) compareExtra(tally, extra, page.source)
  const right = new Set<ScoredArticle>()
  for (const gold of page.articles) {
    const match = matches.get(gold)
    if (measureArticle(tally, page, gold, match) && match) right.add(match.article)
  }
  return {
    tally,
    cuts: parsed.map((article) => ({ confidence: article.confidence, isRight: right.has(article) })),
  }
}

/** Captions are matched over the page: which article owns a picture is often open. */
function compareCaptions(tally: Tally, page: GoldPage, parsed: readonly ScoredArticle[]): void {
  const all = page.articles.flatMap((article) => captionsOf(flowOfGold(article)))
  const wanted = all.filter(({ optional }) => !optional).map(({ text }) => text)
  const free = all.filter(({ optional }) => optional).map(({ text }) => text)
  const got = parsed.flatMap((article) => captionsOf(flowOfParsed(article)).map(({ text }) => text))
  const claimed = got.filter((text) => !nearest(text, free))
  tally.compare(
    'captions',
    claimed.map((text) => nearest(text, wanted) ?? text),
    wanted,
    page.source,
  )
}

const captionsOf = (flow: readonly FlowPart[]): FlowPart[] => flow.filter(({ role }) => role === 'caption')

function nearest(text: string, candidates: readonly string[]): string | undefined {
  const bigrams: Bigrams = bigramsOf(text)
  return candidates.find((candidate) => overlap(bigrams, bigramsOf(candidate)) >= NEAR)
}

/** An article that is not on the page: all that it claims is wrong. */
function compareExtra(tally: Tally, extra: ScoredArticle, source: string): void {
  const flow = flowOfParsed(extra)
  tally.compare('paragraphs', paragraphKeys(flow), [], `${source} extra "${extra.headline}"`)
  tally.compare('subheads', subheadKeys(flow), [], `${source} extra "${extra.headline}"`)
}

/** Scores one gold article; true where body, headline and bylines are right. */
function measureArticle(tally: Tally, page: GoldPage, gold: GoldArticle, match: Match | undefined): boolean {
  const article = match?.article
  const where = `${page.source} #${gold.n} ${gold.headline}`
  const goldFlow = flowOfGold(gold)
  const flow = article ? flowOfParsed(article) : []
  const hasBody = (match?.share ?? 0) >= SAME
  const found = article ? ` with "${article.headline}"` : ''
  tally.count('body', hasBody, () => `${where}: best overlap ${(match?.share ?? 0).toFixed(3)}${found}`)
  measureWhole(tally, goldFlow, flow, where)
  const hasHeadline = article !== undefined && letters(article.headline) === letters(gold.headline)
  tally.count('headline', hasHeadline, () => `${where}: got "${article?.headline}"`)
  compareLine(tally, 'kicker', gold.kicker, article?.kicker, where)
  compareLine(tally, 'deck', gold.deck, article?.deck, where)
  measureColumn(tally, gold, article, where)
  measureType(tally, gold, article, where)
  const hasBylines = measureBylines(tally, gold, article, where)
  measureSummary(tally, gold, article, where)
  tally.compare('subheads', subheadKeys(flow), subheadKeys(goldFlow), where)
  const either = repeatedKeys(goldFlow)
  tally.compare(
    'paragraphs',
    paragraphKeys(flow).map((key) => either.get(key) ?? key),
    paragraphKeys(goldFlow),
    where,
  )
  measureOrder(tally, goldFlow, textOf(flow), where)
  measurePlaces(tally, gold, article, where)
  measureTopics(tally, gold, article, where)
  measureDate(tally, page, gold, article, where)
  if (article) measureSpaces(tally, article, flow, where)
  return hasBody && hasHeadline && hasBylines
}

/** Intact: no passage lost, foreign or printed twice. */
function measureWhole(
  tally: Tally,
  goldFlow: readonly FlowPart[],
  flow: readonly FlowPart[],
  where: string,
): void {
  const lost = longestLoss(textOf(goldFlow), textOf(flow))
  const foreign = longestLoss(textOf(flow), textTwiceOf(goldFlow))
  const isIntact = flow.length > 0 && lost < PASSAGE && foreign < PASSAGE
  tally.count('intact', isIntact, () => `${where}: lost run ${lost}, foreign run ${foreign}`)
}

function compareLine(
  tally: Tally,
  figure: string,
  gold: string | null | undefined,
  got: string | null | undefined,
  where: string,
): void {
  if (gold === undefined) return
  const one = (value: string | null | undefined): string[] => (value ? [letters(value)] : [])
  tally.compare(figure, one(got), one(gold), where)
}

/** Neighbours in the gold follow each other in what was parsed. */
function measureOrder(tally: Tally, goldFlow: readonly FlowPart[], text: string, where: string): void {
  let at = -1
  const parts = runningParts(goldFlow).filter((part) => part.text.length >= 6)
  parts.forEach((part, index) => {
    const head = part.text.slice(0, 12)
    const next = text.indexOf(head, at + 1)
    if (index > 0 && !part.anyOrder)
      tally.count('order', next >= 0, () => `${where}: "${head}" does not follow what stands before it`)
    at = next >= 0 ? next : text.indexOf(head)
  })
}

const SPACED_LETTERS = /\p{Script=Han}[ \u3000]+\p{Script=Han}{1,2}[ \u3000]+\p{Script=Han}/u
const SPACED_DIGITS = /\d +\d|\p{Script=Han} +\d+ +\p{Script=Han}/u

/** Clean: no stray spaces inside running text. */
function measureSpaces(tally: Tally, article: ScoredArticle, flow: readonly FlowPart[], where: string): void {
  const raw = article.body.filter(({ role }) => role === 'paragraph').map(({ text }) => text)
  const hasParagraphs = flow.some(({ role }) => role === 'paragraph')
  const isClean = hasParagraphs && !raw.some((text) => SPACED_LETTERS.test(text) || SPACED_DIGITS.test(text))
  tally.count('clean', isClean, () => `${where}: stray spaces inside the running text`)
}
