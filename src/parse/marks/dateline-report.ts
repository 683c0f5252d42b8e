import { type BylineMark, recogniseByline } from './byline.ts'
import type { Formula } from './dateline-formula.ts'

const BRACKETED = /^[【[(〔〖]\s*([^【】[\]()〔〕〖〗。]{2,60})[】\])〕〗]\s*/u
/** Nobody named; 深度报道 and 系列报道 in brackets are standing heads. */
const UNSIGNED = /^[【[(〔〖]\s*(?:本报|本刊)?(?:综合|外电|连线)报[道导]\s*[】\])〕〗]\s*/u
const BARE = /^([^【】[\]()〔〕〖〗。，：]{4,48}?(?:报[道导]|发自\s?\p{Script=Han}{2,6}))(?:\s+|[:：]\s*|$)/u
const CUE = /报[道导]|发自/u
/** A day makes it a wire: the reading of those knows days. */
const DAY = /[\d一二三四五六七八九十]\s?日/u
const TITLE = /记者|通讯员|实习生|特派员/u

/**
 * Reads the formula that names the reporters, mostly the place of the report, and says that it is one: `〔記者X／台北報導〕`,
 * `【本報記者X台北報導】`, `（記者X／專訪）`, `【綜合報導】`, `記者X／台北報導 `, `本報記者X紐約報道 `. Without brackets it tells a
 * place, or has a stroke.
 */
export function readReportFormula(raw: string, folded: string): Formula | undefined {
  const bracketed = BRACKETED.exec(folded)
  if (bracketed?.[1] !== undefined) {
    const mark = DAY.test(bracketed[1])
      ? undefined
      : recogniseByline(raw.slice(0, bracketed[0].length).trim())
    if (mark?.reports && mark.bylines.length > 0) return formulaOf(bracketed[0], mark)
    const unsigned = UNSIGNED.exec(folded)
    return unsigned ? formulaOf(unsigned[0], undefined) : undefined
  }
  const bare = readBareReport(raw, folded)
  return bare && (bare.mark.place !== null || bare.words.includes('/'))
    ? formulaOf(bare.words, bare.mark)
    : undefined
}

/** Reads a reporter who opens a text: `晨报记者 X 报道 `; a break closes the words. */
export function readReporter(raw: string, folded: string): { mark: BylineMark; words: string } | undefined {
  const bare = readBareReport(raw, folded)
  return bare && (TITLE.test(bare.words) || /[:：]\s*$/u.test(bare.words)) ? bare : undefined
}

function readBareReport(raw: string, folded: string): { mark: BylineMark; words: string } | undefined {
  const found = CUE.test(folded) ? BARE.exec(folded) : null
  if (found?.[1] === undefined) return undefined
  const mark = recogniseByline(raw.slice(0, found[1].length))
  return mark?.titled && mark.reports && mark.bylines.length > 0 ? { mark, words: found[0] } : undefined
}

const formulaOf = (words: string, mark: BylineMark | undefined): Formula => ({
  length: words.length,
  agency: /本报/u.test(words) ? '本报' : null,
  place: mark?.place ?? null,
  date: null,
  bylines: mark?.bylines ?? [],
})
