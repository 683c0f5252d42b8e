import type { Byline } from '../../record/article.ts'
import type { LedgerFurniture } from '../../record/ledger.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import type { FolioMark } from '../marks/folio.ts'
import { sliceUnit } from '../text/slice.ts'
import type { Assembly, Draft, PageWords } from './assemble.ts'
import { SPREAD } from './clues/line-words.ts'

/** Words of the page as furniture of the ledger, in page order. */
export const listFurniture = (words: readonly PageWords[]): LedgerFurniture[] =>
  words.map(({ role, units }) => {
    const slices = units.map((unit) => sliceUnit(unit))
    return {
      role,
      text: slices.map((slice) => slice.text).join(' '),
      spans: slices.flatMap((slice) => slice.spans),
    }
  })

/** The name of a standing head, pinyin left out. */
export function nameOfHead(head: PageWords | undefined): string | null {
  const unit = head?.units[0]
  if (!unit) return null
  const name = unit.marks.standingHead ? unit.marks.standingHead.name : unit.text.trim()
  if (name === '') return null
  return SPREAD.test(foldMarks(name)) ? name.replace(/\s/gu, '') : name.replace(/\s+/gu, ' ')
}

/** The group byline that serves an article: the first one behind it; 本组 serves the articles of one standing head. */
export function findGroupByline(
  assembly: Assembly,
  index: number,
): { index: number; bylines: Byline[] } | undefined {
  const at = assembly.words.findIndex(
    (word) => word.role === 'groupByline' && servesArticle(assembly, word, index),
  )
  const bylines = assembly.words[at]?.units[0]?.marks.groupByline
  return at >= 0 && bylines ? { index: at, bylines } : undefined
}

/** 本版 in the midst of a page serves its group, unless it says which articles it leaves out. */
function servesPage({ units, after }: PageWords, articles: number): boolean {
  const text = units[0]?.folded ?? ''
  return /除署名/u.test(text) || (/本版/u.test(text) && (after === 0 || after === articles))
}

function servesArticle({ drafts, words }: Assembly, word: PageWords, index: number): boolean {
  if (servesPage(word, drafts.length)) return true
  const at = words.indexOf(word)
  if (words[at - 1]?.role === 'column' && words[at - 1]?.after === word.after)
    return index >= word.after && index < nextHead(words, at)
  if (index >= word.after) return false
  const last: Draft | undefined = drafts[word.after - 1]
  const head = words.findLastIndex(
    (other, before) => other.role === 'column' && other.after < word.after && before < at,
  )
  return last?.column !== null && last?.column !== undefined
    ? drafts[index]?.column === last.column
    : index >= (words[head]?.after ?? 0)
}

/** How many articles had begun at the next standing head. */
const nextHead = (words: readonly PageWords[], at: number): number =>
  words.find(({ role }, other) => other > at && role === 'column')?.after ?? Number.POSITIVE_INFINITY

/** What the folio lines of a page say together; the first that says a thing counts. */
export function readFolio(words: readonly PageWords[]): FolioMark {
  const folio: FolioMark = { newspaper: null, date: null, pageNumber: null, section: null }
  for (const { role, units } of words) {
    const mark = role === 'folio' ? units[0]?.marks.folio : undefined
    if (!mark) continue
    folio.newspaper ??= mark.newspaper
    folio.date ??= mark.date
    folio.pageNumber ??= mark.pageNumber
    folio.section ??= mark.section
  }
  return folio
}
