import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Knowledge, parsePage } from '../../src/parse/parse.ts'
import type { ParsedArticle, ParsedPage } from '../../src/record/parsed-page.ts'
import { readKnowledge } from '../../src/store/settings.ts'
import type { ScoredArticle } from './flow.ts'

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))

/** What the archive of this repository knows: its settings and vocabulary. */
export const readOwnKnowledge = (): Knowledge => readKnowledge(CONTENT, CONTENT)

/** Parses the lines of a page as the archive does, without writing anything. */
export function parseLines(file: string, lines: string[], knowledge: Knowledge): ScoredArticle[] {
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex')
  const page = parsePage({ file, sha256, encoding: 'utf-8', lines }, {}, knowledge)
  return page.articles.map((article) => exportedArticle(article, page))
}

function exportedArticle(article: ParsedArticle, { date }: ParsedPage): ScoredArticle {
  const { cut, headline, byline } = article.confidence
  return {
    ...article,
    date,
    body: article.parts.filter(isBodyRole),
    confidence: Math.min(cut.value, headline.value, byline.value),
  }
}

const BODY_ROLES = new Set(['paragraph', 'subhead', 'caption', 'table'])

/** True for what the text of an article is made of. */
export const isBodyRole = ({ role }: { role: string }): boolean => BODY_ROLES.has(role)
