import { z } from 'zod'
import { Article } from '../record/article.ts'
import { isIdentifier } from './check-character.ts'

const { shape } = Article
const isOneLine = (text: string): boolean => text.isWellFormed() && !/[\0\r\n]/.test(text)
const line = z.string().min(1).refine(isOneLine, { error: 'one line of text' }).nullable().default(null)
const identifier = z.string().refine(isIdentifier, { error: 'not an id: a character is wrong' })

/** What people edit in an article file, in the order in which it is written. Absent means null or none. */
export const FrontMatter = z.strictObject({
  id: identifier,
  page: identifier,
  newspaper: line,
  issue: line,
  pageNumber: line,
  section: line,
  date: shape.date.default(null),
  type: shape.type,
  column: line,
  kicker: line,
  headline: line,
  deck: line,
  summary: line,
  dateline: shape.dateline.default(null),
  bylines: shape.bylines.default([]),
  city: shape.city.default(null),
  places: shape.places.default([]),
  topics: shape.topics.default([]),
  rights: line,
  status: shape.status.default('published'),
})
export type FrontMatter = z.infer<typeof FrontMatter>
