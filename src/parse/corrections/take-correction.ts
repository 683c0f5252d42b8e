import type { Correction } from '../../record/correction.ts'
import { correctBoundary } from './correct-boundaries.ts'
import { correctField } from './correct-fields.ts'
import { correctOrder, correctText } from './correct-text.ts'
import type { PageDraft } from './draft.ts'
import { keepFormerAnchors, listAnchors } from './former-anchors.ts'

/** Takes one correction on a draft, which is changed. Throws a Conflict where it does not fit; the draft is spoilt then. */
export function takeCorrection(draft: PageDraft, correction: Correction): void {
  const anchors = listAnchors(draft)
  applyTo(draft, correction)
  keepFormerAnchors(draft, anchors)
}

function applyTo(draft: PageDraft, correction: Correction): void {
  if (correction.correct === 'field') correctField(draft, correction)
  else if (correction.correct === 'text') correctText(draft, correction)
  else if (correction.correct === 'order') correctOrder(draft, correction)
  else correctBoundary(draft, correction)
}
