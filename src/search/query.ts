import type { Fold } from './fold.ts'

/** A run in straight double quotes that stays together, or a run without white space. */
const PHRASE = /"([^"]*)"|[^\s"]+/gu

/** One phrase that must be found whole. */
export interface Phrase {
  /** As the reader typed it. */
  typed: string
  /** As it is looked for. */
  folded: string
}

/**
 * The phrases of a query, each once: parts between white space; a part in straight quotes may hold spaces.
 * @returns nothing where the query has no character to look for
 */
export function parseQuery(query: string, fold: Fold): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const [whole, quoted] of query.matchAll(PHRASE)) {
    const typed = (quoted ?? whole).trim()
    const folded = fold(typed)
    if (folded !== '' && !phrases.has(folded)) phrases.set(folded, { typed, folded })
  }
  return [...phrases.values()]
}
