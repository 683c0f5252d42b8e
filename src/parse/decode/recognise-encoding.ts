import { shareOfCommon } from './common-characters.ts'
import { decodeLoosely, decodeStrictly, type Encoding, encodingOfMark } from './encodings.ts'

/** Below this share of common characters a text is not taken for Chinese. */
const READABLE = 0.2

/** An encoding and the text that it gives, or the encoding that the bytes are nearest to. */
export type Recognition = { encoding: Encoding; text: string } | { nearest: Encoding }

/**
 * Byte order mark; else UTF-8 where every byte fits; else UTF-16 where the bytes have its shape; else GB18030 or
 * Big5, whichever fits with more common characters. Legacy tables accept almost anything, so a text of theirs must
 * read as Chinese.
 */
export function recogniseEncoding(bytes: Uint8Array): Recognition {
  const marked = encodingOfMark(bytes)
  if (marked) return strictly(bytes, marked) ?? { nearest: marked }
  const wide = wideEncodings(bytes)
  if (wide.length === 0) {
    const unicode = strictly(bytes, 'utf-8')
    if (unicode) return unicode
  }
  const candidates: Encoding[] = [...wide, 'gb18030', 'big5']
  return (
    best(candidates.map((encoding) => strictly(bytes, encoding)).filter((found) => found !== undefined)) ?? {
      nearest: nearestEncoding(bytes, candidates),
    }
  )
}

function strictly(bytes: Uint8Array, encoding: Encoding): { encoding: Encoding; text: string } | undefined {
  const text = decodeStrictly(bytes, encoding)
  return text === undefined ? undefined : { encoding, text }
}

function best(
  found: readonly { encoding: Encoding; text: string }[],
): { encoding: Encoding; text: string } | undefined {
  const ranked = found
    .map((candidate) => ({ candidate, share: shareOfCommon(candidate.text) }))
    .toSorted((a, b) => b.share - a.share)
  return ranked.find(({ share }) => share >= READABLE)?.candidate
}

/** UTF-8, unless the page reads as Chinese in another table but for some bytes. */
function nearestEncoding(bytes: Uint8Array, candidates: readonly Encoding[]): Encoding {
  const ranked = candidates
    .map((encoding) => ({ encoding, share: shareOfCommon(decodeLoosely(bytes, encoding)) }))
    .toSorted((a, b) => b.share - a.share)
  const unicode = shareOfCommon(decodeLoosely(bytes, 'utf-8'))
  const [first] = ranked
  return first && first.share >= READABLE && first.share > unicode ? first.encoding : 'utf-8'
}

/** The UTF-16 orders that the bytes can have: an even number of them, and line ends or spaces with a zero byte on one side. */
function wideEncodings(bytes: Uint8Array): Encoding[] {
  if (bytes.length % 2 !== 0) return []
  const narrow = { little: 0, big: 0 }
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at + 1] === 0 && isSpace(bytes[at])) narrow.little++
    if (bytes[at] === 0 && isSpace(bytes[at + 1])) narrow.big++
  }
  if (narrow.little > narrow.big) return ['utf-16le']
  return narrow.big > narrow.little ? ['utf-16be'] : []
}

const isSpace = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d || byte === 0x20
