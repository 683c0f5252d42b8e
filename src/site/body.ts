import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { rehype } from 'rehype'
import rehypeSanitize from 'rehype-sanitize'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import type { Article, BodyPart } from '../record/article.ts'
import { findForeign } from './language.ts'
import { findOpeningEnd } from './opening.ts'
import { notePart } from './printed.ts'
import { listQuotations, type Quotation } from './quotations.ts'
import { setHeadline } from './titles.ts'
import { words } from './words.ts'

type Body = Pick<Article, 'body' | 'dateline' | 'corrections' | 'formerAnchors'>

/** Where the raw lines of a part stand, and which they are. */
export interface Trace {
  address: string
  lines: string
}

/** Finds the raw lines of a part; undefined where the page has none. */
export type FindTrace = (part: BodyPart) => Trace | undefined

/** The elements that a body is made of, and nothing else. */
const SCHEMA = {
  tagNames: [
    'p',
    'h2',
    'figure',
    'figcaption',
    'pre',
    'code',
    'b',
    'small',
    'a',
    'span',
    'details',
    'summary',
  ],
  attributes: { '*': ['id', 'className', 'lang'], a: ['href', 'className', 'ariaLabel', 'dataAt'] },
  protocols: { href: ['http', 'https'] },
  clobber: [],
}

const toElements = remark().use(remarkRehype)
const toHtml = rehype().use(rehypeSanitize, SCHEMA)

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const gap = (missing: true | undefined): PhrasingContent[] =>
  missing ? [{ type: 'emphasis', data: { hName: 'small' }, children: [text(words.article.gap)] }] : []

/** A link that shows what `at` says; the words are in its label, so that a copied paragraph is the paragraph. */
const setMark = (url: string, className: string, at: string, ariaLabel: string): PhrasingContent => ({
  type: 'link',
  url,
  data: { hProperties: { className: [className], ariaLabel, dataAt: at } },
  children: [],
})

const setElement = (
  hName: string,
  properties: Record<string, string | string[]>,
  inside = '',
): PhrasingContent => ({
  type: 'emphasis',
  data: { hName, hProperties: properties },
  children: inside === '' ? [] : [text(inside)],
})

/** What stands at the beginning of a part: what quotations of it lead to, and a word to those of a former text. */
function setAnchors({ anchor, same, changed }: Quotation): PhrasingContent[] {
  const own = [anchor, ...same].map((id) => setElement('span', { id }))
  const former = changed.map((id) => setElement('span', { id, className: ['was'] }))
  const since =
    former.length > 0 ? [setElement('small', { className: ['since'] }, words.corrected.since)] : []
  return [...own, ...former, ...since]
}

/** What stands at the end of part `number`: the link to itself, and the one to its raw lines. */
function setMarks(number: number, { anchor }: Quotation, trace: Trace | undefined): PhrasingContent[] {
  const own = setMark(`#${anchor}`, 'own', `¶${number}`, words.article.paragraphLink(number))
  if (!trace) return [own]
  const { address, lines } = trace
  return [own, setMark(address, 'raw-lines', lines, words.article.rawLines(lines))]
}

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

/** What the page printed, beside a part that people corrected. */
function setPrinted(part: BodyPart, corrections: Article['corrections']): RootContent[] {
  const note = notePart(part, corrections)
  if (!note) return []
  if (note.printed === null) return [block('p', ['printed'], [text(note.says)])]
  const summary = block('summary', [], [text(note.says)])
  const whole = block('p', [], [text(`${words.corrected.wholePrinted}：${note.printed}`)])
  return [
    {
      type: 'blockquote',
      data: { hName: 'details', hProperties: { className: ['printed'] } },
      children: [summary, whole],
    },
  ]
}

const block = (hName: string, className: string[], children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { hName, ...(className.length > 0 ? { hProperties: { className } } : {}) },
  children,
})

/** What stands before and behind the text of a part. */
interface Around {
  before: PhrasingContent[]
  marks: PhrasingContent[]
}

/** One part as a block of the page; its id, `p1` to `pn`, is its address within the article. */
function setPart(part: BodyPart, index: number, opening: number, { before, marks }: Around): RootContent[] {
  const lang = findForeign(part.text)
  const data = { hProperties: { id: `p${index + 1}`, ...(lang && { lang }) } }
  const children = [...(part.role === 'subhead' ? [] : before), ...setText(part, opening)]
  switch (part.role) {
    case 'subhead':
      return [{ type: 'heading', depth: 2, data, children }]
    case 'caption': {
      const parts: BlockContent[] = [
        { type: 'paragraph', children: [...children, ...marks] },
        ...setCredit(part.credit),
      ]
      return [{ type: 'blockquote', data: { ...data, hName: 'figure' }, children: parts }]
    }
    case 'table':
      return [
        { type: 'code', data, value: part.text },
        ...(marks.length > 0 ? [{ type: 'paragraph' as const, children: [...before, ...marks] }] : []),
      ]
    case 'paragraph':
      return [{ type: 'paragraph', data, children: [...children, ...marks] }]
  }
}

/**
 * The body of an article as HTML. Its text is shown as it is: no mark in it is ever taken for markup.
 * @param findTrace where given, every part but a subhead ends in a link to itself, and one to its raw lines, and what
 *   the page printed stands beside what people corrected
 */
export function renderBody(
  { body, dateline, corrections, formerAnchors }: Body,
  findTrace?: FindTrace,
): string {
  const first = body.findIndex(({ role }) => role === 'paragraph')
  const quotations = listQuotations({ body, formerAnchors })
  const root: Root = {
    type: 'root',
    children: body.flatMap((part, index) => {
      const opening = index === first ? findOpeningEnd(part.text, dateline?.text ?? null) : 0
      const quotation = quotations[index]
      if (!quotation || !findTrace) return setPart(part, index, opening, { before: [], marks: [] })
      const marks = setMarks(index + 1, quotation, findTrace(part))
      return [
        ...setPart(part, index, opening, { before: setAnchors(quotation), marks }),
        ...setPrinted(part, corrections),
      ]
    }),
  }
  return toHtml.stringify(toHtml.runSync(toElements.runSync(root)))
}
