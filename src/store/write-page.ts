import { existsSync, readFileSync, rmSync } from 'node:fs'
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
import { articleDigest, firstLine, keepIdentifiers } from './keep-identifiers.ts'
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
 * takes new ids; writing it is the caller's.
 */
export function writePage(
  contentDir: string,
  id: string,
  parsed: ParsedPage,
  register: IdentifierRegister,
  previous?: PageLedger,
): WrittenPage {
  const ids = keepIdentifiers(id, parsed, register, previous)
  const drafts = parsed.articles.map((article, index) => {
    const articleId = ids[index] ?? ''
    const text = formatArticleFile({
      front: frontOf(articleId, id, article, parsed),
      body: bodyOf(article.parts),
    })
    return { text, entry: ledgerArticle(articleId, textDigest(text), article) }
  })
  const ledger = orderLedger(
    id,
    parsed,
    drafts.map(({ entry }) => entry),
  )
  const json = formatLedgerJson(ledger)
  const problems = drafts.flatMap(({ text, entry }) => writeArticleFile(contentDir, entry, text, previous))
  problems.push(...(previous ? withdrawArticles(contentDir, previous, new Set(ids), register) : []))
  writeFileAtomic(pagePath(contentDir, id), json)
  return { ledger, problems }
}

function writeArticleFile(
  contentDir: string,
  { id, digest }: LedgerArticle,
  text: string,
  previous?: PageLedger,
): Problem[] {
  const before = previous?.articles.find((entry) => entry.id === id)
  if (isEdited(contentDir, id, [digest, before?.digest])) return [editedProblem(id)]
  writeFileAtomic(articlePath(contentDir, id), text)
  return []
}

/** Withdraws a page that is no longer among the seeds, with its articles. */
export function withdrawPage(
  contentDir: string,
  ledger: PageLedger,
  register: IdentifierRegister,
): Problem[] {
  register.adoptPage(ledger.id, ledger.sha256)
  const problems = withdrawArticles(contentDir, ledger, new Set(), register)
  register.withdraw('page', ledger.id, ledger.sha256)
  rmSync(pagePath(contentDir, ledger.id))
  return problems
}

/** Withdraws the articles of a ledger that are not `kept`; files that people edited stay, and are reported. */
function withdrawArticles(
  contentDir: string,
  { id: page, lines, articles }: PageLedger,
  kept: ReadonlySet<string>,
  register: IdentifierRegister,
): Problem[] {
  const problems: Problem[] = []
  for (const { id, digest, parts } of articles) {
    if (kept.has(id)) continue
    register.adoptArticle(id, `${page}:${firstLine(parts)}`)
    register.withdraw('article', id, articleDigest(lines, parts))
    if (isEdited(contentDir, id, [digest])) problems.push(leftOverProblem(id))
    else rmSync(articlePath(contentDir, id), { force: true })
  }
  return problems
}

/** True where the file is there and is none of what the parser writes or wrote. */
function isEdited(contentDir: string, id: string, written: readonly (string | undefined)[]): boolean {
  const path = articlePath(contentDir, id)
  return existsSync(path) && !written.includes(textDigest(readFileSync(path, 'utf8')))
}

const leftOverProblem = (id: string): Problem => ({
  ...editedProblem(id),
  what: 'the article file was edited by hand, and its page has this article no more',
  todo: 'carry the changes over to the article that has its text, then delete the file',
})

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
