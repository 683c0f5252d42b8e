import type { PageLedger } from '../../record/ledger.ts'
import type { ParsedPage } from '../../record/parsed-page.ts'
import { anchorsOf } from './anchors.ts'
import { articleDigest } from './article-digest.ts'
import { type ArticlePair, pairArticles } from './article-pairs.ts'
import { type Departure, departure } from './departure.ts'
import type { IdentifierRegister } from './identifier-register.ts'

/** The share of the smaller article's runs that two articles must have in common to be the same article. */
const SAME = 0.5
/** The share of a departed article's runs that another must have to be told as where its text is. */
const PIECE = 0.2

/** The ids of a page's articles, in its order, and what became of those that are not among them. */
export interface KeptIdentifiers {
  ids: string[]
  departed: { id: string; what: Departure }[]
}

/**
 * The id of each article of a page. An article keeps the id of the earlier article whose source text it mostly
 * covers: pairs are taken by the number of runs of five letters that they share, most first, where these are at
 * least half of the smaller one's. So where an article is split, its id stays with the longest piece, and where
 * two are joined, the id of the longer one stays. All others get new ids. The register takes all of it, and where
 * the articles begin; departures are the caller's to note.
 */
export function keepIdentifiers(
  pageId: string,
  parsed: ParsedPage,
  register: IdentifierRegister,
  previous?: PageLedger,
): KeptIdentifiers {
  const pairs = previous ? pairArticles(previous, parsed) : []
  const kept = matchPairs(pairs)
  const anchors = anchorsOf(pageId, parsed.articles)
  const taken = new Set(previous?.articles.map(({ id }) => id))
  const ids = parsed.articles.map(({ parts }, index) => {
    const from = anchors[index] ?? ''
    const known = kept.get(index)
    const id =
      known ?? register.mintArticle(from, articleDigest(parsed.lines, parts), (held) => taken.has(held))
    taken.add(id)
    return id
  })
  ids.forEach((id, index) => {
    register.anchorArticle(id, anchors[index] ?? '')
  })
  for (const { id, into } of splitsOf(pairs, ids, new Set(kept.values()))) register.split(id, into)
  return { ids, departed: previous ? departuresOf(previous, ids, pairs) : [] }
}

/** The earlier id that each article of a page keeps, by its place. */
export const matchArticles = (previous: PageLedger, parsed: ParsedPage): Map<number, string> =>
  matchPairs(pairArticles(previous, parsed))

function matchPairs(pairs: readonly ArticlePair[]): Map<number, string> {
  const kept = new Map<number, string>()
  const given = new Set<string>()
  for (const { index, id, share } of pairs) {
    if (share < SAME || kept.has(index) || given.has(id)) continue
    kept.set(index, id)
    given.add(id)
  }
  return kept
}

/** Articles that live on, and the new ones that were mostly a piece of them. */
function splitsOf(
  pairs: readonly ArticlePair[],
  ids: readonly string[],
  known: ReadonlySet<string>,
): { id: string; into: string[] }[] {
  return [...known].flatMap((id) => {
    const into = pairs
      .filter((pair) => pair.id === id && pair.share >= SAME && !known.has(ids[pair.index] ?? ''))
      .flatMap(({ index }) => ids[index] ?? [])
    return into.length > 0 ? [{ id, into }] : []
  })
}

function departuresOf(
  previous: PageLedger,
  ids: readonly string[],
  pairs: readonly ArticlePair[],
): KeptIdentifiers['departed'] {
  return previous.articles
    .filter(({ id }) => !ids.includes(id))
    .map((entry) => {
      const into = pairs
        .filter((pair) => pair.id === entry.id && pair.piece >= PIECE)
        .flatMap(({ index }) => ids[index] ?? [])
      return { id: entry.id, what: departure(previous, entry, into) }
    })
}
