import type { BodyPart } from '../record/article.ts'
import type { Entry } from './groupings.ts'

/** What stands on the home page, and where. */
export interface FrontPage {
  lead: Entry | undefined
  seconds: Entry[]
  others: Entry[]
}

const SECONDS = 4
const OTHERS = 12

/** The longest piece of each page: what its editors led with. Pages stay in the order of the articles. */
function leadsOfPages(entries: readonly Entry[]): Entry[] {
  const leads = new Map<string, Entry>()
  for (const entry of entries) {
    const lead = leads.get(entry.page)
    if (!lead || entry.length > lead.length) leads.set(entry.page, entry)
  }
  return [...leads.values()]
}

/**
 * The front page: the leads of the newest pages, then other articles.
 * @param entries the articles, newest first
 */
export function arrangeFrontPage(entries: readonly Entry[]): FrontPage {
  const [lead, ...leads] = leadsOfPages(entries)
  const seconds = leads.slice(0, SECONDS)
  const shown = new Set([lead, ...seconds])
  return { lead, seconds, others: entries.filter((entry) => !shown.has(entry)).slice(0, OTHERS) }
}

/** The paragraphs that open a piece: whole ones, until `length` characters are reached. */
export function openingOf(body: readonly BodyPart[], length: number): string[] {
  const opening: string[] = []
  let characters = 0
  for (const { role, text } of body) {
    if (role !== 'paragraph') continue
    opening.push(text)
    characters += text.length
    if (characters >= length) break
  }
  return opening
}

/** The articles that people corrected, the latest correction first, those without a date last. */
export const listCorrected = (entries: readonly Entry[], count: number): Entry[] =>
  entries
    .filter(({ corrected }) => corrected !== undefined)
    .toSorted((a, b) => compareText(b.corrected ?? '', a.corrected ?? ''))
    .slice(0, count)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
