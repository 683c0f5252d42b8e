/** A parsed article: how sure the parser was of it, and whether body, headline and bylines were right. */
export interface Cut {
  confidence: number
  isRight: boolean
}

/** What share of the wrong articles is in the tenth with the lowest confidence. */
export interface Calibration {
  wrong: number
  wrongInTenth: number
  share: number
}

/** Confidence means something where the share is at least one half. Ties are broken against the parser. */
export function calibrate(cuts: readonly Cut[]): Calibration {
  const sorted = cuts.toSorted((a, b) => a.confidence - b.confidence || Number(b.isRight) - Number(a.isRight))
  const tenth = sorted.slice(0, Math.ceil(sorted.length / 10))
  const wrong = countWrong(cuts)
  const wrongInTenth = countWrong(tenth)
  return { wrong, wrongInTenth, share: wrong ? wrongInTenth / wrong : 1 }
}

const countWrong = (cuts: readonly Cut[]): number => cuts.filter(({ isRight }) => !isRight).length
