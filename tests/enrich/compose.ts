import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { enrichPage, type PageEnrichment, type PageText } from '../../src/parse/enrich/enrich.ts'
import type { ArticleText } from '../../src/parse/enrich/spot.ts'
import { PlaceEntry, TopicEntry, type Vocabulary } from '../../src/record/vocabulary.ts'

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/vocab/${name}.yaml`, import.meta.url), 'utf8'))

/** The project's own vocabulary, read once. */
export const vocabulary: Vocabulary = {
  topics: z.array(TopicEntry).parse(read('topics')),
  cities: z.array(PlaceEntry).parse(read('cities')),
  columns: [],
}

/** An article with the given parts; paragraphs may be given alone. */
export function article(parts: Partial<ArticleText> | string[]): ArticleText {
  return {
    dateline: null,
    headline: null,
    kicker: null,
    deck: null,
    column: null,
    summary: null,
    paragraphs: [],
    captions: [],
    bylines: [],
    ...(Array.isArray(parts) ? { paragraphs: parts } : parts),
  }
}

/** What enrichment says of a page of these articles. */
export function enrich(
  articles: (Partial<ArticleText> | string[])[],
  page: Partial<Omit<PageText, 'articles'>> = {},
): PageEnrichment {
  return enrichPage(
    { sidecar: {}, folio: null, standingHeads: [], ...page, articles: articles.map(article) },
    vocabulary,
  )
}
