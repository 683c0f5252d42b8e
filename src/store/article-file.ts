import matter from 'gray-matter'
import { Document, isCollection, isMap, isSeq } from 'yaml'
import type { Problem } from '../record/problem.ts'
import { formatBody, parseBody, type TextPart } from './body-markdown.ts'
import { findDamagingReference } from './damaging-reference.ts'
import { FrontMatter } from './front-matter.ts'
import { findHeavyMarkdown } from './heavy-markdown.ts'
import { parseYaml, type YamlFault } from './yaml.ts'

/** An article file, `content/articles/<id>.md`: front matter and Markdown body. */
export interface ArticleFile {
  front: FrontMatter
  body: TextPart[]
}

/** A fault of an article file, thrown through gray-matter and caught by `parseArticleFile`. */
class FrontMatterFault extends Error {
  readonly fault: YamlFault
  constructor(fault: YamlFault) {
    super(fault.what)
    this.fault = fault
  }
}

const refuse = (): never => {
  throw new FrontMatterFault({
    line: 1,
    column: 4,
    what: 'front matter in another language',
    todo: 'begin with `---` alone',
  })
}

/** gray-matter evaluates JavaScript front matter by itself; here only YAML is read, by our own reader. */
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: { parse: parseFront, stringify: formatFront },
    json: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
  },
}

/** The file as the parser writes it. */
export function formatArticleFile({ front, body }: ArticleFile): string {
  return matter.stringify({ content: `\n${formatBody(body)}` }, front, OPTIONS)
}

/** Front matter and body of an article file, or why it is refused. `path` names it in the problem. */
export function parseArticleFile(text: string, path: string): { file: ArticleFile } | { problem: Problem } {
  const early = findFault(text)
  if (early) return { problem: problemOf(early, path) }
  try {
    const { data, content } = matter(text, OPTIONS)
    const body = parseBody(content)
    const damage = findDamagingReference(text, body)
    return damage ? { problem: problemOf(damage, path) } : { file: { front: FrontMatter.parse(data), body } }
  } catch (error) {
    if (error instanceof FrontMatterFault) return { problem: problemOf(error.fault, path) }
    throw error
  }
}

const problemOf = ({ line, column, what, todo }: YamlFault, path: string): Problem => ({
  path,
  line,
  column,
  code: 'E010',
  what,
  why: 'the front matter of an article is YAML between two lines of `---`',
  todo,
})

const MAX_LENGTH = 2_500_000
const MAX_LINES = 50_000
const MAX_FRONT_LINES = 1000

/** What neither the YAML nor the Markdown reader should meet: it would keep them busy for minutes. */
function findFault(text: string): YamlFault | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  if (text.length > MAX_LENGTH)
    return fault(1, `${text.length} characters`, `keep an article below ${MAX_LENGTH}`)
  if (lines.length > MAX_LINES) return fault(1, `${lines.length} lines`, `keep an article below ${MAX_LINES}`)
  const language = /^---\s*([^\s-].*)$/.exec(lines[0] ?? '')?.[1]
  if (language)
    return fault(1, `front matter in the language ${language}`, 'begin with `---` alone and write YAML')
  if (lines[0] !== '---') return fault(1, 'no `---` alone on the first line', 'put the front matter there')
  const end = lines.indexOf('---', 1)
  if (end < 0) return fault(1, 'front matter without an end', 'close it with a line `---`')
  if (end > MAX_FRONT_LINES)
    return fault(1, `front matter of ${end} lines`, 'leave out what is not of the article')
  return findHeavyMarkdown(lines, end + 1)
}

const fault = (line: number, what: string, todo: string): YamlFault => ({ line, column: 1, what, todo })

function parseFront(yaml: string): FrontMatter {
  const result = parseYaml(yaml, FrontMatter)
  if ('fault' in result) throw new FrontMatterFault(result.fault)
  return result.value
}

/** YAML that people edit: what is empty is left out, a record of a few words stands on one line. */
function formatFront(data: object): string {
  const given = Object.entries(data).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  const document = new Document(Object.fromEntries(given), { schema: 'core', aliasDuplicateObjects: false })
  for (const item of isMap(document.contents) ? document.contents.items : []) setFlow(item.value)
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: true })
}

function setFlow(value: unknown): void {
  if (!isCollection(value)) return
  if (isSeq(value) && value.items.some(isCollection)) for (const item of value.items) setFlow(item)
  else value.flow = true
}
