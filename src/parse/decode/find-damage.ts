import { shareOfCommon } from './common-characters.ts'
import { decodeStrictly } from './encodings.ts'

/** A place in a decoded text where something was lost or misread before the page came here; 1-based. */
export interface Damage {
  line: number
  column: number
  what: string
  todo: string
}

/** UTF-8 Chinese that was read as GBK: its commas, full stops and commonest words turn into these. */
const GBK_TRACES = /[锛銆鈥鐨鍦鏄浜涓]/gu
/** What GBK makes of the replacement character. */
const KUN_JIN_KAO = '锟斤拷'

/** What is wrong with a text whose bytes are in order. Undefined where nothing shows. */
export function findDamage(lines: readonly string[]): Damage | undefined {
  return findReplaced(lines) ?? findTwiceEncoded(lines) ?? findReadAsGbk(lines)
}

function findReplaced(lines: readonly string[]): Damage | undefined {
  const found = findFirst(lines, /\ufffd|锟斤拷/u)
  if (!found) return undefined
  const count = lines.reduce((sum, line) => sum + line.split(/\ufffd|锟斤拷/u).length - 1, 0)
  const mark = lines[found.line - 1]?.includes('\ufffd') ? 'U+FFFD' : KUN_JIN_KAO
  return {
    ...found,
    what: `${count} × ${mark} for characters that are lost`,
    todo: 'take the page from its source again',
  }
}

/** UTF-8 that was read as Latin-1 or Windows-1252 and written again. */
function findTwiceEncoded(lines: readonly string[]): Damage | undefined {
  const found = findFirst(lines, /[\u00e2-\u00ef][\u0080-\u00bf\u0152-\u0192\u2013-\u2122]{2}/u)
  if (!found) return undefined
  const line = lines[found.line - 1] ?? ''
  const bytes = Uint8Array.from(line, (character) => windowsByte(character))
  const text = decodeStrictly(bytes, 'utf-8')
  if (text === undefined || !/\p{Script=Han}/u.test(text)) return undefined
  const what = `text that was encoded twice (it may read ${JSON.stringify([...text].slice(0, 12).join(''))})`
  return { ...found, what, todo: 'decode it once more as Latin-1 and save it as UTF-8' }
}

function findReadAsGbk(lines: readonly string[]): Damage | undefined {
  const text = lines.join('\n')
  const traces = text.match(GBK_TRACES)?.length ?? 0
  if (traces < 5 || traces * 20 < [...text].length || shareOfCommon(text) > 0.3) return undefined
  const found = findFirst(lines, GBK_TRACES) ?? { line: 1, column: 1 }
  return {
    ...found,
    what: 'text that was read with the wrong table (UTF-8 as GBK)',
    todo: 'take the page from its source again',
  }
}

function findFirst(lines: readonly string[], pattern: RegExp): { line: number; column: number } | undefined {
  for (const [index, line] of lines.entries()) {
    const at = line.search(pattern)
    if (at >= 0) return { line: index + 1, column: [...line.slice(0, at)].length + 1 }
  }
  return undefined
}

/** The characters that Windows-1252 has at 0x80 to 0x9f; the others stand at their own number. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windowsByte(character: string): number {
  const at = WINDOWS.indexOf(character)
  return at >= 0 ? 0x80 + at : (character.codePointAt(0) ?? 0) & 0xff
}
