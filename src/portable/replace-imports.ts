import { parseAst } from 'rolldown/parseAst'
import { RUNTIME } from './script-files.ts'

interface Place {
  start: number
  end: number
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Where `import(…)` stands in a parsed program. */
function* listImports(node: unknown): Generator<Place> {
  if (Array.isArray(node)) for (const child of node) yield* listImports(child)
  if (!isObject(node) || Array.isArray(node)) return
  const { type, start, end } = node
  if (type === 'ImportExpression' && typeof start === 'number' && typeof end === 'number')
    yield { start, end }
  for (const child of Object.values(node)) yield* listImports(child)
}

/** A classic script in which modules are loaded through the runtime of the copy. */
export function replaceImports(code: string): string {
  const places = [...listImports(parseAst(code))].toSorted((a, b) => b.start - a.start)
  return places.reduce(
    (text, { start }) => `${text.slice(0, start)}${RUNTIME}.load${text.slice(start + 'import'.length)}`,
    code,
  )
}
