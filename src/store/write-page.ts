import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LedgerArticle, LedgerPart, PageLedger } from '../record/ledger.ts'
import type { ParsedArticle, ParsedPage, ParsedPart } from '../record/parsed-page.ts'
import type { Problem } from '../record/problem.ts'
import { formatArticleFile } from './article-file.ts'
import { writeFileAtomic } from './atomic-file.ts'
import type { TextPart } from './body-markdown.ts'
import { textDigest } from './digest.ts'
import type { FrontMatter } from './front-matter.ts'
import type { IdentifierRegister } from './identifier-register.ts'
import { keepIdentifiers } from './keep-identifiers.ts'
import { formatLedgerJson } from './ledger-json.ts'

export const articlePath = (contentDir: string, id: string): string =>
  join(contentDir, 'articles', `${id}.md`)
export const pagePath = (contentDir: string, id: string): string => join(contentDir, 'pages', `${id}.json`)

/** What writing a page did: its ledger as written, and the article files that were kept as people edited them. */
export interface WrittenPage {
  ledger: PageLedger
  problems: Problem[]
}

/**
 * Writes one page: an article file for each article and the ledger. `previous` is the page's ledger before, whose
 * articles keep their ids. An article file that is not what the parser wrote is never overwritten. The register
 * takes new ids and slugs; writing it is the caller's.
 */
export function writePage(
  contentDir: string,
  id: string,
  parsed: ParsedPage,
  register: IdentifierRegister,
  previous?: PageLedger,
): WrittenPage {
  const ids = keepIdentifiers(id, parsed, register, previous)
  const problems: Problem[] = []
  const articles = parsed.articles.map((article, index): LedgerArticle => {
    const articleId = ids[index] ?? ''
    const text = formatArticleFile({
      front: frontOf(articleId, id, article, parsed),
      body: bodyOf(article.parts),
    })
    const before = previous?.articles.find((entry) => entry.id === articleId)
    if (isEdited(contentDir, articleId, before)) problems.push(editedProblem(articleId))
    else writeFileAtomic(articlePath(contentDir, articleId), text)
    return ledgerArticle(articleId, textDigest(text), article)
  })
  const ledger = orderLedger(id, parsed, articles)
  writeFileAtomic(pagePath(contentDir, id), formatLedgerJson(ledger))
  mintSlugs(parsed, register)
  return { ledger, problems }
}

/** True where the file is there and differs from what the parser wrote last. */
export function isEdited(contentDir: string, id: string, entry: LedgerArticle | undefined): boolean {
  const path = articlePath(contentDir, id)
  return existsSync(path) && textDigest(readFileSync(path, 'utf8')) !== entry?.digest
}

const editedProblem = (id: string): Problem => ({
  path: `articles/${id}.md`,
  line: 1,
  column: 1,
  code: 'W102',
  what: 'the article file was edited by hand',
  why: 'the parser never overwrites what people wrote',
  todo: 'nothing, the edited text is what the site shows; delete the file to take the text of the parser',
})

function frontOf(id: string, page: string, article: ParsedArticle, parsed: ParsedPage): FrontMatter {
  const { newspaper, issue, pageNumber, section, date, rights } = parsed
  const { type, column, kicker, headline, deck, summary, dateline, bylines, city, places, topics } = article
  return {
    ...{
      id,
      page,
      newspaper,
      issue,
      pageNumber,
      section,
      date,
      type,
      column,
      kicker,
      headline,
      deck,
      summary,
    },
    ...{ dateline, bylines, city, places, topics, rights, status: 'published' as const },
  }
}

const bodyOf = (parts: readonly ParsedPart[]): TextPart[] =>
  parts.flatMap(({ role, text, credit }): TextPart[] => {
    if (role !== 'paragraph' && role !== 'subhead' && role !== 'caption' && role !== 'table') return []
    return [credit === undefined ? { role, text } : { role, text, credit }]
  })

function ledgerArticle(id: string, digest: string, article: ParsedArticle): LedgerArticle {
  const { refersTo, confidence, topicEvidence } = article
  return { id, digest, parts: article.parts.map(ledgerPart), refersTo, confidence, topicEvidence }
}

const ledgerPart = ({ text: _text, credit: _credit, ...part }: ParsedPart): LedgerPart => part

/** The ledger with its keys in the order of the schema. */
function orderLedger(id: string, parsed: ParsedPage, articles: LedgerArticle[]): PageLedger {
  const { file, sha256, parser, encoding, newspaper, issue, pageNumber, section, date, city, rights } = parsed
  const { lines, furniture, dropped, problems } = parsed
  return {
    ...{ id, file, sha256, parser, encoding, newspaper, issue, pageNumber, section, date, city, rights },
    ...{ lines, articles, furniture, dropped, problems },
  }
}

/** Gives a slug to each name of the page that has none, in reading order. */
function mintSlugs(parsed: ParsedPage, register: IdentifierRegister): void {
  const places = parsed.articles.flatMap(({ city, places }) => (city ? [city, ...places] : places))
  for (const { id, name } of parsed.city ? [parsed.city, ...places] : places) register.slug('place', id, name)
  for (const { topics, column, bylines } of parsed.articles) {
    for (const topic of topics) register.slug('topic', topic)
    if (column) register.slug('column', column)
    for (const { name } of bylines) register.slug('person', name)
  }
}
