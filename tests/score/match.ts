import type { GoldArticle } from '../gold/gold-page.ts'
import { flowOfGold, flowOfParsed, type ScoredArticle, textOf, textTwiceOf } from './flow.ts'
import { bigramsOf, overlap } from './letters.ts'

/** The parsed article that stands for a gold one, and how much of their text they share. */
export interface Match {
  article: ScoredArticle
  share: number
}

const LEAST = 0.5

/** One parsed article for one gold article, best pairs first. */
export function matchArticles(
  golds: readonly GoldArticle[],
  parsed: readonly ScoredArticle[],
): Map<GoldArticle, Match> {
  const matches = new Map<GoldArticle, Match>()
  const taken = new Set<ScoredArticle>()
  for (const { gold, article, share } of pairsOf(golds, parsed)) {
    if (matches.has(gold) || taken.has(article)) continue
    matches.set(gold, { article, share })
    taken.add(article)
  }
  return matches
}

function pairsOf(golds: readonly GoldArticle[], parsed: readonly ScoredArticle[]) {
  const bodies = parsed.map((article) => ({ article, bigrams: bigramsOf(textOf(flowOfParsed(article))) }))
  return golds
    .flatMap((gold) => {
      const flow = flowOfGold(gold)
      const wanted = [textOf(flow), textTwiceOf(flow)].map(bigramsOf)
      return bodies.map(({ article, bigrams }) => ({
        gold,
        article,
        share: Math.max(...wanted.map((text) => overlap(text, bigrams))),
      }))
    })
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
}
