import { citedDateOf } from './cited-date.ts'
import type { Reference } from './reference.ts'

type Field = readonly [tag: string, value: string | null]

/** `2023/07/04/`, `2023/07//`: year, month and day, each followed by a slash. */
const formatDay = (parts: readonly number[]): string => {
  const [year = 0, ...rest] = parts
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${month}/${day}/`
}

/** A value is one line, else its second line would be read as a field. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function listFields(reference: Reference): Field[] {
  const { id, title, authors, newspaper, date, issue, pageNumber, section, url, language, archive } =
    reference
  const day = date ? formatDay(citedDateOf(date).from) : null
  return [
    ['TY', 'NEWS'],
    ['ID', id],
    ...authors.map(({ name }): Field => ['AU', name]),
    ['TI', title],
    ['T2', newspaper],
    ['PY', day?.slice(0, 4) ?? null],
    ['DA', day],
    ['IS', issue],
    ['SP', pageNumber],
    ['SE', section],
    ['UR', url],
    ['LA', language],
    ['DP', archive],
    ['AN', id],
    ...reference.topics.map((topic): Field => ['KW', topic]),
    ['N1', reference.notes.join('；') || null],
    ['ER', ''],
  ]
}

/**
 * The reference as RIS, for EndNote, Zotero and NoteExpress: `PY` is the year, `DA` all that is known of the date. An
 * inferred date is marked so in the note.
 */
export const formatRis = (reference: Reference): string =>
  listFields(reference)
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('')
