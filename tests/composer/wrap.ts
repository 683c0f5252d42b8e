/** Width in full-width characters: what is ASCII takes half. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character < '\u0100' ? 0.5 : 1
  return width
}

const NEVER_FIRST = /^[，。、；：！？”’）》】,;:!?)%〉」』]$/u
const NEVER_LAST = /^[“‘（《【(〈「『]$/u

/** Lines of about the given width. A closing mark hangs at the end; an opening mark, a number go to the next line. */
export function wrap(text: string, measure: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line + piece) > measure && !NEVER_FIRST.test(piece)) {
      const carried = NEVER_LAST.test(line.slice(-1)) ? line.slice(-1) : ''
      lines.push(line.slice(0, line.length - carried.length).trimEnd())
      line = carried + piece.trimStart()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line]
}

/** Numbers and Latin words stay whole; all else goes character by character. */
const piecesOf = (text: string): string[] => text.match(/[\dA-Za-z.%+-]+|./gsu) ?? []
