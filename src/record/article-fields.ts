import { z } from 'zod'
import { Article } from './article.ts'

const { shape } = Article
const isOneLine = (text: string): boolean => text.isWellFormed() && !/[\0\r\n]/.test(text)

/** One line of text, or nothing. */
export const OptionalLine = z
  .string()
  .min(1)
  .refine(isOneLine, { error: 'one line of text' })
  .nullable()
  .default(null)

/**
 * What people may say of an article beside its text, in the order in which an article file is written. Absent means
 * null or none.
 */
export const ArticleFields = z.strictObject({
  newspaper: OptionalLine,
  issue: OptionalLine,
  pageNumber: OptionalLine,
  section: OptionalLine,
  date: shape.date.default(null),
  type: shape.type,
  column: OptionalLine,
  kicker: OptionalLine,
  headline: OptionalLine,
  deck: OptionalLine,
  summary: OptionalLine,
  dateline: shape.dateline.default(null),
  bylines: shape.bylines.default([]),
  city: shape.city.default(null),
  places: shape.places.default([]),
  topics: shape.topics.default([]),
  rights: OptionalLine,
  status: shape.status.default('published'),
  withheldBecause: OptionalLine,
})
export type ArticleFields = z.infer<typeof ArticleFields>

export const FieldName = ArticleFields.keyof()
export type FieldName = z.infer<typeof FieldName>

/** The names of all fields, in the order in which they are written. */
export const FIELD_NAMES: readonly FieldName[] = FieldName.options

/** True where two values of a field say the same, whatever the order of their keys. */
export const isSameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
