import type { YamlFault } from './yaml.ts'

/** List and quote marks at the beginning of one line. */
const MAX_NESTING = 20
/** Marks of lists, quotes, emphasis, links, code and character references that are not escaped, in one file. */
const MAX_MARKS = 2000

/**
 * The place of Markdown that takes a reader far longer than its length, as no article needs it: marks nested or
 * repeated without end. `start` is the index of the first line of the body. What the parser writes is escaped and never counts; nor does a fenced code block.
 */
export function findHeavyMarkdown(lines: readonly string[], start: number): YamlFault | undefined {
  const todo = 'write it as plain text, with a backslash before each mark'
  let marks = 0
  let fence: string | undefined
  for (const [index, line] of lines.slice(start).entries()) {
    const place = { line: start + index + 1, column: 1, todo }
    const bar = /^`{3,}$/.exec(line)?.[0]
    if (fence) {
      if (bar && bar.length >= fence.length) fence = undefined
      continue
    }
    fence = bar
    const nesting = nestingOf(line)
    if (nesting > MAX_NESTING) return { ...place, what: 'lists or quotes nested too deep' }
    marks += nesting
    marks += line.match(/(?<!\\)[*_[`]|(?<!\\)&#?\w/g)?.length ?? 0
    if (marks > MAX_MARKS) return { ...place, what: `more than ${MAX_MARKS} marks of Markdown` }
  }
  return undefined
}

/** How many list and quote marks a line begins with; a mark that is indented counts for the lists that it may lie in. */
function nestingOf(line: string): number {
  const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/.exec(line)?.[0]
  if (marks === undefined) return 0
  const indent = line.length - line.trimStart().length
  return (marks.match(/[>*+-]|\d+[.)]/g)?.length ?? 0) + (indent >>> 1)
}
