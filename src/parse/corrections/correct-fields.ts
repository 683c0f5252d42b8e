import { isSameValue } from '../../record/article-fields.ts'
import type { FieldCorrection } from '../../record/correction.ts'
import { fieldsOf } from '../../record/fields-of.ts'
import { requireArticle } from './anchor.ts'
import { Conflict } from './conflict.ts'
import type { PageDraft } from './draft.ts'
import { noteCorrection } from './note.ts'

/** Gives a field the value that a person gave it. A field that has it already is left alone. */
export function correctField(draft: PageDraft, entry: FieldCorrection): void {
  const article = requireArticle(draft, entry)
  const fields = fieldsOf(draft.page, { ...article, refersTo: [] })
  const current = fields[entry.field]
  if (isSameValue(current, entry.new)) return
  if (!isSameValue(current, entry.old))
    throw new Conflict(
      `${entry.field} is ${JSON.stringify(current)}, where the correction found ${JSON.stringify(entry.old)}`,
    )
  article.corrected = { ...article.corrected, [entry.field]: entry.new }
  noteCorrection(article, entry, entry.field, entry.old, entry.new)
}
