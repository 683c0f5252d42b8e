import type { PlaceMention } from '../../record/article.ts'
import { weigh } from './city-vote.ts'
import type { Division } from './division.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { SPOTS, type Spot } from './spot.ts'

/** A division that an article names: how often, by spot. */
interface Standing {
  division: Division
  counts: Map<Spot, number>
}

/** What makes the short name of a county believable: ids of those that the page prints in full, and names. */
interface Support {
  inFull: ReadonlySet<string>
  headedAndRepeated: ReadonlySet<string>
}

/** Full names of counties that the mentions print, by id: their short names can be believed. */
export function findCountiesInFull(mentions: readonly Mention[], city: string | null): Set<string> {
  return new Set(mentions.flatMap((mention) => (mention.short ? [] : (countyOf(mention, city)?.id ?? []))))
}

/**
 * The places of an article: its city first, then the city's counties, the most telling first. An article without
 * a city has the provinces that its dateline, headline or lead names. A city that only the page names is `body`.
 */
export function listPlaces(
  { byId }: Gazetteer,
  mentions: readonly Mention[],
  cityId: string | null,
  countiesOfPage: ReadonlySet<string>,
): PlaceMention[] {
  const city = cityId ? byId.get(cityId) : undefined
  if (!city) return provincesOf(mentions).map((standing) => toPlace(standing.division, viaOf(standing)))
  const support: Support = {
    inFull: countiesOfPage,
    headedAndRepeated: findHeadedAndRepeated(mentions),
  }
  const counties = collect(mentions, (mention) => {
    const county = countyOf(mention, city.id)
    return county && isBelieved(mention, county, support) ? county : null
  })
  const itself = collect(
    mentions,
    ({ senses }) => senses.find(({ division }) => division.id === city.id)?.division,
  )
  const via = bestSpot([...itself, ...counties].map(viaOf))
  return [
    toPlace(city, via),
    ...rankStandings(counties).map((standing) => toPlace(standing.division, viaOf(standing))),
  ]
}

/** The county of `city` that a mention may stand for, where it does not stand for the city itself. */
function countyOf({ senses }: Mention, city: string | null): Division | null {
  const inCity = senses.map(({ division }) => division).filter((division) => division.city === city)
  if (inCity.some(({ level }) => level === 'city')) return null
  return inCity.length === 1 ? (inCity[0] ?? null) : null
}

/**
 * A full name is believed; a short one where its city stands right before it, where its full name is near, or where
 * it is in the headline and again below. A district's of two characters needs its city: 和平 and 太平 are words, 细河
 * and 沙河 rivers.
 */
function isBelieved(mention: Mention, county: Division, support: Support): boolean {
  if (!mention.short) return true
  if (mention.before?.senses.some(({ division }) => division.id === county.city)) return true
  if (county.name.endsWith('区') && mention.name.length < 3) return false
  if (support.inFull.has(county.id) || mention.name.length > 2) return true
  return support.headedAndRepeated.has(mention.name)
}

/** Names that stand in the headline and again in another spot. */
function findHeadedAndRepeated(mentions: readonly Mention[]): Set<string> {
  const headed = new Set(mentions.filter(({ spot }) => spot === 'headline').map(({ name }) => name))
  return new Set(
    mentions.filter(({ spot, name }) => spot !== 'headline' && headed.has(name)).map(({ name }) => name),
  )
}

function provincesOf(mentions: readonly Mention[]): Standing[] {
  const standings = collect(
    mentions,
    ({ senses }) => senses.find(({ division }) => division.level === 'province')?.division,
  )
  return rankStandings(standings).filter((standing) => viaOf(standing) !== 'body')
}

function collect(
  mentions: readonly Mention[],
  meaning: (mention: Mention) => Division | null | undefined,
): Standing[] {
  const standings = new Map<string, Standing>()
  for (const mention of mentions) {
    const division = meaning(mention)
    if (!division) continue
    const standing = standings.get(division.id) ?? { division, counts: new Map<Spot, number>() }
    standing.counts.set(mention.spot, (standing.counts.get(mention.spot) ?? 0) + 1)
    standings.set(division.id, standing)
  }
  return [...standings.values()]
}

/** By the most telling spot, then by weight; equals stay in the order of their first mention. */
const rankStandings = (standings: readonly Standing[]): Standing[] =>
  standings.toSorted((a, b) => SPOTS.indexOf(viaOf(a)) - SPOTS.indexOf(viaOf(b)) || weightOf(b) - weightOf(a))

const weightOf = ({ counts }: Standing): number =>
  [...counts].reduce((sum, [spot, count]) => sum + weigh(spot, count), 0)

const viaOf = ({ counts }: Standing): Spot => bestSpot([...counts.keys()])

const bestSpot = (spots: readonly Spot[]): Spot => SPOTS.find((spot) => spots.includes(spot)) ?? 'body'

const toPlace = ({ id, name, level }: Division, via: Spot): PlaceMention => ({ id, name, level, via })
