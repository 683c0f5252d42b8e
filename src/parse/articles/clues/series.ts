/** A place in a list that the wording counts through: 一是…二是…, 案例一…, （一）…, 首先…其次…. */
export interface Place {
  /** What counts: the form of the numeral. */
  kind: string
  number: number
}

/** The place that a text begins with, and the last place that it reaches. */
export interface Series {
  begins: Place | undefined
  reaches: Place | undefined
}

const HAN = '[一二三四五六七八九十]{1,3}'
/** Forms of a place, each with the numeral in its first group. */
const FORMS: readonly (readonly [kind: string, form: string])[] = [
  ['是', `(${HAN})(?:是|要|看|靠)`],
  ['第', `第(${HAN})[,，、：:]`],
  ['、', `(${HAN})、`],
  ['（', `[（(](${HAN}|\\d{1,2})[）)]`],
  ['.', '(\\d{1,2})[.．、](?!\\d)'],
  ['①', '([①-⑳])'],
  ['其', `其(${HAN})[,，、：:]`],
  ['例', `(?:案例|病例|镜头|故事|场景|问题|建议|措施|对策|提醒|误区|实例)(${HAN}|\\d{1,2})[：:、\\s]`],
]
const WORDS: readonly (readonly [word: string, number: number])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['最后', 4],
]

const FORM = FORMS.map(([, form]) => form).join('|')
const BEGINNING = new RegExp(`^(?:${FORM})`, 'u')
const INSIDE = new RegExp(`[。；：;:\\s](?:${FORM})`, 'gu')
const ANY = /[一二三四五六七八九十\d①-⑳]|首先|其次|再次|最后/u

/** Reads the places in a list that a text begins with and reaches. */
export function readSeries(text: string): Series {
  if (!ANY.test(text)) return NONE
  const begins = readBeginning(text)
  return { begins, reaches: readLast(text, begins) }
}

const NONE: Series = { begins: undefined, reaches: undefined }

/** Reads the place in a list that a text begins with. */
export function readBeginning(text: string): Place | undefined {
  const found = BEGINNING.exec(text)
  if (found) return placeOf(found)
  const word = WORDS.find(([start]) => text.startsWith(start))
  return word && { kind: '首', number: word[1] }
}

/** A place inside counts where it goes on from the one that the text begins with, or begins a list. */
function readLast(text: string, begins: Place | undefined): Place | undefined {
  let last = begins
  for (const found of text.matchAll(INSIDE)) {
    const place = placeOf(found)
    if (!place || (begins && begins.kind !== place.kind)) continue
    if (place.number === 1 || (last?.kind === place.kind && last.number === place.number - 1)) last = place
  }
  return last
}

/** The form is told by which group holds the numeral. */
function placeOf([, ...numerals]: readonly (string | undefined)[]): Place | undefined {
  const at = numerals.findIndex((numeral) => numeral !== undefined)
  const kind = FORMS[at]?.[0]
  return kind === undefined ? undefined : { kind, number: readNumeral(numerals[at] ?? '') }
}

const DIGITS = '一二三四五六七八九'

function readNumeral(numeral: string): number {
  const circled = numeral.charCodeAt(0) - 0x2460
  if (circled >= 0 && circled < 20) return circled + 1
  if (/^\d/u.test(numeral)) return Number(numeral)
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '') + 1) : 0
  return ten * 10 + (ones ? DIGITS.indexOf(ones) + 1 : 0)
}
