import type { Confidence } from '../../record/article.ts'
import type { Unit } from '../blocks/unit.ts'
import type { Assembly, Draft } from './assemble.ts'

const LEAST_LETTERS = 40
const LEAST_HAN = 0.25
const LONGEST_HEADLINE = 120

/** True where the page is not in Chinese: the page model knows nothing of how it is laid out. */
export function isForeign(units: readonly Unit[]): boolean {
  const text = units.map((unit) => unit.text).join('')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return letters >= LEAST_LETTERS && han / letters < LEAST_HAN
}

/** The whole page as one article: its first short line as headline, all else as text in page order. */
export function takeWhole(units: readonly Unit[]): Assembly {
  const [first, ...rest] = units
  const hasHeadline =
    first !== undefined &&
    rest.length > 0 &&
    first.text.length <= LONGEST_HEADLINE &&
    !/[.,;:]$/u.test(first.text)
  const draft: Draft = {
    kickers: [],
    headline: hasHeadline ? [first] : [],
    decks: [],
    bylines: [],
    labels: [],
    summaries: [],
    body: (hasHeadline ? rest : units).map((unit) => ({ role: 'text', units: [unit] })),
    column: null,
    below: false,
  }
  return { drafts: units.length > 0 ? [draft] : [], words: [] }
}

const doubtful: Confidence = {
  value: 0.05,
  reasons: [{ rule: 'page/other-language', says: '不是中文版面，整版作一篇', weight: -3 }],
}

/** What is said of an article that is a whole page. */
export const wholePageConfidence = { cut: doubtful, headline: doubtful, byline: doubtful }
