import type { DroppedText, LedgerFurniture } from '../../record/ledger.ts'
import type { ParsedArticle, ParsedPage, ParsedPart } from '../../record/parsed-page.ts'

/** A page while it is being corrected: what refers to what is an object, not a place in a list. */
export interface PageDraft {
  page: Omit<ParsedPage, 'articles' | 'furniture' | 'dropped'>
  articles: ArticleDraft[]
  furniture: LedgerFurniture[]
  dropped: DroppedDraft[]
}

export interface ArticleDraft extends Omit<ParsedArticle, 'refersTo'> {
  /** Its id, where the draft was made from a page that has them; an article that a correction starts has none. */
  id?: string
  refersTo: LedgerFurniture[]
  /** Whether a boundary correction gave it other lines or roles. */
  isRecut: boolean
}

interface DroppedDraft extends Omit<DroppedText, 'article'> {
  article: ArticleDraft | null
}

export function draftPage({ articles, furniture, dropped, ...page }: ParsedPage): PageDraft {
  const drafts = articles.map(
    ({ refersTo, ...article }): ArticleDraft => ({
      ...article,
      refersTo: refersTo.flatMap((index) => furniture[index] ?? []),
      isRecut: false,
    }),
  )
  return {
    page,
    articles: drafts,
    furniture: [...furniture],
    dropped: dropped.map((text) => ({
      ...text,
      article: text.article === null ? null : (drafts[text.article] ?? null),
    })),
  }
}

export function finishPage({ page, articles, furniture, dropped }: PageDraft): ParsedPage {
  return {
    ...page,
    articles: articles.map(({ refersTo, isRecut: _, id: __, ...article }) => ({
      ...article,
      refersTo: refersTo.map((words) => furniture.indexOf(words)).filter((index) => index >= 0),
    })),
    furniture,
    dropped: dropped
      .filter(({ spans }) => spans.length > 0)
      .map((text) => ({ ...text, article: indexOrNull(articles, text.article) })),
  }
}

function indexOrNull(articles: readonly ArticleDraft[], article: ArticleDraft | null): number | null {
  const index = article ? articles.indexOf(article) : -1
  return index < 0 ? null : index
}

/** True for a part whose text stands in the body. */
export const isBodyPart = ({ role }: ParsedPart): boolean =>
  role === 'paragraph' || role === 'subhead' || role === 'caption' || role === 'table'

/** True for a part whose text a person wrote or changed. */
export const isCorrected = ({ edits }: ParsedPart): boolean =>
  edits?.some(({ kind }) => kind === 'correction') ?? false
