import type { Article } from '../../record/article.ts'
import { words } from '../words.ts'
import { type Feature, featuresOf } from './features.ts'
import { findRelated } from './related.ts'
import { findReprints } from './reprints.ts'

/** What connects the articles of an archive, as its pages show it and its data holds it. */
export interface Connections {
  /** The articles that share most with this one, without those that print the same text. */
  relatedOf(id: string): Article['related']
  /** The articles that print the same text; shares are in hundredths. */
  reprintsOf(id: string): Article['reprints']
}

const sayFeature = ({ kind, name }: Feature): string => words.article.why[kind](name)

/** Compares articles, each with each that shares anything. */
export function connectArticles(
  summaries: readonly { id: string; page: string }[],
  readArticle: (id: string) => Article,
): Connections {
  const articles = summaries.map(({ id, page }) => {
    const article = readArticle(id)
    return { id, page, features: featuresOf(article), text: article.body.map(({ text }) => text).join('') }
  })
  const related = findRelated(articles)
  const reprints = findReprints(articles)
  const reprintsOf = (id: string): Article['reprints'] =>
    (reprints.get(id) ?? []).map((reprint) => ({ ...reprint, share: Math.round(reprint.share * 100) / 100 }))
  return {
    reprintsOf,
    relatedOf: (id) => {
      const same = new Set(reprintsOf(id).map((reprint) => reprint.id))
      return (related.get(id) ?? [])
        .filter((other) => !same.has(other.id))
        .map((other) => ({ id: other.id, why: other.why.map(sayFeature).join('，') }))
    },
  }
}
