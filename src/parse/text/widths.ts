const HAN = '\\p{Script=Han}〇々'
const WIDE = `${HAN}，。、；：？！“”‘’「」『』（）《》〈〉【】…—％`
const WIDER: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
/** Behind Chinese; between a number or a word and Chinese; behind closing marks that Chinese has. */
const BESIDE_CHINESE = new RegExp(
  `(?<=[${WIDE}])[,;:?!]|(?<=[\\dA-Za-z%)])[,;:?!](?=[${WIDE}])|(?<=[%)”’」』])[,;:?!](?![\\dA-Za-z])`,
  'gu',
)
const BRACKETS = /\(([^()]*)\)/gu
const ANY_WIDE = new RegExp(`[${WIDE}]`, 'u')
const FULL_WIDTH_FIGURES = /[０-９Ａ-Ｚａ-ｚ]|(?<=[0-9０-９])．(?=[0-9０-９])/gu

/**
 * Shows a text in the widths of Chinese setting. Half-width punctuation becomes full-width behind a Han character or
 * full-width mark, or between a number or word and one; brackets go by what stands in them and before them. Digits and
 * letters become half-width. `count` is the number of characters that changed.
 */
export function settleWidths(text: string): { text: string; count: number } {
  const narrow = narrowFigures(text)
  const wide = widenPunctuation(narrow.text)
  return { text: wide.text, count: narrow.count + wide.count }
}

function narrowFigures(text: string): { text: string; count: number } {
  if (!/[０-９Ａ-Ｚａ-ｚ．]/u.test(text)) return { text, count: 0 }
  let count = 0
  const narrowed = text.replace(FULL_WIDTH_FIGURES, (figure) => {
    count++
    return String.fromCharCode(figure.charCodeAt(0) - 0xfee0)
  })
  return { text: narrowed, count }
}

function widenPunctuation(text: string): { text: string; count: number } {
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
