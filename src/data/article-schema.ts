import { z } from 'zod'
import { Article } from '../record/article.ts'

/** The name of the schema's file beside the articles. */
export const SCHEMA_FILE = 'article.schema.json'

/** The JSON Schema (2020-12) of one line of `articles.jsonl`, from the zod schema that checks every article. */
export const formatArticleSchema = (address: string): string =>
  `${JSON.stringify({ $id: address, title: 'Article', ...z.toJSONSchema(Article) }, null, 2)}\n`

/** The fields of an article, in the order of the record. */
export const listFields = (): string[] => Object.keys(Article.shape)
