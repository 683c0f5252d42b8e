import { analyse } from 'scslre'
import { expect, test, vi } from 'vitest'
import { BOUNDED } from './bounded.ts'
import { type Expression, listFiles, loadConstructed, readExpressions, readFile } from './read-expressions.ts'

/** True where the time of the expression can grow faster than its input. */
const isSuperLinear = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): boolean =>
  analyse({ source, flags }).reports.length > 0

const files = listFiles().map((file) => ({ file, ...readFile(file) }))
const constructed: Expression[] = []
// Other tests may have loaded the files before.
vi.resetModules()
for (const { file, constructed: calls } of files) {
  if (calls.length > 0) constructed.push(...(await loadConstructed(file)))
}
const expressions = [...files.flatMap(({ literals }) => literals), ...constructed]
const found = expressions.filter(isSuperLinear)
const isBounded = ({ file, source }: Expression, bound: (typeof BOUNDED)[number]): boolean =>
  bound.file === file && source.includes(bound.part)

test('the check knows an expression that is too slow, and finds it in code', () => {
  const { literals, constructed: calls } = readExpressions(
    'x.ts',
    'const A = /a+a+$/u\nconst B = new RegExp(x)',
  )
  expect(literals).toEqual([{ file: 'x.ts', line: 1, source: 'a+a+$', flags: 'u' }])
  expect(calls).toEqual([2])
  expect(literals.map(isSuperLinear)).toEqual([true])
  expect(isSuperLinear({ source: '^a+$', flags: 'u' })).toBe(false)
})

test('expressions are literals, or constructed once when their file loads', () => {
  const calls = files.flatMap(({ constructed: lines }) => lines)
  expect(calls.length).toBeGreaterThan(0)
  expect(constructed).toHaveLength(calls.length)
})

test('no expression takes longer than its input is long, but for those that see a short one', () => {
  const unbounded = found.filter((expression) => !BOUNDED.some((bound) => isBounded(expression, bound)))
  expect(unbounded.map(({ file, line, source }) => `${file}:${line} ${source}`)).toEqual([])
})

test('no bound is kept for an expression that is gone', () => {
  const stale = BOUNDED.filter((bound) => !found.some((expression) => isBounded(expression, bound)))
  expect(stale).toEqual([])
})
