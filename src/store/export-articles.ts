import type { ArchiveSettings } from '../record/archive.ts'
import type { Article } from '../record/article.ts'
import type { Problem } from '../record/problem.ts'
import { writeWhole } from './atomic-file.ts'
import { readArticle, readLedger } from './read-content.ts'

/**
 * Reads every article of the pages back as the site will, page by page, and writes one JSON object a line to `jsonl`,
 * leaving out what is withheld. Returns what is wrong with articles that are not sound.
 */
export function exportArticles(
  contentDir: string,
  pages: readonly string[],
  settings: ArchiveSettings,
  jsonl: string,
): Problem[] {
  const problems: Problem[] = []
  writeWhole(jsonl, (file) => {
    for (const article of articlesOf(contentDir, pages, settings, problems))
      if (article.status === 'published') file.write(`${JSON.stringify(article)}\n`)
  })
  return problems
}

function* articlesOf(
  contentDir: string,
  pages: readonly string[],
  settings: ArchiveSettings,
  problems: Problem[],
): Generator<Article> {
  for (const page of pages) {
    const read = readLedger(contentDir, page)
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    for (const { id } of read.ledger.articles) {
      const result = readArticle(contentDir, read.ledger, id, settings)
      if ('article' in result) yield result.article
      else problems.push(result.problem)
    }
  }
}
