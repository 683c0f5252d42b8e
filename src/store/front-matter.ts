import { z } from 'zod'
import { ArticleFields } from '../record/article-fields.ts'
import { isIdentifier } from './identifiers/check-character.ts'

const identifier = z.string().refine(isIdentifier, { error: 'not an id: a character is wrong' })

/** What people edit in an article file, in the order in which it is written. Absent means null or none. */
export const FrontMatter = z.strictObject({ id: identifier, page: identifier, ...ArticleFields.shape })
export type FrontMatter = z.infer<typeof FrontMatter>
