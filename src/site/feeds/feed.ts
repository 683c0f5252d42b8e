import { createHash } from 'node:crypto'
import type { Article } from '../../record/article.ts'

/** A list of articles that can be followed. */
export interface Feed {
  title: string
  description: string
  language: string
  /** Whole addresses: of the list that it follows, of the Atom feed and of the JSON feed. */
  page: string
  atom: string
  json: string
  icon: string
  /** The archive, which answers for the feed. */
  publisher: string
  rights: string | null
  entries: readonly FeedEntry[]
}

/** One article of a feed. */
export interface FeedEntry {
  /** Never changes, wherever the archive stands. */
  id: string
  address: string
  title: string
  summary: string
  /** Paragraphs, subheads and captions, as HTML. */
  html: string
  /** Writers. */
  names: string[]
  topics: string[]
  /** See `formatUpdated`. */
  updated: string
  /** The instant at which the day of publication begins, where that day is known. */
  published?: string
  /** The day in words, and that it is inferred where it is. */
  date: string
}

/** Time of the newspapers: Beijing. */
const ZONE = '+08:00'

/** What a date that nothing tells is given as. */
export const UNKNOWN_DATE = '1970-01-01T00:00:00Z'

const startOfDay = (day: string): string => `${day}T00:00:00${ZONE}`

const EXACT_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * When an entry last changed, as Atom must have it (RFC 4287, 4.2.15). No clock is asked: it is the first day on
 * which the article can have been published, which its text proves, or the day of the latest correction that gives one;
 * the beginning of Unix time where neither is known.
 */
export function formatUpdated({ date, corrections = [] }: Pick<Article, 'date' | 'corrections'>): string {
  const days = corrections.flatMap(({ when }) => (when && EXACT_DAY.test(when) ? [when] : []))
  const latest = [...days, ...(date ? [date.earliest] : [])].toSorted().at(-1)
  return latest === undefined ? UNKNOWN_DATE : startOfDay(latest)
}

/** When an article was published, where the day is known. */
export const findPublished = ({ date }: Pick<Article, 'date'>): string | undefined =>
  date && EXACT_DAY.test(date.edtf) ? startOfDay(date.edtf) : undefined

/** The namespace of articles' names: the name-based UUID of this project's name space for addresses. */
const NAMESPACE = Buffer.from('8a7c1f0e5d3b5a4c9e2f6b1d0c4a7e93', 'hex')

/** The name of an article that holds wherever the archive stands: a UUID made of its id (RFC 9562, version 5). */
export function formatEntryName(id: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(id).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}
