import type { IdentifierEntry } from '../../record/identifier.ts'
import type { PageLedger } from '../../record/ledger.ts'
import { articleDigest } from './article-digest.ts'

/** What became of something that is not there any more. */
export type Departure = Pick<IdentifierEntry, 'into' | 'title'> & {
  event: 'merged' | 'split' | 'moved' | 'withdrawn'
  digest: string
}

/** What became of an article whose text is in the articles `into` now. */
export function departure(
  { lines }: PageLedger,
  { parts, fields }: PageLedger['articles'][number],
  into: readonly string[],
): Departure {
  const title = fields.headline ?? fields.kicker
  return {
    event: into.length === 0 ? 'withdrawn' : into.length === 1 ? 'merged' : 'split',
    digest: articleDigest(lines, parts),
    ...(into.length > 0 ? { into: [...into] } : {}),
    ...(title === null || fields.status === 'withheld' ? {} : { title }),
  }
}

const DEPARTED: ReadonlySet<IdentifierEntry['event']> = new Set(['merged', 'moved', 'withdrawn'])

/** True for an entry that says that nothing bears its id any more; so does a split that names what it stood for. */
export const isDeparted = ({ event, digest }: IdentifierEntry): boolean =>
  DEPARTED.has(event) || (event === 'split' && digest !== undefined)
