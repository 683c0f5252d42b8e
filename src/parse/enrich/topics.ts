import type { TopicEvidence } from '../../record/article.ts'
import type { TopicEntry } from '../../record/vocabulary.ts'
import type { ArticleText } from './spot.ts'
import { Trie } from './trie.ts'

/** The topics of an article, at most three, the most telling first, and the terms that selected each. */
export interface TopicsOfArticle {
  topics: string[]
  topicEvidence: TopicEvidence[]
}

/** A part of an article by how much its words tell what the article is about. */
type Prominence = 'headline' | 'kicker' | 'lead' | 'body'

/** A term found: how often, by prominence. */
type Counts = Record<Prominence, number>
const PROMINENCES = ['headline', 'kicker', 'lead', 'body'] as const

/** A term and the topics that it selects. */
interface Term {
  term: string
  topics: TopicEntry[]
}

/** A topic with the points of each of its terms. */
interface Scored {
  entry: TopicEntry
  points: number
  terms: { term: string; count: number; points: number }[]
}

/** What a term weighs at most in each part, however often it is repeated there. */
const WEIGHT: Readonly<Record<Prominence, number>> = { headline: 8, kicker: 5, lead: 4, body: 4 }

/** How fast repetition saturates: at this many occurrences half of the weight is reached. */
const HALF: Readonly<Record<Prominence, number>> = { headline: 0.4, kicker: 0.5, lead: 1.2, body: 3 }

/** Characters of body text at which an occurrence counts as one; in longer texts it counts for less. */
const USUAL_LENGTH = 600

/** Of its points, what each further term of a topic keeps. */
const FURTHER = 0.75

const MOST = 3
/** Points that a topic needs, and the share of the first topic's points. */
const ENOUGH = 2.5
const SHARE = 0.4

const built = new WeakMap<readonly TopicEntry[], Trie<Term>>()

export function findTopics(article: ArticleText, entries: readonly TopicEntry[]): TopicsOfArticle {
  const scored = scoreTopics(article, entries)
    .filter(({ points }) => points >= ENOUGH)
    .toSorted((a, b) => b.points - a.points || entries.indexOf(a.entry) - entries.indexOf(b.entry))
  const least = SHARE * (scored[0]?.points ?? 0)
  const chosen = scored.filter(({ points }) => points >= least).slice(0, MOST)
  return {
    topics: chosen.map(({ entry }) => entry.name),
    topicEvidence: chosen.map(({ entry, terms }) => ({
      topic: entry.name,
      terms: terms.map(({ term, count }) => ({ term, count })),
    })),
  }
}

function scoreTopics(article: ArticleText, entries: readonly TopicEntry[]): Scored[] {
  const trie = trieOf(entries)
  const found = new Map<Term, Counts>()
  const parts = listParts(article)
  for (const { prominence, text } of parts)
    for (const { value } of trie.find(text)) {
      const counts = found.get(value) ?? { headline: 0, kicker: 0, lead: 0, body: 0 }
      counts[prominence]++
      found.set(value, counts)
    }
  const stretch = Math.max(1, Math.sqrt(lengthOf(parts, 'body') / USUAL_LENGTH))
  const scored = new Map<TopicEntry, Scored>()
  for (const [{ term, topics }, counts] of found)
    for (const entry of topics) {
      const topic = scored.get(entry) ?? { entry, points: 0, terms: [] }
      const points = (pointsOf(counts, stretch) * specificity(term)) / topics.length
      topic.terms.push({ term, count: counts.headline + counts.kicker + counts.lead + counts.body, points })
      scored.set(entry, topic)
    }
  return [...scored.values()].map(withPoints)
}

/** The points of a topic: each further term counts for less, so that a long list of terms is no advantage. */
function withPoints({ entry, terms }: Scored): Scored {
  const ranked = terms.toSorted((a, b) => b.points - a.points)
  return {
    entry,
    points: ranked.reduce((sum, { points }, rank) => sum + points * FURTHER ** rank, 0),
    terms: ranked,
  }
}

/** Longer terms mean fewer things: 1 for two characters, at most 1.6. */
const specificity = (term: string): number => Math.min(1.6, 0.6 + 0.2 * term.length)

function pointsOf(counts: Counts, stretch: number): number {
  return PROMINENCES.reduce((sum, prominence) => {
    const count = counts[prominence]
    const effective = prominence === 'body' ? count / stretch : count
    return sum + (WEIGHT[prominence] * effective) / (effective + HALF[prominence])
  }, 0)
}

function listParts(article: ArticleText): { prominence: Prominence; text: string }[] {
  const [lead, ...rest] = [...article.paragraphs, ...article.captions]
  const parts: [Prominence, string | null | undefined][] = [
    ['headline', article.headline],
    ['kicker', article.kicker],
    ['kicker', article.deck],
    ['lead', article.summary],
    ['lead', lead],
    ...rest.map((text): [Prominence, string] => ['body', text]),
  ]
  return parts.flatMap(([prominence, text]) => (text ? [{ prominence, text }] : []))
}

const lengthOf = (parts: readonly { prominence: Prominence; text: string }[], of: Prominence): number =>
  parts.reduce((sum, { prominence, text }) => (prominence === of ? sum + text.length : sum), 0)

/** Every term with the topics that it selects; built once a vocabulary. */
function trieOf(entries: readonly TopicEntry[]): Trie<Term> {
  const known = built.get(entries)
  if (known) return known
  const trie = new Trie<Term>()
  for (const entry of entries)
    for (const term of new Set(entry.terms))
      trie.ensure(term, () => ({ term, topics: [] })).topics.push(entry)
  built.set(entries, trie)
  return trie
}
