import type { Article } from '../record/article.ts'
import { writeMeasured } from '../store/measured-file.ts'
import { PartedFile } from '../store/parted-file.ts'
import { formatArticleSchema, SCHEMA_FILE } from './article-schema.ts'
import { COLUMNS, listCells } from './columns.ts'
import { BYTE_ORDER_MARK, formatRecord } from './csv.ts'
import { addressOf, exportArticle, formatLine } from './exported-article.ts'

/** What is exported, and where to. */
export interface DataExportInput {
  /** The published articles, by id. */
  articles: Iterable<Article>
  /** The folder of the data, such as `dist/data`. */
  folder: string
  /** Where the site will stand. */
  site: URL
  /** Bytes that one file may have. */
  limit?: number
}

/** What every common host takes: Cloudflare Pages refuses files above 25 MiB. */
const LARGEST_FILE = 24_000_000

/** Writes the articles as JSON lines, as a table and one by one, and their schema. One article is in memory at a time. */
export function exportData({ articles, folder, site, limit = LARGEST_FILE }: DataExportInput): void {
  const parted = { folder, name: 'articles', limit }
  const lines = new PartedFile({ ...parted, extension: '.jsonl' })
  const head = BYTE_ORDER_MARK + formatRecord(COLUMNS.map(({ name }) => name))
  const table = new PartedFile({ ...parted, extension: '.csv', head })
  for (const read of articles) {
    const article = exportArticle(read, site)
    const line = formatLine(article)
    lines.write(line)
    table.write(formatRecord(listCells(article)))
    writeMeasured(folder, `articles/${article.id}.json`, line)
  }
  lines.close()
  table.close()
  writeMeasured(folder, SCHEMA_FILE, formatArticleSchema(addressOf(`data/${SCHEMA_FILE}`, site)))
}
