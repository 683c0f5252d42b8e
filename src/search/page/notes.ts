import type { People } from '../bundle.ts'
import type { Answer } from '../engine.ts'
import type { Fold } from '../fold.ts'
import type { Phrase } from '../query.ts'
import { formatSearch, type SearchState } from './address.ts'
import { element } from './element.ts'
import { words } from './words.ts'

/** A search that has ended. */
export interface Outcome {
  state: SearchState
  phrases: readonly Phrase[]
  answer: Answer
  /** How many articles were searched. */
  articles: number
}

/** What the status line says: how many were found, or what is certain where none was. */
export function formatStatus({ state, phrases, answer, articles }: Outcome, found: number): string {
  const all = answer.rows.length
  const narrowed = Object.keys(state.choice).length > 0
  if (found > 0) return narrowed ? words.foundOf(found, all) : words.found(found)
  if (all > 0) return words.notWithin(all)
  return phrases.length > 1 ? words.notTogether : words.notFound(articles)
}

/** Where several phrases are nowhere together: how often each is found by itself. */
export function showCounts({ phrases, answer }: Outcome): HTMLElement[] {
  if (answer.rows.length > 0 || phrases.length < 2) return []
  const links = phrases.map(({ typed }, index) => {
    const query = /\s/.test(typed) ? `"${typed}"` : typed
    const href = formatSearch({ query, choice: {} })
    return element('li', {}, element('a', { href }, words.phrase(typed, answer.counts[index] ?? 0)))
  })
  return [element('ul', { class: 'index' }, ...links)]
}

/** The page of a person whose name is what the reader looks for. */
export function showPerson({ phrases }: Outcome, people: People, fold: Fold, base: string): HTMLElement[] {
  const [phrase, ...others] = phrases
  if (!phrase || others.length > 0) return []
  const person = Object.entries(people).find(([name]) => fold(name) === phrase.folded)
  if (!person) return []
  const [name, path] = person
  return [element('p', {}, element('a', { href: base + path.replace(/^\/+/, '') }, words.person(name)))]
}
