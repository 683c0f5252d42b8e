import type { AppliedCorrection } from '../../record/article.ts'
import type { Correction } from '../../record/correction.ts'
import type { ArticleDraft } from './draft.ts'

/** Notes in the article's record what a person corrected. */
export function noteCorrection(
  article: ArticleDraft,
  { who, when, why }: Correction,
  what: string,
  before: AppliedCorrection['old'],
  then: AppliedCorrection['new'],
): void {
  article.corrections = [
    ...(article.corrections ?? []),
    {
      what,
      old: before,
      new: then,
      ...(who === undefined ? {} : { who }),
      ...(when === undefined ? {} : { when }),
      ...(why === undefined ? {} : { why }),
    },
  ]
}
