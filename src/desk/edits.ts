import type { ArticleDraft, PageDraft } from '../parse/corrections/draft.ts'
import { isBodyPart } from '../parse/corrections/draft.ts'
import type { ArticleFields } from '../record/article-fields.ts'
import type { Correction, PartText } from '../record/correction.ts'
import { fieldsOf } from '../record/fields-of.ts'
import { captureEdits } from '../store/corrections/capture-edits.ts'
import { bodyOf } from '../store/corrections/written-file.ts'
import { keyOfArticle, keyOfPart } from './keys.ts'

/** A part that the reader added, behind a part that the page has; `after` is null at the beginning. */
export interface Addition {
  article: string
  after: string | null
  text: PartText
}

/** What the reader wrote anew: fields by article, parts by part; a part without text is taken out. */
export interface Edits {
  fields: Map<string, Partial<ArticleFields>>
  parts: Map<string, PartText>
  added: Addition[]
}

export const noEdits = (): Edits => ({ fields: new Map(), parts: new Map(), added: [] })

export const fieldsOfDraft = ({ page }: PageDraft, article: ArticleDraft): ArticleFields =>
  fieldsOf(page, { ...article, refersTo: [] })

/** The text of a part of the body, as its form shows it before anything is written. */
export const textOfPart = (part: ArticleDraft['parts'][number]): PartText | undefined => bodyOf([part])[0]

/** The body of an article as the reader wrote it. */
export function editedBody(article: ArticleDraft, { parts, added }: Edits): PartText[] {
  const key = keyOfArticle(article)
  const behind = (after: string | null): PartText[] =>
    added.filter((one) => one.article === key && one.after === after).map(({ text }) => text)
  const body = article.parts.filter(isBodyPart).flatMap((part) => {
    const text = parts.get(keyOfPart(part)) ?? textOfPart(part)
    return [...(text ? [text] : []), ...behind(keyOfPart(part))]
  })
  return [...behind(null), ...body].filter(({ text }) => text !== '')
}

/** What was written anew in an article, as the corrections that an edit of its file would become. */
export function correctionsOfEdits(
  draft: PageDraft,
  article: ArticleDraft,
  id: string,
  edits: Edits,
): Correction[] {
  const fields = fieldsOfDraft(draft, article)
  const page = { id: '', lines: draft.page.lines }
  const edited = { ...fields, ...edits.fields.get(keyOfArticle(article)) }
  return captureEdits(
    { id, fields, parts: article.parts },
    page,
    { front: { id, page: page.id, ...edited }, body: editedBody(article, edits) },
    {},
  )
}
