import type { AppliedCorrection, Article } from '../record/article.ts'
import { words } from './words.ts'

const said = words.corrected
const SHOWN = 60

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** A value as the page can show it; a value of several fields is only named. */
const quote = (value: AppliedCorrection['old']): string | null =>
  typeof value === 'string' && value !== '' ? said.quote(shorten(value)) : null

const nameOf = (what: string): string => new Map(Object.entries(said.what)).get(what) ?? what

function describeChange({ what, old, new: now }: AppliedCorrection): string {
  const [before, after] = [quote(old), quote(now)]
  if (before && after) return said.changed(nameOf(what), before, after)
  if (after) return said.added(nameOf(what), after)
  if (before) return said.removed(nameOf(what), before)
  return nameOf(what)
}

/** What people corrected in an article, one sentence each: what was there, what is, and by whom, when and why. */
export const describeCorrections = ({ corrections = [] }: Pick<Article, 'corrections'>): string[] =>
  corrections.map((correction) => {
    const { who, when, why } = correction
    const ground = [who, when, why].filter(Boolean).join('，')
    return describeChange(correction) + (ground ? said.ground(ground) : '')
  })
