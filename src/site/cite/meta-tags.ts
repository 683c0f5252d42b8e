import { citedDateOf, formatParts } from './cited-date.ts'
import type { Reference } from './reference.ts'

/** One `<meta name content>` of a page's head. */
export interface MetaTag {
  name: string
  content: string
}

type Tag = readonly [name: string, content: string | null]

/** Highwire Press tags, which search engines and Zotero read. A date that is only inferred is left out. */
function* highwireTags(reference: Reference): Generator<Tag> {
  const { title, authors, newspaper, date, issue, pageNumber, language, url } = reference
  const cited = date && citedDateOf(date)
  yield ['citation_title', title]
  for (const { name } of authors) yield ['citation_author', name]
  yield ['citation_journal_title', newspaper]
  yield [
    'citation_publication_date',
    cited && !cited.inferred ? formatParts(cited.from).replaceAll('-', '/') : null,
  ]
  yield ['citation_issue', issue]
  yield ['citation_firstpage', pageNumber]
  yield ['citation_language', language]
  yield ['citation_public_url', url]
}

/** Dublin Core: the date is EDTF, which says by itself that it is inferred. */
function* dublinCoreTags(reference: Reference): Generator<Tag> {
  const { title, authors, newspaper, date, url, language, topics, rights } = reference
  yield ['DC.type', 'Text']
  yield ['DC.title', title]
  for (const { name } of authors) yield ['DC.creator', name]
  yield ['DC.date', date?.edtf ?? null]
  yield ['DCTERMS.isPartOf', newspaper]
  for (const topic of topics) yield ['DC.subject', topic]
  yield ['DC.language', language]
  yield ['DC.identifier', url]
  yield ['DC.rights', rights]
}

/** What the head of an article's page tells programs that collect references. */
export const listMetaTags = (reference: Reference): MetaTag[] =>
  [...highwireTags(reference), ...dublinCoreTags(reference)].flatMap(([name, content]) =>
    content === null ? [] : [{ name, content }],
  )
