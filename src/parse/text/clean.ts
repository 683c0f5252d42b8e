import type { TextEdit } from '../../record/article.ts'

/** Reading text, and the reversible edits that made it. */
export interface CleanText {
  text: string
  edits: TextEdit[]
}

const HAN = '\\p{Script=Han}〇々'
const WIDE = `${HAN}，。、；：？！“”‘’「」『』（）《》〈〉【】…—％`
/** White space that stands where Chinese text has none. */
const STRAY_SPACE = new RegExp(
  `(?<=\\d)\\s+(?=\\d)|(?<=[${WIDE}])\\s+(?=[\\d${WIDE}])|(?<=\\d)\\s+(?=[${WIDE}%‰℃])`,
  'gu',
)
/** In headings and quotations a space parts two phrases: both sides are long enough to be phrases. */
const PHRASE_SPACE = new RegExp(`(?<=[${WIDE}\\w%.+]{3})\\s+(?=[${WIDE}\\w%.+]{3})`, 'gu')
const QUOTED = /[“「『《][^“”「」『』《》]{3,40}[”」』》]/gu
const KEPT = '\uE000'

/**
 * Cleans running text: stray spaces go, half-width punctuation of Chinese text becomes full-width. The spaces of its
 * `opening` (so many characters of dateline and byline) stay, since they part the words of a formula.
 */
export function cleanRunningText(raw: string, opening = 0): CleanText {
  const kept =
    raw.slice(0, opening).replace(/\s+/gu, KEPT) +
    raw.slice(opening).replace(QUOTED, (quoted) => quoted.replace(PHRASE_SPACE, KEPT))
  const removed = countOf(kept, STRAY_SPACE)
  const closed = kept.replace(STRAY_SPACE, '').replace(/\s+/gu, ' ').trim().replaceAll(KEPT, ' ')
  const { text, count } = widenPunctuation(closed)
  return { text, edits: edits({ space: removed, width: count }) }
}

/** Cleans a heading: the spaces between its phrases stay, each as one plain space. */
export function cleanHeading(raw: string): CleanText {
  const kept = raw.trim().replace(/(?<=\S)\s+(?=\S)/gu, ' ')
  const closed = kept.replace(/(?<=\d) (?=\d)/gu, '')
  const { text, count } = widenPunctuation(closed)
  return {
    text,
    edits: edits({ space: countOf(raw.trim(), /\s+/gu) - countOf(text, /\s+/gu), width: count }),
  }
}

function edits(counts: { space: number; width: number }): TextEdit[] {
  const list: TextEdit[] = []
  if (counts.space > 0) list.push({ kind: 'space', count: counts.space })
  if (counts.width > 0) list.push({ kind: 'width', count: counts.width })
  return list
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const WIDER: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const BESIDE_CHINESE = new RegExp(
  `(?<=[${WIDE}])[,;:?!]|(?<=[\\d%)])[,;:?!](?=[${WIDE}])|(?<=[%)”’」』])[,;:?!](?![\\dA-Za-z])`,
  'gu',
)
const BRACKETS = /\(([^()]*)\)/gu
const ANY_WIDE = new RegExp(`[${WIDE}]`, 'u')

/**
 * Shows half-width punctuation full-width where it stands in Chinese text: behind a Han character or full-width
 * mark, or between a number and one. Brackets go by what stands in them and before them.
 */
export function widenPunctuation(text: string): { text: string; count: number } {
  if (!/[,;:?!()]/u.test(text)) return { text, count: 0 }
  let count = 0
  const bracketed = text.replace(BRACKETS, (whole, inside: string, at: number) => {
    if (!ANY_WIDE.test(inside) && !ANY_WIDE.test(text.charAt(at - 1))) return whole
    count += 2
    return `（${inside}）`
  })
  const widened = bracketed.replace(BESIDE_CHINESE, (mark) => {
    count++
    return WIDER[mark] ?? mark
  })
  return { text: widened, count }
}
