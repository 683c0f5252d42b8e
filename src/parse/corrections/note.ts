import type { AppliedCorrection } from '../../record/article.ts'
import type { Correction } from '../../record/correction.ts'
import type { LineRange } from '../../record/span.ts'
import type { ArticleDraft } from './draft.ts'

/** Notes in the article's record what a person corrected; `lines` are those that a boundary is about. */
export function noteCorrection(
  article: ArticleDraft,
  { who, when, why }: Correction,
  what: string,
  before: AppliedCorrection['old'],
  then: AppliedCorrection['new'],
  lines?: LineRange,
): void {
  article.corrections = [
    ...(article.corrections ?? []),
    {
      what,
      old: before,
      new: then,
      ...(lines ? { lines } : {}),
      ...(who === undefined ? {} : { who }),
      ...(when === undefined ? {} : { when }),
      ...(why === undefined ? {} : { why }),
    },
  ]
}
