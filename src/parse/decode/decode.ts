import type { Problem } from '../../record/problem.ts'
import { decodeLoosely, decodeStrictly, type Encoding, findBadByte } from './encodings.ts'
import { findDamage } from './find-damage.ts'
import { recogniseEncoding } from './recognise-encoding.ts'

/** A page as text: its lines as received, and what is to be said about them. */
export interface DecodedPage {
  encoding: Encoding
  lines: string[]
  problems: Problem[]
}

/**
 * The text of a raw page. `file` names it in problems; `encoding` is the archivist's word, which goes before what
 * the bytes look like. Lines end with LF, CRLF or CR. A page without a character or with undecodable bytes is a problem.
 */
export function decodePage(
  bytes: Uint8Array,
  file: string,
  encoding?: Encoding,
): { page: DecodedPage } | { problem: Problem } {
  const found = encoding ? declared(bytes, encoding) : recogniseEncoding(bytes)
  if ('nearest' in found) return { problem: undecodable(bytes, found.nearest, file) }
  if (found.text.trim() === '') return { problem: emptyPage(file, bytes.length) }
  const lines = found.text.split(/\r\n|\n|\r/)
  const damage = findDamage(lines)
  const why = 'the archive would show and find the wrong words'
  const problems: Problem[] = damage ? [{ path: file, code: 'W108', why, ...damage }] : []
  return { page: { encoding: found.encoding, lines, problems } }
}

function declared(bytes: Uint8Array, encoding: Encoding): ReturnType<typeof recogniseEncoding> {
  const text = decodeStrictly(bytes, encoding)
  return text === undefined ? { nearest: encoding } : { encoding, text }
}

const emptyPage = (file: string, length: number): Problem => ({
  path: file,
  line: 1,
  column: 1,
  code: 'E001',
  what: length === 0 ? 'the file is empty' : 'the file has only white space',
  why: 'a page has text',
  todo: 'put the text of the page there, or remove the file',
})

function undecodable(bytes: Uint8Array, encoding: Encoding, file: string): Problem {
  const at = findBadByte(bytes, encoding)
  const before = decodeLoosely(bytes.subarray(0, at), encoding).split(/\r\n|\n|\r/)
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
  return {
    path: file,
    line: before.length,
    column: [...(before.at(-1) ?? '')].length + 1,
    code: 'E002',
    what: `byte 0x${byte} at offset ${at} is not ${encoding}`,
    why: 'the text is in no encoding that is known here (utf-8, utf-16le, utf-16be, gb18030, big5)',
    todo: `save the page as UTF-8, or name its encoding in ${sidecarName(file)} with the key \`encoding:\``,
  }
}

const sidecarName = (file: string): string =>
  `${file.slice(file.lastIndexOf('/') + 1).replace(/\.txt$/, '')}.yaml`
