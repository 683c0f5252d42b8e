import type { Confidence } from '../../record/article.ts'
import type { Unit } from '../blocks/unit.ts'
import { countScripts } from '../lines/letters.ts'
import type { Assembly, Draft } from './assemble.ts'

/** Fewer letters than this tell nothing about the language of a page. */
const LEAST_LETTERS = 12
const LEAST_HAN = 0.25
/** Japanese and Korean pages have Chinese characters, too, but not without their own script. */
const MOST_OTHER_SCRIPT = 0.15
const LONGEST_HEADLINE = 120

/** True where the page is not in Chinese: the page model knows nothing of how it is laid out. */
export function isForeign(units: readonly Unit[]): boolean {
  let [letters, han, others] = [0, 0, 0]
  for (const unit of units) {
    const counts = countScripts(unit.text)
    letters += counts.letters
    han += counts.han
    others += counts.others
  }
  if (letters < LEAST_LETTERS) return false
  return han / letters < LEAST_HAN || others / letters > MOST_OTHER_SCRIPT
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
