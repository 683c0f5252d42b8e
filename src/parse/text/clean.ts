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

/** Cleans running text: stray spaces go, half-width punctuation of Chinese text becomes full-width. */
export function cleanRunningText(raw: string): CleanText {
  const kept = raw.replace(QUOTED, (quoted) => quoted.replace(PHRASE_SPACE, KEPT)).replace(/^(\s*\S{2,24}?(?:讯|电|报道))\s+/u, `$1${KEPT}`)
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
  return { text, edits: edits({ space: countOf(raw.trim(), /\s+/gu) - countOf(text, /\s+/gu), width: count }) }
}

function edits(counts: { space: number; width: number }): TextEdit[] {
  const list: TextEdit[] = []
  if (counts.space > 0) list.push({ kind: 'space', count: counts.space })
  if (counts.width > 0) list.push({ kind: 'width', count: counts.width })
  return list
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const WIDER: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
const IS_WIDE = new RegExp(`[${WIDE}]`, 'u')

/**
 * Shows half-width punctuation full-width where it stands in Chinese text: beside a Han character or full-width
 * mark, not between digits or Latin letters. Brackets go by what stands in or around them.
 */
export function widenPunctuation(text: string): { text: string; count: number } {
  const characters = [...text]
  let count = 0
  const open: number[] = []
  const widen = (at: number): void => {
    const wide = WIDER[characters[at] ?? '']
    if (!wide) return
    characters[at] = wide
    count++
  }
  const isWide = (at: number): boolean => IS_WIDE.test(characters[at] ?? '')
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]
    if (character === '(') open.push(at)
    else if (character === ')') {
      const from = open.pop()
      const chinese = from !== undefined && (isWide(from - 1) || isWide(from + 1) || isWide(at - 1) || isWide(at + 1))
      if (chinese && from !== undefined) {
        widen(from)
        widen(at)
      } else if (isWide(at - 1)) widen(at)
    } else if (character && WIDER[character] && (isWide(at - 1) || (isWide(at + 1) && !/[A-Za-z]/u.test(characters[at - 1] ?? '')) || endsChinese(characters, at))) widen(at)
  }
  for (const at of open) if (isWide(at + 1) || isWide(at - 1)) widen(at)
  return { text: characters.join(''), count }
}

/** A mark behind a percent sign, a closing bracket or a number that Chinese text follows. */
const endsChinese = (characters: readonly string[], at: number): boolean =>
  /[%)\]”’」』]/u.test(characters[at - 1] ?? '') && !/[\dA-Za-z]/u.test(characters[at + 1] ?? '')
