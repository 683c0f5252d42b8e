import type { AppliedCorrection, Article } from '../record/article.ts'
import { groundOf, listBesideText, nameOf } from './printed.ts'
import { words } from './words.ts'

const said = words.corrected
const SHOWN = 60

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** A value as the page can show it; a value of several fields is only named. */
const quote = (value: AppliedCorrection['old']): string | null =>
  typeof value === 'string' && value !== '' ? said.quote(shorten(value)) : null

function describeChange({ what, old, new: now, lines }: AppliedCorrection): string {
  if (lines) return said.boundary(words.article.range(...lines), nameOf(what))
  const [before, after] = [quote(old), quote(now)]
  if (before && after) return said.changed(nameOf(what), before, after)
  if (after) return said.added(nameOf(what), after)
  if (before) return said.removed(nameOf(what), before)
  return nameOf(what)
}

/** What people corrected, one sentence each: what was there, what is, and by whom, when and why. */
export const describeCorrections = ({ corrections = [] }: Pick<Article, 'corrections'>): string[] =>
  corrections.map((correction) => describeChange(correction) + groundOf(correction))

/** The corrections that stand nowhere beside the text of an article. */
export function listOtherCorrections(article: Pick<Article, 'corrections' | 'body'>): string[] {
  const told = listBesideText(article)
  return describeCorrections({
    corrections: article.corrections?.filter((correction) => !told.has(correction)),
  })
}
