import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { rehype } from 'rehype'
import rehypeSanitize from 'rehype-sanitize'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import type { Article, BodyPart } from '../record/article.ts'
import { findOpeningEnd } from './opening.ts'
import { setHeadline } from './titles.ts'
import { words } from './words.ts'

type Body = Pick<Article, 'body' | 'dateline'>

/** The elements that a body is made of, and nothing else. */
const SCHEMA = {
  tagNames: ['p', 'h2', 'figure', 'figcaption', 'pre', 'code', 'b', 'small'],
  attributes: { '*': ['id'] },
  clobber: [],
}

const toElements = remark().use(remarkRehype)
const toHtml = rehype().use(rehypeSanitize, SCHEMA)

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const gap = (missing: true | undefined): PhrasingContent[] =>
  missing ? [{ type: 'emphasis', data: { hName: 'small' }, children: [text(words.article.gap)] }] : []

/** The text of a part; `opening` characters at its start are set apart. */
function setText(part: BodyPart, opening: number): PhrasingContent[] {
  const formula: PhrasingContent[] =
    opening > 0
      ? [{ type: 'strong', data: { hName: 'b' }, children: [text(part.text.slice(0, opening))] }]
      : []
  const rest = part.text.slice(opening)
  const set = part.role === 'subhead' ? setHeadline(rest) : rest
  return [...gap(part.gapBefore), ...formula, text(set), ...gap(part.gapAfter)]
}

const setCredit = (credit: string | undefined): Paragraph[] =>
  credit ? [{ type: 'paragraph', data: { hName: 'figcaption' }, children: [text(credit)] }] : []

/** One part as a block of the page; its id, `p1` to `pn`, is its address within the article. */
function setPart(part: BodyPart, index: number, opening: number): RootContent {
  const data = { hProperties: { id: `p${index + 1}` } }
  const children = setText(part, opening)
  switch (part.role) {
    case 'subhead':
      return { type: 'heading', depth: 2, data, children }
    case 'caption': {
      const parts: BlockContent[] = [{ type: 'paragraph', children }, ...setCredit(part.credit)]
      return { type: 'blockquote', data: { ...data, hName: 'figure' }, children: parts }
    }
    case 'table':
      return { type: 'code', data, value: part.text }
    case 'paragraph':
      return { type: 'paragraph', data, children }
  }
}

/** The body of an article as HTML. Its text is shown as it is: no mark in it is ever taken for markup. */
export function renderBody({ body, dateline }: Body): string {
  const first = body.findIndex(({ role }) => role === 'paragraph')
  const root: Root = {
    type: 'root',
    children: body.map((part, index) =>
      setPart(part, index, index === first ? findOpeningEnd(part.text, dateline?.text ?? null) : 0),
    ),
  }
  return toHtml.stringify(toHtml.runSync(toElements.runSync(root)))
}
