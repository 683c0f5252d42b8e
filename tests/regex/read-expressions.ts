import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** A regular expression of the product and where it stands. */
export interface Expression {
  file: string
  line: number
  source: string
  flags: string
}

/** What one file holds: its literals, and the lines on which it calls the constructor. */
interface Found {
  literals: Expression[]
  constructed: number[]
}

/** Every file of the product that is TypeScript, in order. */
export const listFiles = (): string[] =>
  globSync('{src,scripts}/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()

/** The regular expressions that the text of a file holds. */
export function readExpressions(file: string, text: string): Found {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const found: Found = { literals: [], constructed: [] }
  const lineOf = (node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.literals.push({
        file,
        line: lineOf(node),
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp')
      found.constructed.push(lineOf(node))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

export const readFile = (file: string): Found => readExpressions(file, readFileSync(file, 'utf8'))

/**
 * Loads a file and takes down every regular expression that is constructed while it and what it imports load.
 * A file that was loaded before gives nothing.
 */
export async function loadConstructed(file: string): Promise<Expression[]> {
  const made: Expression[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string, string?]) {
      made.push({ file, line: 1, source, flags: flags ?? '' })
      return new target(source, flags)
    },
  })
  try {
    await import(resolve(file))
  } finally {
    globalThis.RegExp = plain
  }
  return made
}
