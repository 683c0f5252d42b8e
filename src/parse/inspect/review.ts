import type { Article } from '../../record/article.ts'
import { formatReason, showShapeless } from './format-text.ts'

const ASPECTS = ['cut', 'headline', 'byline'] as const

/** One decision that may be wrong. */
export interface Doubt {
  confidence: number
  aspect: (typeof ASPECTS)[number]
  file: string
  line: number
  id: string
  headline: string | null
  reasons: readonly { says: string; weight: number }[]
}

type Reviewed = Pick<Article, 'id' | 'headline' | 'source' | 'confidence'>

/** The decisions about an article whose confidence is below a bound. */
export const findDoubts = ({ id, headline, source, confidence }: Reviewed, below: number): Doubt[] =>
  ASPECTS.filter((aspect) => confidence[aspect].value < below).map((aspect) => ({
    confidence: confidence[aspect].value,
    aspect,
    file: source.file,
    line: Math.min(...source.lines.map(([from]) => from)),
    id,
    headline,
    reasons: confidence[aspect].reasons,
  }))

/** The worst first; where two are as bad, by page and line. */
export const compareDoubts = (a: Doubt, b: Doubt): number =>
  a.confidence - b.confidence ||
  compareTexts(a.file, b.file) ||
  a.line - b.line ||
  ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect)

const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Keeps the worst doubts of any number of them, in order; memory goes by `limit`. */
export class WorstDoubts {
  readonly #limit: number
  #kept: Doubt[] = []
  /** How many were added. */
  count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(doubts: readonly Doubt[]): void {
    this.count += doubts.length
    this.#kept.push(...doubts)
    if (this.#kept.length > this.#limit * 2 + 100) this.#kept = this.list()
  }

  list(): Doubt[] {
    return this.#kept.toSorted(compareDoubts).slice(0, this.#limit)
  }
}

const MOST_REASONS = 3

/** `0.412 cut seeds/FILE:LINE ID headline: reasons`, in one line. */
export function formatDoubt({ confidence, aspect, file, line, id, headline, reasons }: Doubt): string {
  const why = reasons.slice(0, MOST_REASONS).map(formatReason).join(', ') || '没有更多依据'
  const words = `${confidence.toFixed(3)} ${aspect.padEnd(8)} seeds/${file}:${line} ${id} ${headline ?? '（无标题）'}: ${why}`
  return showShapeless(words)
}
