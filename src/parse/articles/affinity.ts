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

/** What speaks for an article, and by how much: a conditional logit (McFadden 1974), fitted by `npm run train:affinity`. */
export const AFFINITY = {
  belonging: 0.76,
  perRoot: 0.93,
  root: 1.11,
  perSize: -1.93,
  size: -1.42,
  lettersBySize: 0.04,
  rootBySize: -1.01,
  headlineShare: 6.58,
}

/** A number for each kind of evidence. */
export type Evidence = Record<keyof typeof AFFINITY, number>

/** The evidence that a pairing gives. Long articles and long texts agree more by chance: sizes take that off. */
export function readEvidence({ belonging, letters, articleLetters, headlineShare }: Pairing): Evidence {
  const size = Math.log(articleLetters + 30)
  return {
    belonging,
    perRoot: belonging / Math.sqrt(Math.max(1, letters)),
    root: Math.sqrt(belonging),
    perSize: belonging / size,
    size,
    lettersBySize: (letters * size) / 30,
    rootBySize: (Math.sqrt(letters) * size) / 5,
    headlineShare,
  }
}

/** Written out, as it is asked for every text and article. */
export const weighEvidence = (evidence: Evidence, by: Evidence): number =>
  by.belonging * evidence.belonging +
  by.perRoot * evidence.perRoot +
  by.root * evidence.root +
  by.perSize * evidence.perSize +
  by.size * evidence.size +
  by.lettersBySize * evidence.lettersBySize +
  by.rootBySize * evidence.rootBySize +
  by.headlineShare * evidence.headlineShare

/**
 * By how much an article is the likelier one for a text by its wording alone, as log-odds against other articles that
 * are rated so.
 */
export const rateAffinity = (pairing: Pairing): number => weighEvidence(readEvidence(pairing), AFFINITY)
