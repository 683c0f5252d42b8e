import type { ArchiveSettings } from '../record/archive.ts'
import type { Article } from '../record/article.ts'
import type { Problem } from '../record/problem.ts'
import { AtomicFile } from './atomic-file.ts'
import type { IdentifierRegister } from './identifier-register.ts'
import { mintSlugs } from './mint-slugs.ts'
import { readArticle, readLedger } from './read-content.ts'

/**
 * Reads every article of the pages back as the site will, page by page, gives slugs to its names, and writes one JSON
 * object a line to `jsonl` where that is given, leaving out what is withheld. Returns how many articles are sound, and what is wrong with the others.
 */
export function exportArticles(
  contentDir: string,
  pages: readonly string[],
  settings: ArchiveSettings,
  register: IdentifierRegister,
  jsonl?: string,
): { count: number; problems: Problem[] } {
  const file = jsonl === undefined ? undefined : new AtomicFile(jsonl)
  const problems: Problem[] = []
  let count = 0
  for (const article of articlesOf(contentDir, pages, settings, problems)) {
    mintSlugs(article, register)
    if (article.status === 'published') file?.write(`${JSON.stringify(article)}\n`)
    count++
  }
  file?.commit()
  return { count, problems }
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
