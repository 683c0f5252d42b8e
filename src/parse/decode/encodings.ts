import type { PageLedger } from '../../record/ledger.ts'

export type Encoding = PageLedger['encoding']

const MARKS: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding that the first bytes declare (byte order mark). */
export const encodingOfMark = (bytes: Uint8Array): Encoding | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]

/** The text without its byte order mark, or undefined where a byte does not fit the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text with U+FFFD for every byte that does not fit. */
export const decodeLoosely = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes)

/** The longest sequence that an encoding has for one character, less its last byte. */
const LONGEST = 3

/** Offset of the first byte of the first sequence that does not fit the encoding. */
export function findBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length]
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1
    if (isRefused(bytes.subarray(0, middle), encoding)) bad = middle
    else good = middle
  }
  const isComplete = (end: number) => decodeStrictly(bytes.subarray(0, end), encoding) !== undefined
  for (let start = bad - 1; start > Math.max(0, bad - 1 - LONGEST); start--)
    if (isComplete(start)) return start
  return Math.max(0, bad - 1 - LONGEST)
}

function isRefused(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return false
  } catch {
    return true
  }
}
