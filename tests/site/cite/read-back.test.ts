import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, test } from 'vitest'
import { formatBibtex } from '../../../src/site/cite/bibtex.ts'
import { citedDateOf, formatParts } from '../../../src/site/cite/cited-date.ts'
import { formatCslJson } from '../../../src/site/cite/csl-json.ts'
import { makeReference, type Reference } from '../../../src/site/cite/reference.ts'
import { formatRis } from '../../../src/site/cite/ris.ts'
import { openArchive } from '../../../src/store/archive.ts'
import { dateOf } from '../sample.ts'
import { agency, referenceOf, signedBy } from './sample.ts'

const archive = openArchive('content')
const ofArchive = archive.articles.map(({ id, lead }) =>
  makeReference(archive.readArticle(id), lead, {
    url: `https://archive.example/articles/${id}/`,
    archive: '故纸',
    language: 'zh-CN',
  }),
)

/** Marks that each format gives a meaning of its own. */
const HOSTILE = '100% \\textbf{甲} & "乙" #1 $x_1^2$ ~丙~ @article{a, } ER  - <b>'
const made = [
  referenceOf({
    headline: HOSTILE,
    bylines: signedBy('甲 and 乙', '丙, 丁'),
    newspaper: HOSTILE,
    topics: ['甲'],
  }),
  referenceOf({
    ...{ newspaper: '辽宁日报', issue: '12345', pageNumber: 'A03', section: '要闻' },
    ...{ date: dateOf('2023-07-04', '2023-07-04', '2023-07-04'), bylines: [agency('新华社')] },
  }),
  referenceOf({
    headline: '两行\nER  - ',
    date: dateOf('[2022-12-20..2023-02-03]', '2022-12-20', '2023-02-03'),
  }),
]
const references = [...ofArchive, ...made].map(
  (reference) => [reference.id, reference.title, reference] as const,
)

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const namesOf = ({ authors }: Reference): string[] | undefined =>
  authors.length > 0 ? authors.map(({ name }) => name) : undefined
const fromOf = ({ date }: Reference): number[] | undefined => (date ? citedDateOf(date).from : undefined)

/** The fields that every format has. */
const expected = (reference: Reference) => ({
  id: reference.id,
  title: oneLine(reference.title),
  authors: namesOf(reference),
  newspaper: reference.newspaper === null ? undefined : oneLine(reference.newspaper),
  page: reference.pageNumber ?? undefined,
  issue: reference.issue ?? undefined,
  from: fromOf(reference),
  url: reference.url,
  topics: reference.topics.toSorted().join(', ') || undefined,
  note: reference.notes.join('；') || undefined,
})

/** Topics are a set: some readers give them in an order of their own. */
const sortTopics = (topics: unknown): string | undefined =>
  topics === undefined ? undefined : String(topics).split(/, ?/).toSorted().join(', ')
const listNames = (names: unknown): string[] | undefined =>
  names === undefined ? undefined : [names].flat().map(String)
const asLine = (value: unknown): string | undefined =>
  value === undefined ? undefined : oneLine(String(value))
/** A field that the reader leaves out: RIS has `IS` for every type, the reader for journals only. */
const fieldOfRis = (tag: string, ris: string): string | undefined =>
  ris
    .split('\r\n')
    .find((line) => line.startsWith(`${tag}  - `))
    ?.slice(tag.length + 4)
/** The reader of RIS takes only the year from `PY`; the rest of the date stands in `DA`. */
const dayOfRis = (ris: string): number[] | undefined =>
  fieldOfRis('DA', ris)?.split('/').filter(Boolean).map(Number)
const asText = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))

test('the archive has articles to read back', () => {
  expect(ofArchive.length).toBeGreaterThan(0)
})

describe('every reference is read back to the same fields', () => {
  test.each(references)('%s %s as RIS', (_id, _title, reference) => {
    const { data } = new Cite(formatRis(reference))
    expect(data).toHaveLength(1)
    const { reporter, author, issued, keyword, ...item } = data[0] ?? {}
    const parts = (issued as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]
    expect(item['type']).toBe('article-newspaper')
    expect(parts).toEqual(fromOf(reference)?.slice(0, 1))
    expect({
      id: item['id'],
      title: item['title'],
      authors: listNames(reporter ?? author),
      newspaper: item['container-title'],
      page: asText(item['page']),
      issue: fieldOfRis('IS', formatRis(reference)),
      from: dayOfRis(formatRis(reference)),
      url: item['URL'],
      topics: sortTopics(keyword),
      note: item['note'],
    }).toEqual(expected(reference))
  })

  test.each(references)('%s %s as BibTeX', (_id, _title, reference) => {
    const { entries, errors } = parse(formatBibtex(reference), { sentenceCase: false, english: false })
    expect([errors, entries.length]).toEqual([[], 1])
    const fields = entries[0]?.fields ?? {}
    const { author, year, month, day, date } = fields
    const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)))
    expect({
      id: entries[0]?.key,
      title: fields.title,
      authors: author?.map(({ lastName, name }) => name ?? lastName),
      newspaper: fields.journal,
      page: fields.pages,
      issue: fields.number,
      from: date === undefined ? undefined : date.split('/')[0]?.split('-').map(Number),
      url: fields.url,
      topics: sortTopics(fields.keywords),
      note: fields.note,
    }).toEqual(expected(reference))
    expect(parts).toEqual(fromOf(reference)?.slice(0, parts.length) ?? [])
    const { date: cited } = reference
    const mark = cited && citedDateOf(cited).inferred ? '~' : ''
    if (cited)
      expect(formatBibtex(reference)).toContain(`date = {${formatParts(citedDateOf(cited).from)}${mark}`)
  })

  test.each(references)('%s %s as CSL-JSON', (_id, _title, reference) => {
    const { data } = new Cite(formatCslJson(reference))
    expect(data).toHaveLength(1)
    const { author, issued, ...item } = data[0] ?? {}
    const date = issued as { 'date-parts': number[][]; circa?: boolean } | undefined
    expect(item['type']).toBe('article-newspaper')
    expect({
      id: item['id'],
      title: oneLine(String(item['title'])),
      authors: (author as { literal: string }[] | undefined)?.map(({ literal }) => literal),
      newspaper: asLine(item['container-title']),
      page: item['page'],
      issue: item['issue'],
      from: date?.['date-parts'][0],
      url: item['URL'],
      topics: sortTopics(item['keyword']),
      note: item['note'],
    }).toEqual(expected(reference))
    expect(date?.circa ?? false).toBe(reference.date ? citedDateOf(reference.date).inferred : false)
  })
})

test('a newspaper that is not known is in no field, and the note says so', () => {
  const reference = referenceOf()
  for (const text of [formatRis(reference), formatBibtex(reference), formatCslJson(reference)]) {
    expect(text).toContain('报名不详；见报日期不详')
    expect(text).not.toMatch(/^T2 |journal|container-title/m)
  }
})
