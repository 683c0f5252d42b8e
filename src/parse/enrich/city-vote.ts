import type { Division } from './division.ts'
import type { Mention } from './mention.ts'
import type { Spot } from './spot.ts'

/** Points for each city, by id. */
export type Votes = ReadonlyMap<string, number>

/** What a mention in each spot can weigh at most, however often it is repeated there. */
const WEIGHT: Readonly<Record<Spot, number>> = { dateline: 5, headline: 6, lead: 4, body: 3 }

/** Of a division's short name, that it means the division: two characters are often a common word. */
const SHORT_TRUST = 0.45
/** Of a county's name that several cities share, where one of them is named. */
const SHARED_TRUST = 0.8

/** Points that a winner needs (a full name in the lead has as many), and how far it must be ahead of the next. */
const ENOUGH = 2
const LEAD = 1.5

/** What repeated mentions of one spot weigh: each further one half of what is left to the spot's weight. */
export const weigh = (spot: Spot, mentions: number): number => WEIGHT[spot] * (1 - 0.5 ** mentions)

/** Cities that the mentions name themselves, by id: the ground on which ambiguous counties are resolved. */
export function findNamedCities(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap((mention) => cityNamed(mention)?.id ?? []))
}

/** What each city gains from the mentions of one article. `named`: cities that the page names itself. */
export function voteForCities(mentions: readonly Mention[], named: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, Map<Spot, number>>()
  for (const mention of mentions)
    for (const [city, trust] of testimony(mention, named)) {
      const spots = counts.get(city) ?? new Map<Spot, number>()
      spots.set(mention.spot, (spots.get(mention.spot) ?? 0) + trust)
      counts.set(city, spots)
    }
  return new Map(
    [...counts].map(([city, spots]) => [
      city,
      [...spots].reduce((sum, [spot, count]) => sum + weigh(spot, count), 0),
    ]),
  )
}

export function sumVotes(ballots: readonly Votes[]): Votes {
  const sum = new Map<string, number>()
  for (const ballot of ballots)
    for (const [city, points] of ballot) sum.set(city, (sum.get(city) ?? 0) + points)
  return sum
}

/** The city that is enough points strong and clearly ahead of every other, or null: nothing is guessed. */
export function findWinner(votes: Votes): string | null {
  const [first, second] = rank(votes)
  if (!first || first[1] < ENOUGH) return null
  return first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null
}

/** Cities by points, the most first; equals by id. */
export const rank = (votes: Votes): [string, number][] =>
  [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

/** The city that a mention names itself; null for a county, a province, or what may be several. */
function cityNamed({ senses }: Mention): Division | null {
  if (senses.some(({ division }) => division.level === 'province')) return null
  const cities = senses.map(({ division }) => division).filter(({ level }) => level === 'city')
  return cities.length === 1 ? (cities[0] ?? null) : null
}

/** Cities that a mention speaks for, each with how far it can be trusted (0–1). */
function testimony(mention: Mention, named: ReadonlySet<string>): [string, number][] {
  const city = cityNamed(mention)
  if (city) return [[city.id, mention.short && mention.name.length < 3 ? SHORT_TRUST : 1]]
  if (mention.short) return []
  const counties = mention.senses.flatMap(({ division }) => division.city ?? [])
  const likely = counties.filter((id) => named.has(id))
  if (likely.length) return likely.map((id) => [id, SHARED_TRUST / likely.length])
  return counties.length === 1 && isDistinctive(mention) ? counties.map((id) => [id, 1]) : []
}

/** Districts and counties whose names are common words too: 老城区, 江北区, 海港区, 和县. */
const COMMON_WORD =
  /^(?:[东西南北中新老旧城市郊港口海江河路桥站前]{2}区|(?:解放|振兴|和平|友好|安居|平房)区|.[县区])$/

/** True for a name that means a place wherever it stands; any name does that is all of its text. */
const isDistinctive = ({ name, whole }: Mention): boolean => whole || !COMMON_WORD.test(name)
