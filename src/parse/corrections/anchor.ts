import type { PartText } from '../../record/correction.ts'
import { lettersOf } from '../../record/letters.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import type { LineRange } from '../../record/span.ts'
import { Conflict, quote } from './conflict.ts'
import { type ArticleDraft, isBodyPart, type PageDraft } from './draft.ts'

/** What a correction says of the article that it is for. */
export interface ArticleAnchor {
  words: string
  lines: readonly LineRange[]
}

/** The words by which an article is known again: those of its headline on the page, else of its first part. */
export function wordsOf({ parts }: { parts: readonly ParsedPart[] }): string {
  const printed = parts.filter(({ spans }) => spans.length > 0)
  const part = printed.find(({ role }) => role === 'headline') ?? printed[0]
  return part ? textOnPage(part) : ''
}

const textOnPage = ({ text, printed }: ParsedPart): string => printed ?? text

/** The article that an anchor names; undefined where none has its words, or several and no line tells which. */
export function findArticle(
  { articles }: PageDraft,
  { words, lines }: ArticleAnchor,
): ArticleDraft | undefined {
  const letters = lettersOf(words)
  const known = articles.filter((article) => lettersOf(wordsOf(article)) === letters)
  const holding = known.length > 0 ? known : articles.filter((article) => holds(article, letters))
  return onlyOf(holding, (article) => article.parts.some((part) => touches(part, lines)))
}

export function requireArticle(draft: PageDraft, anchor: ArticleAnchor): ArticleDraft {
  const article = findArticle(draft, anchor)
  if (!article) throw new Conflict(`no article, or more than one, has the words ${quote(anchor.words)}`)
  return article
}

const holds = ({ parts }: ArticleDraft, letters: string): boolean =>
  parts.some((part) => part.spans.length > 0 && lettersOf(textOnPage(part)) === letters)

/** A part of the body, and the article that it is of. */
export interface Found {
  article: ArticleDraft
  part: ParsedPart
}

/**
 * The part of the body that has a text: the `nth` of the equal ones of its article, or, where that article has none,
 * the only one of the page.
 */
export function findPart(draft: PageDraft, anchor: ArticleAnchor, text: string, nth = 0): Found | undefined {
  const article = findArticle(draft, anchor)
  const own = article ? equalParts(article, text) : []
  const part = own[nth]
  if (article && part) return { article, part }
  const all = draft.articles.flatMap((other) =>
    equalParts(other, text).map((equal) => ({ article: other, part: equal })),
  )
  return onlyOf(all, (found) => touches(found.part, anchor.lines))
}

/** Which of the equal parts of an article a part is; undefined for the first. */
export function nthOf(parts: readonly ParsedPart[], part: ParsedPart): number | undefined {
  const nth = equalParts({ parts }, part.text).indexOf(part)
  return nth > 0 ? nth : undefined
}

function equalParts({ parts }: { parts: readonly ParsedPart[] }, text: string): ParsedPart[] {
  const letters = lettersOf(text)
  return parts.filter((part) => isBodyPart(part) && lettersOf(part.text) === letters)
}

/** Where in the parts of an article a part goes that stands behind `after`: an index. */
export function placeBehind(article: ArticleDraft, after: PartText | null, nth = 0): number {
  if (after === null) {
    const first = article.parts.findIndex(isBodyPart)
    return first < 0 ? article.parts.length : first
  }
  const part = equalParts(article, after.text)[nth]
  if (!part)
    throw new Conflict(`${quote(after.text)}, behind which the text should stand, is not in the article`)
  return behind(article.parts, part)
}

/** The index behind a part and the credit that goes with it. */
export function behind(parts: readonly ParsedPart[], part: ParsedPart): number {
  const at = parts.indexOf(part) + 1
  const next = parts[at]
  return part.credit !== undefined && next?.role === 'credit' ? at + 1 : at
}

const touches = ({ spans }: ParsedPart, lines: readonly LineRange[]): boolean =>
  spans.some(([line]) => lines.some(([from, to]) => line >= from && line <= to))

function onlyOf<T>(found: readonly T[], isMeant: (one: T) => boolean): T | undefined {
  const meant = found.length > 1 ? found.filter(isMeant) : found
  return meant.length === 1 ? meant[0] : undefined
}
