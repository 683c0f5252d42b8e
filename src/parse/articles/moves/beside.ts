import type { Weighed } from '../weights.ts'

/** How well a text goes with an article. */
export interface Affinity {
  /** With its wording; see `rateAffinity`. */
  text: number
  /** How much of the wording of its headline the text holds. */
  headline: number
}

/** What has been worked out of a unit and an article, for all divisions that share the article. */
export class Beside {
  /** Which outlook asked. */
  readonly asker: number
  text: Weighed | undefined
  join: Weighed | undefined
  subhead: Weighed | undefined
  affinity: Affinity | undefined
  constructor(asker: number) {
    this.asker = asker
  }
}
