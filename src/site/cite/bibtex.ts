import { citedDateOf, formatParts } from './cited-date.ts'
import type { Author, Reference } from './reference.ts'

type Field = readonly [name: string, value: string | null]

const MARKS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** Text that no reader of BibTeX takes for a command. */
const escapeText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\^~<>{}%&#$_]/g, (mark) => MARKS[mark] ?? `\\${mark}`)

/** A body, and a name with a space or `and` in it, is kept whole by braces. */
const formatAuthor = ({ name, corporate }: Author): string =>
  corporate || /[\s,]/.test(name) ? `{${escapeText(name)}}` : escapeText(name)

/** An EDTF date as biblatex reads it; `~` marks what is inferred. */
function formatDate({ date }: Reference): string | null {
  if (!date) return null
  const { from, to, inferred } = citedDateOf(date)
  const mark = inferred ? '~' : ''
  return to ? `${formatParts(from)}${mark}/${formatParts(to)}${mark}` : formatParts(from) + mark
}

function listFields(reference: Reference): Field[] {
  const { title, authors, newspaper, date, issue, pageNumber, url, language, notes, topics } = reference
  const [year, month] = date ? citedDateOf(date).from : []
  const text = (value: string | null): string | null => (value === null ? null : escapeText(value))
  return [
    ['author', authors.map(formatAuthor).join(' and ') || null],
    ['title', `{${escapeText(title)}}`],
    ['journal', text(newspaper)],
    ['entrysubtype', 'newspaper'],
    ['date', formatDate(reference)],
    ['year', year === undefined ? null : formatParts([year])],
    ['month', month === undefined ? null : String(month)],
    ['number', text(issue)],
    ['pages', text(pageNumber)],
    ['url', url],
    ['langid', language.startsWith('zh') ? 'chinese' : null],
    ['keywords', text(topics.join(', ') || null)],
    ['note', text(notes.join('；') || null)],
  ]
}

/** The reference as one BibTeX entry in UTF-8, with the date for biblatex as well. */
export function formatBibtex(reference: Reference): string {
  const fields = listFields(reference).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},\n`],
  )
  return `@article{${reference.id},\n${fields.join('')}}\n`
}
