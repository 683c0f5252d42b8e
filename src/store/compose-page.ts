import { fieldsOf, givenFields } from '../record/fields-of.ts'
import type { LedgerArticle, PageLedger } from '../record/ledger.ts'
import type { ParsedArticle, ParsedPage } from '../record/parsed-page.ts'
import { formatArticleFile } from './article-file.ts'
import { bodyOf, ledgerPartOf } from './corrections/written-file.ts'
import { textDigest } from './digest.ts'
import { formatLedgerJson } from './ledger-json.ts'

/** An article file as it is to be written. */
export interface ArticleText {
  id: string
  text: string
}

/** A page as it is to be written: its ledger and its article files. */
export interface ComposedPage {
  ledger: PageLedger
  files: ArticleText[]
}

/** What a ledger says of how it was made. */
export interface Provenance {
  inputs: string
  corrections: number
}

/** The ledger and the article files of a parsed page. `ids` are those of its articles. */
export function composePage(
  id: string,
  parsed: ParsedPage,
  ids: readonly string[],
  made: Provenance,
): ComposedPage {
  const drafts = parsed.articles.map((article, index) => {
    const articleId = ids[index] ?? ''
    const fields = fieldsOf(parsed, article)
    const text = formatArticleFile({
      front: { id: articleId, page: id, ...fields },
      body: bodyOf(article.parts),
    })
    const entry = { id: articleId, digest: textDigest(text), fields, ...entryOf(article, parsed.lines) }
    return { file: { id: articleId, text }, entry }
  })
  const entries = drafts.map(({ entry }) => entry)
  return { ledger: orderLedger(id, parsed, entries, made), files: drafts.map(({ file }) => file) }
}

/** The ledger as JSON; fields that say nothing are left out. */
export const formatLedger = (ledger: PageLedger): string =>
  formatLedgerJson({
    ...ledger,
    articles: ledger.articles.map((entry) => ({ ...entry, fields: givenFields(entry.fields) })),
  })

function entryOf(
  { parts, refersTo, confidence, topicEvidence, corrections, formerAnchors }: ParsedArticle,
  lines: readonly string[],
): Omit<LedgerArticle, 'id' | 'digest' | 'fields'> {
  return {
    parts: parts.map((part) => ledgerPartOf(part, lines)),
    refersTo,
    confidence,
    topicEvidence,
    ...(corrections && corrections.length > 0 ? { corrections } : {}),
    ...(formerAnchors ? { formerAnchors } : {}),
  }
}

/** The ledger with its keys in the order of the schema. */
function orderLedger(
  id: string,
  parsed: ParsedPage,
  articles: LedgerArticle[],
  { inputs, corrections }: Provenance,
): PageLedger {
  const { file, sha256, parser, encoding, newspaper, issue, pageNumber, section, date, city, rights } = parsed
  const { lines, furniture, dropped, problems } = parsed
  return {
    ...{ id, file, sha256, parser, inputs, ...(corrections > 0 ? { corrections } : {}) },
    ...{ encoding, newspaper, issue, pageNumber, section, date, city, rights },
    ...{ lines, articles, furniture, dropped, problems },
  }
}
