import type { Sidecar } from '../../record/sidecar.ts'
import type { Vocabulary } from '../../record/vocabulary.ts'
import { enrichPage } from '../enrich/enrich.ts'
import type { ArticleDraft, PageDraft } from './draft.ts'
import { readFields, textsOf } from './read-fields.ts'

/** What the reading of an article rests on beside its text. */
export interface Knowledge {
  sidecar: Sidecar
  vocabulary: Vocabulary
}

/** Reads the fields of every article that was cut anew from its parts, and the places and topics of its text. */
export function readRecutArticles(draft: PageDraft, { sidecar, vocabulary }: Knowledge): void {
  const recut = draft.articles.filter(({ isRecut }) => isRecut)
  if (recut.length === 0) return
  for (const article of recut) readFields(article)
  const { newspaper } = draft.page
  const enriched = enrichPage(
    {
      sidecar,
      folio: { newspaper, date: null },
      standingHeads: draft.furniture.filter(({ role }) => role === 'column').map(({ text }) => text),
      articles: draft.articles.map(textOf),
    },
    vocabulary,
  )
  draft.articles.forEach((article, index) => {
    if (article.isRecut) Object.assign(article, enriched.articles[index])
    article.isRecut = false
  })
}

function textOf(article: ArticleDraft) {
  const { dateline, headline, kicker, deck, column, summary, bylines } = article
  return {
    ...{ dateline, headline, kicker, deck, column, summary, bylines },
    paragraphs: textsOf(article, 'paragraph', 'subhead', 'table'),
    captions: textsOf(article, 'caption'),
  }
}
