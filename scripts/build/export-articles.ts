import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Archive } from '../../src/store/archive.ts'

/** Writes the published articles, one JSON object a line, by id. One article is in memory at a time. */
export async function exportArticles(archive: Archive, folder: string): Promise<void> {
  const file = join(folder, 'data', 'articles.jsonl')
  await mkdir(dirname(file), { recursive: true })
  await pipeline(Readable.from(formatArticles(archive)), createWriteStream(file))
}

function* formatArticles(archive: Archive): Generator<string> {
  const published = archive.articles.filter(({ status }) => status === 'published').map(({ id }) => id)
  for (const id of published.sort()) yield `${JSON.stringify(archive.readArticle(id))}\n`
}
