import type { EntityMention } from '../../parse/enrich/entities/entity.ts'
import { findEntities } from '../../parse/enrich/entities/find-entities.ts'
import { compileList } from '../../parse/enrich/entities/listed.ts'
import type { Figure } from '../../parse/enrich/figures/figure.ts'
import { findFigures } from '../../parse/enrich/figures/find-figures.ts'
import { gazetteerOf } from '../../parse/enrich/gazetteer.ts'
import type { Article } from '../../record/article.ts'
import type { EntityList, Vocabulary } from '../../record/vocabulary.ts'

export { ENTITY_KINDS, type EntityKind, type EntityMention } from '../../parse/enrich/entities/entity.ts'
export type { Bound, Figure } from '../../parse/enrich/figures/figure.ts'
export { kindOfUnit, UNIT_KINDS, type UnitKind } from '../../parse/enrich/figures/units.ts'

/** A stretch of an article in which names and figures are looked for. */
export interface FoundPart {
  text: string
  /** Id of its block on the article's page; only parts of the body have one. */
  anchor?: string
  figures: Figure[]
  entities: EntityMention[]
}

type Read = Pick<Article, 'headline' | 'kicker' | 'deck' | 'summary' | 'body' | 'places'>

/** The texts of an article in reading order. Figures are taken from the body: headlines and summaries repeat them. */
function listTexts({ headline, kicker, deck, summary, body }: Read): { text: string; anchor?: string }[] {
  return [
    ...[kicker, headline, deck, summary].flatMap((text) => (text === null ? [] : [{ text }])),
    ...body.map(({ text }, index) => ({ text, anchor: `p${index + 1}` })),
  ]
}

/** Finds the names and figures of an article: from its text as people corrected it, at each build anew. */
export type FindInArticle = (article: Read) => FoundPart[]

export function openFinder(vocabulary: Pick<Vocabulary, 'cities'>, entityList: EntityList): FindInArticle {
  const gazetteer = gazetteerOf(vocabulary)
  const list = compileList(entityList)
  return (article) => {
    const texts = listTexts(article)
    const entities = findEntities(
      { texts: texts.map(({ text }) => text), places: article.places },
      gazetteer,
      list,
    )
    return texts.map(({ text, anchor }, index) => ({
      text,
      ...(anchor !== undefined && { anchor }),
      figures: anchor === undefined ? [] : findFigures(text),
      entities: entities[index] ?? [],
    }))
  }
}
