import { type LineRange, linesOfSpans, type Span } from '../../record/span.ts'

const SHOWN = 10

/** A text in one short line: its first and last characters, and how many there are where some are left out. */
export function abridge(text: string, shown = SHOWN): string {
  const characters = [...text.replace(/\s+/gu, ' ')]
  if (characters.length <= shown * 2 + 4) return characters.join('')
  return `${characters.slice(0, shown).join('')} …${characters.length}… ${characters.slice(-shown).join('')}`
}

/** Lines of the page that spans touch: `12–17, 20`. */
export const formatLines = (spans: readonly Span[]): string => linesOfSpans(spans).map(formatRange).join(', ')

const formatRange = ([from, to]: LineRange): string => (from === to ? `${from}` : `${from}–${to}`)

/** One reason: `+3.5 其后是署名`. */
export const formatReason = ({ says, weight }: { says: string; weight: number }): string =>
  `${weight > 0 ? '+' : '−'}${Math.abs(Math.round(weight * 100) / 100)} ${says}`

/** Characters without a shape that a terminal may obey are shown as U+FFFD. */
export const showShapeless = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd')
