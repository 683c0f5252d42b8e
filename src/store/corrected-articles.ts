import type { AppliedCorrection, Article } from '../record/article.ts'
import { compareText } from './summary.ts'

/** A correction that people made in an article that is published. */
export interface MadeCorrection extends Pick<AppliedCorrection, 'what' | 'who' | 'when' | 'why'> {
  /** The article's id. */
  article: string
}

/** The corrections of an article for the list of all; of a withheld one none. */
export const listMade = ({ id, status, corrections = [] }: Article): MadeCorrection[] =>
  status === 'withheld'
    ? []
    : corrections.map(({ what, who, when, why }) => ({
        article: id,
        what,
        ...(who === undefined ? {} : { who }),
        ...(when === undefined ? {} : { when }),
        ...(why === undefined ? {} : { why }),
      }))

/** Latest first by the day that was given; those without a day last, in the order of the list. */
export const compareMade = (a: MadeCorrection, b: MadeCorrection): number =>
  compareText(b.when ?? '', a.when ?? '')
