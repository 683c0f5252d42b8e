import type { Article } from '../../src/record/article.ts'
import type { SearchableArchive } from '../../src/search/searchable.ts'
import { summariseArticle } from '../../src/store/summary.ts'

const SURE = { value: 1, reasons: [] }

/** An article of these paragraphs; everything else is empty unless it is given. */
export function makeArticle(id: string, paragraphs: string[], given: Partial<Article> = {}): Article {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), page: 'page01', lines: [] }
  return {
    id,
    url: `/articles/${id}/`,
    ...{ newspaper: null, issue: null, pageNumber: null, section: null, source, continuations: [] },
    ...{ type: 'news', headline: null, kicker: null, deck: null, column: null, summary: null },
    ...{ dateline: null, bylines: [], date: null, city: null, places: [], topics: [], topicEvidence: [] },
    body: paragraphs.map((text) => ({ role: 'paragraph', text, lines: [] })),
    ...{ rights: null, status: 'published', related: [], reprints: [] },
    confidence: { cut: SURE, headline: SURE, byline: SURE },
    ...given,
  }
}

/** A day on which something was published for certain. */
export const onDay = (day: string): Article['date'] => ({
  edtf: day,
  earliest: day,
  latest: day,
  assumed: null,
  from: 'sidecar',
  evidence: day,
})

/** An archive that holds these articles, in this order. */
export function makeArchive(articles: readonly Article[]): SearchableArchive {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return {
    articles: articles.map((article, order) => summariseArticle(article, order)),
    readArticle(id) {
      const article = byId.get(id)
      if (!article) throw new Error(`no article ${id}`)
      return article
    },
    slug: (kind, key) => `${kind}-${[...key].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`,
  }
}
