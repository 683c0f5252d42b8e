import type { Problem } from '../record/problem.ts'

/** What a disk says that takes or gives no file, what that is called, and what is to be done first. */
const REFUSALS: readonly [said: RegExp, what: string, todo: string][] = [
  [
    /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i,
    'no room left on the disk',
    'make room',
  ],
  [
    /\b(?:EROFS|EACCES|EPERM)\b|read-only file system|permission denied/i,
    'not allowed by the disk',
    'allow it',
  ],
  [/\b(?:EISDIR|ENOTDIR|ELOOP|ENAMETOOLONG)\b/, 'not a file', 'put a file there, or take away what is there'],
  [/\b(?:EIO|EBUSY|EMFILE|ENFILE)\b/, 'the disk fails', 'look after it'],
]

/**
 * The problem behind an error with which a disk refuses a file; undefined for any other error. `path` is the file,
 * where the error does not name it.
 */
export function findDiskProblem(error: unknown, path?: string): Problem | undefined {
  const text = textOf(error)
  const [, what, todo] = REFUSALS.find(([said]) => said.test(text)) ?? []
  return what === undefined || todo === undefined ? undefined : describe(error, path, what, todo)
}

const describe = (error: unknown, path: string | undefined, what: string, first: string): Problem => ({
  path: path ?? pathOf(error) ?? '.',
  line: 1,
  column: 1,
  code: 'E050',
  what,
  why: 'a file is written whole or not at all; every one is as it was, or as it should become',
  todo: `${first} and run the command again, which goes on from here`,
})

/** Code and message of an error and of what caused it. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error ? String(error.code) : ''
  return `${code} ${error.message} ${textOf(error.cause)}`
}

const pathOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
