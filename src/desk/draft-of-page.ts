import type { ArticleDraft, PageDraft } from '../parse/corrections/draft.ts'
import { draftPage } from '../parse/corrections/draft.ts'
import { FIELD_NAMES, isSameValue } from '../record/article-fields.ts'
import type { DeskPage } from '../record/desk-page.ts'
import { fieldsOf } from '../record/fields-of.ts'
import type { ParsedArticle } from '../record/parsed-page.ts'
import { partOf } from '../store/corrections/written-file.ts'

const SILENT = { value: 1, reasons: [] }

/** The page as a draft that corrections can be taken on, each article with its id. */
export function draftOfPage({ articles, ...page }: DeskPage): PageDraft {
  const parsed = articles.map((entry) => parsedOf(entry, page.lines))
  const draft = draftPage({ ...page, problems: [], articles: parsed })
  draft.articles.forEach((article, index) => {
    const entry = articles[index]
    if (entry) Object.assign(article, { id: entry.id, corrected: correctedFields(draft, article, entry) })
  })
  return draft
}

function parsedOf(
  { fields, parts, refersTo, corrections, formerAnchors }: DeskPage['articles'][number],
  lines: readonly string[],
): ParsedArticle {
  const { type, headline, kicker, deck, column, summary, dateline, bylines, city, places, topics } = fields
  return {
    ...{ type, headline, kicker, deck, column, summary, dateline, bylines, city, places, topics, refersTo },
    ...{ topicEvidence: [], confidence: { cut: SILENT, headline: SILENT, byline: SILENT } },
    parts: parts.map((part) => partOf(part, lines)),
    ...(corrections ? { corrections } : {}),
    ...(formerAnchors ? { formerAnchors } : {}),
  }
}

/** The fields that people gave: those that say other than page and parts do, and those that are noted as corrected. */
function correctedFields(
  { page }: PageDraft,
  article: ArticleDraft,
  { fields, corrections = [] }: DeskPage['articles'][number],
): ParsedArticle['corrected'] {
  const derived = fieldsOf(page, { ...article, refersTo: [] })
  const noted = new Set(corrections.filter(({ old }) => old !== null).map(({ what }) => what))
  const given = FIELD_NAMES.filter((name) => noted.has(name) || !isSameValue(derived[name], fields[name]))
  return Object.fromEntries(given.map((name) => [name, fields[name]]))
}
