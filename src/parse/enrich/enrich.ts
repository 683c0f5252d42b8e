import type { Article, CityReference, PublicationDate } from '../../record/article.ts'
import type { Sidecar } from '../../record/sidecar.ts'
import type { Vocabulary } from '../../record/vocabulary.ts'
import { gazetteerOf } from './gazetteer.ts'
import { findMentions } from './mention.ts'
import { findCities } from './page-city.ts'
import { findCountiesInFull, listPlaces } from './places.ts'
import { findPublicationDate } from './publication-date.ts'
import { type ArticleText, listSpots } from './spot.ts'
import { findTopics } from './topics.ts'

/** What the parser read in the folio line (报眉) of a page, as printed. */
export interface Folio {
  newspaper: string | null
  /** The words of the date, such as `2023年1月30日 星期一`. */
  date: string | null
}

/** A page as enrichment reads it. */
export interface PageText {
  sidecar: Sidecar
  folio: Folio | null
  /** Columns and labels that belong to the page: 锦州脚步, 葫芦岛篇. */
  standingHeads: string[]
  articles: ArticleText[]
}

/** What enrichment adds to an article. */
export type ArticleEnrichment = Pick<Article, 'city' | 'places' | 'topics' | 'topicEvidence'>

/** What enrichment adds to a page; `articles` in the order given. */
export interface PageEnrichment {
  date: PublicationDate | null
  city: CityReference | null
  articles: ArticleEnrichment[]
}

/**
 * Places, topics and the date of publication, from the text of a page and what people know about it. Pure; nothing
 * is guessed: what neither the page nor its sidecar says is null or empty.
 */
export function enrichPage(page: PageText, vocabulary: Vocabulary): PageEnrichment {
  const gazetteer = gazetteerOf(vocabulary)
  const mentions = page.articles.map((article) => findMentions(gazetteer, listSpots(article)))
  const heads = [...page.standingHeads, ...[page.sidecar.newspaper ?? page.folio?.newspaper].filter(isText)]
  const cities = findCities(gazetteer, mentions, heads, page.sidecar.city)
  const countiesOfPage = new Map(
    [...new Set(cities.articles)].map((city) => [city, findCountiesInFull(mentions.flat(), city)]),
  )
  return {
    date: findPublicationDate(page),
    city: cities.page,
    articles: page.articles.map((article, index) => {
      const cityId = cities.articles[index] ?? null
      const own = mentions[index] ?? []
      const city = cityId ? gazetteer.byId.get(cityId) : undefined
      return {
        city: city ? { id: city.id, name: city.name } : null,
        places: listPlaces(gazetteer, own, cityId, countiesOfPage.get(cityId) ?? new Set()),
        ...findTopics(article, vocabulary.topics),
      }
    }),
  }
}

const isText = (text: string | null | undefined): text is string => Boolean(text)
