import type { Digests } from '../../record/fixity.ts'
import { sha256 } from '../digest.ts'
import { compareText } from '../summary.ts'

/**
 * A list of checksums as `sha256sum` writes it and `sha256sum -c` checks it: digest, two spaces, path; a path with a
 * backslash or line end in it is escaped, and so marked by a backslash before the digest. The last line, a remark, is
 * the digest of the lines above, so that damage to the list itself is known.
 */
export function formatChecksums(digests: Digests): string {
  const lines = [...digests]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, digest]) => `${ESCAPED.test(path) ? '\\' : ''}${digest}  ${escapePath(path)}\n`)
    .join('')
  return `${lines}# ${sha256(lines)}\n`
}

/** The digests of a list; undefined where it is not, to the byte, what was written. */
export function parseChecksums(text: string): Digests | undefined {
  const digests = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, mark, digest, path] = /^(\\?)([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (digest !== undefined && path !== undefined) digests.set(mark ? unescapePath(path) : path, digest)
  }
  return formatChecksums(digests) === text ? digests : undefined
}

const ESCAPED = /[\\\n\r]/
const ESCAPES = [
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
] as const

const escapePath = (path: string): string =>
  path.replace(/[\\\n\r]/g, (plain) => ESCAPES.find(([character]) => character === plain)?.[1] ?? plain)

const unescapePath = (path: string): string =>
  path.replace(/\\[\\nr]/g, (escaped) => ESCAPES.find(([, form]) => form === escaped)?.[0] ?? escaped)
