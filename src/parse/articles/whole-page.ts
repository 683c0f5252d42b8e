import type { Confidence } from '../../record/article.ts'
import type { Unit } from '../blocks/unit.ts'
import type { Assembly, Draft } from './assemble.ts'

const LEAST_LETTERS = 40
const LEAST_HAN = 0.25
const LONGEST_HEADLINE = 120

/** True where the page is not in Chinese: the page model knows nothing of how it is laid out. */
export function isForeign(units: readonly Unit[]): boolean {
  if (units.reduce((sum, { text }) => sum + countPlainHan(text), 0) >= LEAST_HAN * lettersOf(units))
    return false
  const text = units.map((unit) => unit.text).join('')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return letters >= LEAST_LETTERS && han / letters < LEAST_HAN
}

const lettersOf = (units: readonly Unit[]): number => units.reduce((sum, { letters }) => sum + letters, 0)

/** The Han characters of the block that nearly all of them stand in. */
function countPlainHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x4e00 && unit <= 0x9fff) count++
  }
  return count
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
