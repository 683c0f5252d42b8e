import type { BlockContent, Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import type { BodyPart } from '../record/article.ts'

/** What the Markdown body holds of a part; its lines and edits stand in the ledger. */
export type TextPart = Pick<BodyPart, 'role' | 'text' | 'credit'>

const processor = remark().data('settings', { bullet: '-', emphasis: '*', fences: true, rule: '-' })

/**
 * The body as Markdown: a paragraph is a paragraph, a subhead a second-level heading, a caption a block quote, a
 * table a fenced code block; a credit is a paragraph of its own in emphasis, inside the block quote of its caption.
 * Every character of the text that Markdown would take as a mark is escaped.
 * Throws a RangeError for text that a line of Markdown cannot hold: line ends, NUL, lone surrogates, no text.
 */
export function formatBody(parts: readonly TextPart[]): string {
  const root: Root = { type: 'root', children: parts.flatMap(blocksOf) }
  return processor.stringify(root)
}

/**
 * The parts of a Markdown body. Marks that the record has no place for (lists, links, HTML, emphasis within a
 * sentence) are text here, as they were typed.
 */
export function parseBody(body: string): TextPart[] {
  // A byte order mark is text here; the reader would take one at the very beginning for an encoding's.
  const markdown = `\n${body}`
  const parts: TextPart[] = []
  for (const block of processor.parse(markdown).children) {
    const credit = block.type === 'paragraph' ? creditOf(block, markdown) : undefined
    const last = parts.at(-1)
    if (credit !== undefined && last && last.credit === undefined) last.credit = credit
    else parts.push(...partsOf(block, markdown))
  }
  return parts.filter((part) => part.text !== '')
}

function blocksOf({ role, text, credit }: TextPart): BlockContent[] {
  requireText(text, role === 'table')
  const signed: BlockContent[] = credit === undefined ? [] : [creditParagraph(credit)]
  if (role === 'caption') return [{ type: 'blockquote', children: [paragraph(text), ...signed] }]
  if (role === 'subhead')
    return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }, ...signed]
  if (role === 'table') return [{ type: 'code', value: text }, ...signed]
  return [paragraph(text), ...signed]
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })

function creditParagraph(credit: string): Paragraph {
  requireText(credit, false)
  return { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: credit }] }] }
}

function requireText(text: string, mayBreak: boolean): void {
  const forbidden = mayBreak ? /[\0\r]/ : /[\0\r\n]/
  if (text === '' || forbidden.test(text) || !text.isWellFormed())
    throw new RangeError(`text that a part cannot hold: ${JSON.stringify(text.slice(0, 60))}`)
}

function partsOf(block: RootContent, markdown: string): TextPart[] {
  if (block.type === 'heading') return [{ role: 'subhead', text: textOf(block.children, markdown) }]
  if (block.type === 'paragraph') return [{ role: 'paragraph', text: textOf(block.children, markdown) }]
  if (block.type === 'code') return [{ role: 'table', text: block.value }]
  if (block.type === 'blockquote') return captionsOf(block, markdown)
  return [{ role: 'paragraph', text: typed(block, markdown) }]
}

/** Each paragraph of a block quote is a caption; a paragraph in emphasis is the credit of the caption before it. */
function captionsOf(quote: Blockquote, markdown: string): TextPart[] {
  const captions: TextPart[] = []
  for (const block of quote.children) {
    const isParagraph = block.type === 'paragraph'
    const credit = isParagraph ? creditOf(block, markdown) : undefined
    const last = captions.at(-1)
    if (credit !== undefined && last && last.credit === undefined) last.credit = credit
    else
      captions.push({
        role: 'caption',
        text: isParagraph ? textOf(block.children, markdown) : typed(block, markdown),
      })
  }
  return captions
}

function creditOf({ children }: Paragraph, markdown: string): string | undefined {
  const [only, ...others] = children
  if (only?.type !== 'emphasis' || others.length > 0) return undefined
  return textOf(only.children, markdown).trim() || undefined
}

const textOf = (nodes: readonly PhrasingContent[], markdown: string): string =>
  nodes.map((node) => (node.type === 'text' ? joinLines(node.value) : typed(node, markdown))).join('')

/** The words of a node as they stand in the file, on one line. */
function typed(node: RootContent | PhrasingContent, markdown: string): string {
  const { start, end } = node.position ?? {}
  return joinLines(markdown.slice(start?.offset ?? 0, end?.offset ?? 0))
}

/** A line that an editor wrapped: Chinese lines join without a space, others with one. */
const joinLines = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}\p{P}])[ \t]*[\r\n]+[ \t>]*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/(?<![ \t])[ \t]*[\r\n]+[ \t>]*/g, ' ')
