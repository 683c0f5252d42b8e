/** What is known of a text and an article that it may belong to. */
export interface Pairing {
  /** `Belonging` of the text to the article. */
  belonging: number
  /** Letters of the text. */
  letters: number
  /** Letters of the article so far, with its headline. */
  articleLetters: number
  /** How much of the wording of the article's headline the text holds, 0 to 1. */
  headlineShare: number
}

/**
 * By how much an article is the likelier one for a text by its wording alone, as log-odds against other articles that
 * are rated so: more letters make chance agreement likelier, which is taken off. A conditional logit (McFadden 1974),
 * fitted by `npm run train:affinity`.
 */
export function rateAffinity({ belonging, letters, articleLetters, headlineShare }: Pairing): number {
  const size = Math.log(articleLetters + 30)
  return (
    AFFINITY.belonging * belonging +
    AFFINITY.perRoot * (belonging / Math.sqrt(Math.max(1, letters))) +
    AFFINITY.root * Math.sqrt(belonging) +
    AFFINITY.perSize * (belonging / size) +
    AFFINITY.size * size +
    AFFINITY.lettersBySize * ((letters * size) / 30) +
    AFFINITY.rootBySize * ((Math.sqrt(letters) * size) / 5) +
    AFFINITY.headlineShare * headlineShare
  )
}

export const AFFINITY = {
  belonging: 0.16,
  perRoot: 1.03,
  root: 1.54,
  perSize: -1.38,
  size: -1.26,
  lettersBySize: 0.03,
  rootBySize: -0.28,
  headlineShare: 5.82,
}
