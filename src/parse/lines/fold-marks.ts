import { Converter } from 'opencc-js/t2cn'

/** Chinese characters, radicals and compatibility ideographs that stand for them, full-width ASCII. */
const BLOCKS = [
  [0x4e00, 0x9fff],
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xff01, 0xff5e],
] as const
/** Marks of one kind that papers and engines print in several forms. */
const ALIKE = { '·': '•‧・∙⋅･', '/': '∕╱⁄', '|': '│┃︱', '-': '‐‑‒−' } as const

const FOLDED = makeTable()

/**
 * The form in which marks of the trade are recognised: traditional characters as simplified ones, one by one;
 * full-width ASCII as half-width; radicals and compatibility forms as the characters that they stand for. Every
 * character keeps its place (UTF-16 offsets hold). For matching only: a name is taken from the text itself.
 */
export function foldMarks(text: string): string {
  if (text !== last.text) last = { text, folded: fold(text) }
  return last.folded
}

/** The recognisers ask about one text after the other. */
let last = { text: '', folded: '' }

function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const form = FOLDED[code] ?? code
    if (form === code) continue
    folded += text.slice(from, at) + String.fromCharCode(form)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** For each UTF-16 unit the unit that it folds to. */
function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  enter(table, ' ', ['\u3000'])
  for (const [plain, others] of Object.entries(ALIKE)) enter(table, plain, [...others])
  for (const [first, last] of BLOCKS) {
    const characters = listCharacters(first, last)
    const forms = simplify(characters.map((character) => character.normalize('NFKC')))
    for (const [index, character] of characters.entries()) enter(table, forms[index] ?? '', [character])
  }
  return table
}

/** A form of several characters would move what stands behind it: it is passed over. */
function enter(table: Uint16Array, form: string, characters: readonly string[]): void {
  if (form.length !== 1) return
  for (const character of characters) table[character.charCodeAt(0)] = form.charCodeAt(0)
}

/** One a line, so that no word of two characters is converted as a word. */
function simplify(characters: readonly string[]): string[] {
  return Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n')
}

function listCharacters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))
}
