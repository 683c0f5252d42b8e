const TITLE = '记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|特派员|特派員|撰稿人?'
const HAN = '\\p{Script=Han}'
/** White space at brackets and strokes, around numbers, and between a title and its name. */
const STRAY = new RegExp(
  `(?<=[（(【〔［/／])\\s+|\\s+(?=[）)】〕］/／（(【〔［])|(?<=[）)】〕］])\\s+|(?<=\\d)\\s+(?=[\\d${HAN}])|(?<=${HAN})\\s+(?=\\d)|(?<=${TITLE})\\s+(?=${HAN})|\\s+(?=(?:摄影|攝影)?(?:报道|報道|報導)(?:[\\s:：，]|$))`,
  'gu',
)

/**
 * Cleans a formula of place, day, titles and names, such as `本报北京 1 月3日电（记者 李 刚 王晓静）`: what belongs together
 * stands together, and one space parts two names, or a name and the next title.
 */
export function cleanSignature(raw: string, names: readonly string[]): string {
  return names.reduce(closeName, raw).replace(STRAY, '').replace(/\s+/gu, ' ')
}

/** The text with the characters of a name together, wherever it prints them apart. */
function closeName(text: string, name: string): string {
  const first = name.charAt(0)
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = endOfName(text, at, name)
    if (end > at + name.length) return text.slice(0, at) + name + text.slice(end)
  }
  return text
}

/** Where the name ends that begins at an offset, white space between its characters passed over; -1 where it does not. */
function endOfName(text: string, from: number, name: string): number {
  let at = from
  for (let index = 0; index < name.length; index++) {
    while (index > 0 && /\s/u.test(text.charAt(at))) at++
    if (text.charAt(at) !== name.charAt(index)) return -1
    at++
  }
  return at
}
