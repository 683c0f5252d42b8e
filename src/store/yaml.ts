import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

/** A place in a YAML text and what is wrong there. Line and column are 1-based. */
export interface YamlFault {
  line: number
  column: number
  what: string
  todo: string
}
export type YamlResult<T> = { value: T; lineOf: LineOf } | { fault: YamlFault }
/** The 1-based line where the value on a path stands. */
export type LineOf = (path: readonly PropertyKey[]) => number

const MAX_LENGTH = 1_000_000

/**
 * Parses YAML and checks it against a schema. YAML 1.2 core: no tags of other languages, no aliases, no key twice;
 * dates stay strings; with `failsafe` every scalar does. An empty text counts as an empty map. The first fault is given with its place.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  scalars: 'core' | 'failsafe' = 'core',
): YamlResult<z.infer<S>> {
  if (text.length > MAX_LENGTH)
    return fault(1, 1, `${text.length} characters of YAML`, 'keep it below a million')
  if (nestsTooDeep(text))
    return fault(1, 1, 'brackets nested too deep', 'write nested values on lines of their own')
  const counter = new LineCounter()
  const document = parseDocument(text, {
    schema: scalars,
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
  })
  const at = (offset: number) => counter.linePos(Math.min(offset, text.length))
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    const { line, col } = at(error.pos[0])
    return fault(line, col, firstLine(error.message), 'mend the YAML there')
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch (cause) {
    return fault(
      1,
      1,
      cause instanceof Error ? firstLine(cause.message) : String(cause),
      'write the value out',
    )
  }
  const checked = schema.safeParse(data)
  if (checked.success) return { value: checked.data, lineOf: (path) => at(offsetOf(document, path)).line }
  const [issue] = checked.error.issues
  if (!issue) throw checked.error
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  const { line, col } = at(offsetOf(document, path))
  return fault(line, col, ...describe(issue, schema, data))
}

const fault = (line: number, column: number, what: string, todo: string): { fault: YamlFault } => ({
  fault: { line: Math.max(1, line), column: Math.max(1, column), what, todo },
})

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? ''

/** Flow collections nest in brackets; a parser that recurses must not meet a hundred thousand. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > 200) return true
  }
  return false
}

/** Where the deepest node on a path begins; for a key, the key itself. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length)
    const parent: unknown = length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true)
    const offset = offsetOfKey(parent, keys.at(-1))
    if (offset !== undefined) return offset
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0
}

function offsetOfKey(parent: unknown, key: PropertyKey | undefined): number | undefined {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items))
    return undefined
  for (const [index, item] of parent.items.entries()) {
    const node: unknown = isPair(item) ? item.key : item
    if (!isNode(node)) continue
    const name: unknown = isPair(item) ? (node.toJSON() as unknown) : index
    if (name === key) return node.range?.[0]
  }
  return undefined
}

const isPair = (item: unknown): item is { key: unknown } =>
  typeof item === 'object' && item !== null && 'key' in item

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): [what: string, todo: string] {
  if (issue.code !== 'unrecognized_keys') {
    const path = issue.path.map(String).join('.')
    return [path ? `${path}: ${issue.message}` : issue.message, 'correct the value']
  }
  const key = issue.keys[0] ?? ''
  const known = keysOf(findSchema(schema, issue.path, data))
  const nearest = nearestOf(key, known)
  const todo = nearest ? `write \`${nearest}\` if that is meant` : `use one of ${known.join(' ')}`
  return [`unknown key \`${key}\``, todo]
}

/** The schema of what stands on a path of the data: of a union, the one whose literal the data has. */
function findSchema(schema: unknown, path: readonly PropertyKey[], data: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return findSchema(schema.unwrap(), path, data)
  if (schema instanceof z.ZodDiscriminatedUnion)
    return findSchema(
      schema.options.find((option) => option instanceof z.ZodObject && isMeant(option, data)),
      path,
      data,
    )
  const [key, ...rest] = path
  if (key === undefined) return schema
  const inner: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
  if (schema instanceof z.ZodArray) return findSchema(schema.element, rest, inner)
  if (schema instanceof z.ZodObject) return findSchema(Reflect.get(schema.shape, key), rest, inner)
  return undefined
}

/** True where every literal of an object's schema is what the data has. */
const isMeant = ({ shape }: z.ZodObject, data: unknown): boolean =>
  Object.entries(shape).every(
    ([key, value]) =>
      !(value instanceof z.ZodLiteral) ||
      (typeof data === 'object' && data !== null && value.safeParse(Reflect.get(data, key)).success),
  )

const keysOf = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])

/** The known word with the fewest changed characters, where at most half of the word differs. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= Math.ceil(best.candidate.length / 2) ? best.candidate : undefined
}

/** Levenshtein's edit distance. */
function distanceOf(a: string, b: string): number {
  if (a.length > 64) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
