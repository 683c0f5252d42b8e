import type { CityReference } from '../../record/article.ts'
import { findNamedCities, findWinner, rank, sumVotes, type Votes, voteForCities } from './city-vote.ts'
import { findCity, type Gazetteer } from './gazetteer.ts'
import { findMentions, type Mention } from './mention.ts'

/** Points that the page's city has in each of its articles, before the article itself speaks. */
const HOME = 3

/** Share of a page's articles that must name a city for it to be the city of them all. */
const SHARE = 0.25

/** What a page says about cities: of the page, and of each article. */
export interface CitiesOfPage {
  page: CityReference | null
  /** Id of each article's city, in the order of the articles; null where nothing says it. */
  articles: (string | null)[]
}

/**
 * The city of a page and of each of its articles. `stated`: the city that a person names, which decides for the
 * page; else the page's city is the clear winner among articles and standing heads. An article is of the page's
 * city unless its own text speaks more for another.
 */
export function findCities(
  gazetteer: Gazetteer,
  articles: readonly (readonly Mention[])[],
  standingHeads: readonly string[],
  stated: string | undefined,
): CitiesOfPage {
  const heads = findMentions(
    gazetteer,
    standingHeads.map((text) => ({ spot: 'headline', text })),
  )
  const named = findNamedCities([...heads, ...articles.flat()])
  const ballots = articles.map((mentions) => voteForCities(mentions, named))
  const page =
    (stated ? findCity(gazetteer, stated) : null) ??
    winnerOfPage(gazetteer, voteForCities(heads, named), ballots)
  return { page, articles: ballots.map((ballot) => cityOfArticle(ballot, page)) }
}

function winnerOfPage({ byId }: Gazetteer, heads: Votes, ballots: readonly Votes[]): CityReference | null {
  const id = findWinner(sumVotes([heads, ...ballots]))
  const city = id ? byId.get(id) : undefined
  if (!city) return null
  const naming = ballots.filter((ballot) => ballot.has(city.id)).length
  return heads.has(city.id) || naming >= SHARE * ballots.length ? { id: city.id, name: city.name } : null
}

function cityOfArticle(ballot: Votes, page: CityReference | null): string | null {
  if (!page) return findWinner(ballot)
  const home = (ballot.get(page.id) ?? 0) + HOME
  const [best] = rank(ballot)
  return best && best[1] > home ? best[0] : page.id
}
