import { z } from 'zod'

/**
 * Every problem that the product can report, by code: `E` refuses the input that it names (exit status 1),
 * `W` lets it pass. The rest of the archive is always built.
 */
export const PROBLEMS = {
  E001: 'empty page',
  E002: 'undecodable bytes',
  E003: 'not a regular file',
  E004: 'file too large',
  E005: 'sidecar refused',
  E010: 'front matter refused',
  E011: 'article file does not fit its page',
  E012: 'article file missing',
  E013: 'page ledger refused',
  E014: 'ledger does not add up',
  E015: 'page could not be parsed',
  E016: 'doubtful cut',
  E020: 'archive settings refused',
  E021: 'vocabulary refused',
  E030: 'identifier list damaged',
  E031: 'too much would be withdrawn',
  E040: 'correction refused',
  E041: 'correction in conflict',
  E050: 'the disk refuses',
  W101: 'page without any article',
  W102: 'corrections taken from an edited article file',
  W103: 'text without an article',
  W104: 'text breaks off',
  W105: 'control characters',
  W106: 'newspaper not known',
  W107: 'file that is not a page',
  W108: 'text damaged before it came here',
  W109: 'identifier list changed',
} as const

export const ProblemCode = z.enum(Object.keys(PROBLEMS) as [keyof typeof PROBLEMS])
export type ProblemCode = keyof typeof PROBLEMS

/** A fault of the input, told so that an archivist can mend it. */
export const Problem = z.strictObject({
  path: z
    .string()
    .meta({ description: 'The file, relative to the folder that was given', examples: ['seeds/a.txt'] }),
  line: z.int().min(1).meta({ description: '1-based; 1 where the fault is of the whole file' }),
  column: z
    .int()
    .min(1)
    .meta({ description: '1-based, in characters; 1 where the fault is of the whole line' }),
  code: ProblemCode,
  what: z.string().meta({ description: 'What was found' }),
  why: z.string().meta({ description: 'Why that is a problem' }),
  todo: z.string().meta({ description: 'What the archivist can do about it' }),
})
export type Problem = z.infer<typeof Problem>

/** True where the input that the problem names is refused. */
export const isRefusal = (problem: Problem): boolean => problem.code.startsWith('E')

/** `path:line:col CODE what, why, what to do`: one line, without control characters. */
export function formatProblem({ path, line, column, code, what, why, todo }: Problem): string {
  const text = `${path}:${line}:${column} ${code} ${what}, ${why}, ${todo}`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a file name may hold them, a terminal must not get them
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
