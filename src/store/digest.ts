import { createHash } from 'node:crypto'

/** SHA-256 of bytes, or of text as UTF-8, in lower-case hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Digest of a text file that does not change when an editor or git rewrites its line ends. */
export const textDigest = (text: string): string =>
  sha256(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
