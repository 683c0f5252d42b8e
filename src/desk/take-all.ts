import { Conflict } from '../parse/corrections/conflict.ts'
import type { PageDraft } from '../parse/corrections/draft.ts'
import { readFields } from '../parse/corrections/read-fields.ts'
import { takeCorrection } from '../parse/corrections/take-correction.ts'
import type { Correction } from '../record/correction.ts'

/** The page as corrections make it, and the places in their list of those that do not fit. */
export interface Taken {
  draft: PageDraft
  conflicts: ReadonlySet<number>
}

/**
 * Takes corrections one after the other, by the code that takes them into the archive; only places and topics, which
 * need a gazetteer, are not read anew.
 */
export function takeAll(base: PageDraft, corrections: readonly Correction[]): Taken {
  const conflicts = new Set<number>()
  let draft = structuredClone(base)
  corrections.forEach((correction, index) => {
    const next = structuredClone(draft)
    try {
      takeCorrection(next, correction)
      draft = next
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      conflicts.add(index)
    }
    for (const article of draft.articles.filter(({ isRecut }) => isRecut)) {
      readFields(article)
      article.isRecut = false
    }
  })
  return { draft, conflicts }
}
