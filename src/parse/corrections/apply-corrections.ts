import type { Correction } from '../../record/correction.ts'
import type { ParsedPage } from '../../record/parsed-page.ts'
import { Conflict } from './conflict.ts'
import { draftPage, finishPage } from './draft.ts'
import { type Knowledge, readRecutArticles } from './recut.ts'
import { takeCorrection } from './take-correction.ts'

/** A correction that could not be taken: its place in the list, and what it did not find. */
export interface ConflictReport {
  index: number
  what: string
}

/**
 * A parsed page as people corrected it. Corrections are taken one after the other; one whose old text or lines are
 * not there any more is left out whole, and reported. Pure, and the ledger of the result adds up.
 */
export function applyCorrections(
  page: ParsedPage,
  corrections: readonly Correction[],
  knowledge: Knowledge,
): { page: ParsedPage; conflicts: ConflictReport[] } {
  if (corrections.length === 0) return { page, conflicts: [] }
  const conflicts: ConflictReport[] = []
  let draft = draftPage(structuredClone(page))
  corrections.forEach((correction, index) => {
    const next = structuredClone(draft)
    try {
      takeCorrection(next, correction)
      readRecutArticles(next, knowledge)
      draft = next
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      conflicts.push({ index, what: error.message })
    }
  })
  return { page: finishPage(draft), conflicts }
}
