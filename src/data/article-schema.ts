import { z } from 'zod'
import { Article } from '../record/article.ts'

/** The name of the schema's file beside the articles. */
export const SCHEMA_FILE = 'article.schema.json'

/** The JSON Schema (2020-12) of one line of `articles.jsonl`, from the zod schema that checks every article. */
export const formatArticleSchema = (address: string): string =>
  `${JSON.stringify({ $id: address, title: 'Article', ...z.toJSONSchema(Article) }, null, 2)}\n`

/** A field of an article, as the documentation names it. */
export interface DocumentedField {
  name: string
  title: string
  description: string
}

/** The fields of an article in the order of the record, with what its schema says of each. */
export const listFields = (): DocumentedField[] =>
  Object.entries(Article.shape).map(([name, schema]) => {
    const { title = '', description = '' } = schema.meta() ?? {}
    return { name, title, description }
  })
