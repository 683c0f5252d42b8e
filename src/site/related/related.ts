import type { Feature } from './features.ts'

/** An article as far as it is compared. */
export interface Comparable {
  id: string
  /** Articles of the same page are shown together anyway, so they are not compared. */
  page: string
  features: readonly Feature[]
}

export interface Related {
  id: string
  /** What it shares, the rarest first. */
  why: Feature[]
}

/** Who wrote two articles says less of them than what they are about. */
const WEIGHTS: Record<Feature['kind'], number> = { county: 1, topic: 1, phrase: 1, person: 0.4 }
/** What more articles than this share relates none of them. */
const COMMON = 200
const SHOWN = 4
const REASONS = 3
const ENOUGH = 2

interface Posting {
  feature: Feature
  articles: number[]
}

/** Which articles have each feature, by their place in the list. */
function indexFeatures(articles: readonly Comparable[]): Map<string, Posting> {
  const postings = new Map<string, Posting>()
  for (const [place, { features }] of articles.entries()) {
    for (const feature of features) {
      const key = keyOf(feature)
      const known = postings.get(key)
      if (known) known.articles.push(place)
      else postings.set(key, { feature, articles: [place] })
    }
  }
  return postings
}

const keyOf = ({ kind, name }: Feature): string => `${kind} ${name}`

interface Shared {
  weight: number
  features: { feature: Feature; weight: number }[]
}

/**
 * The articles that share most with each: what is rare counts for more (its inverse document frequency), and one thing
 * in common is not enough. Looks only at articles that share something, so the work grows with the archive.
 */
export function findRelated(articles: readonly Comparable[]): Map<string, Related[]> {
  const postings = indexFeatures(articles)
  return new Map(
    articles.map((article, place) => [article.id, rank(articles, gatherShared(articles, place, postings))]),
  )
}

function gatherShared(
  articles: readonly Comparable[],
  place: number,
  postings: Map<string, Posting>,
): Map<number, Shared> {
  const shared = new Map<number, Shared>()
  const own = articles[place]
  for (const feature of own?.features ?? []) {
    const others = postings.get(keyOf(feature))?.articles ?? []
    if (others.length > COMMON) continue
    const weight = WEIGHTS[feature.kind] * Math.log(articles.length / others.length)
    for (const other of others) {
      if (articles[other]?.page === own?.page) continue
      const entry = shared.get(other) ?? { weight: 0, features: [] }
      entry.weight += weight
      entry.features.push({ feature, weight })
      shared.set(other, entry)
    }
  }
  return shared
}

const isEnough = ({ weight, features }: Shared): boolean =>
  weight >= ENOUGH && features.filter(({ feature }) => feature.kind !== 'person').length > 1

function rank(articles: readonly Comparable[], shared: Map<number, Shared>): Related[] {
  return [...shared]
    .filter(([, found]) => isEnough(found))
    .sort(([a, ofA], [b, ofB]) => ofB.weight - ofA.weight || a - b)
    .slice(0, SHOWN)
    .flatMap(([place, { features }]) => {
      const why = features.toSorted((a, b) => b.weight - a.weight).slice(0, REASONS)
      const id = articles[place]?.id
      return id === undefined ? [] : { id, why: why.map(({ feature }) => feature) }
    })
}
