import type { PublicationDate } from '../../record/article.ts'
import { addDays, compareDays, type Day, endOfMonth, exists, lengthOfMonth } from './calendar.ts'
import { type DateMention, findDateMentions } from './date-mention.ts'
import { formatSpan } from './edtf.ts'
import { findPeriodMentions, type PeriodMention } from './period-mention.ts'
import {
  type ArticleTense,
  findYear,
  listYearVotes,
  type MentionInText,
  tenseOf,
  type YearProof,
} from './publication-year.ts'
import type { ArticleText } from './spot.ts'

/** A day that is past when the page is printed, and the words that say so. */
interface PastDay {
  day: Day
  words: string
  /** False for a month without a day, a part or a year: it may be spoken of in general (7月是旺季). */
  firm: boolean
}

/** Reports are mostly printed within two weeks; the rest of that month is left open. */
const DELAY = 14
const ASSUMED = '报道多在所记最后一日之后两周内见报，取到该月月底'

/**
 * When a page was published, as far as its text proves it: not before the last past day that any article names.
 * Null unless both the year and a month are proven.
 */
export function inferDate(articles: readonly ArticleText[]): PublicationDate | null {
  const texts = articles.flatMap(textsOf)
  const mentions = texts.flatMap(({ text, tense }) =>
    withInheritedYears(findDateMentions(text)).map((mention) => ({ mention, text, tense })),
  )
  const past = mentions.filter(({ mention }) => !mention.planned)
  const dated = past.flatMap(({ mention }) =>
    mention.year !== null ? (dayOf(mention, mention.year) ?? []) : [],
  )
  const lastDated = latestOf(dated)
  const proof = findYear(listYearVotes(mentions), lastDated?.day.year ?? null)
  if (!proof) return null
  const periods = texts.flatMap(({ text }) => findPeriodMentions(text))
  const year = settleYear(proof, past, lastDated, articles)
  const days = [...dated, ...bareDays(past, year), ...periods.flatMap((period) => dayAfter(period, year))]
  const last = latestOf(days.filter(({ firm }) => firm)) ?? latestOf(days)
  return last && last.day.year >= year - 1 ? toDate(last, { ...proof, year }) : null
}

interface Text {
  text: string
  tense: ArticleTense
}

/** Every text of an article with what the whole says of its time; the date of its dateline is one of them. */
function textsOf(article: ArticleText): Text[] {
  const { kicker, headline, deck, summary, paragraphs, captions, dateline } = article
  const texts = [kicker, headline, deck, dateline?.date, summary, ...paragraphs, ...captions].filter(
    (text) => text !== null && text !== undefined,
  )
  const tense = tenseOf(texts.join('\n'))
  return texts.map((text) => ({ text, tense }))
}

/**
 * A day without a year that follows a full date in the same paragraph is of that year (1948年10月15日 … 11月2日),
 * unless it would lie half a year before that date: then a year has passed (2021年12月28日 … 1月3日).
 */
function withInheritedYears(mentions: DateMention[]): DateMention[] {
  let full: DateMention | null = null
  return mentions.map((mention) => {
    if (mention.yearsFromThis !== null || (mention.year !== null && mention.month !== null)) full = mention
    if (mention.year !== null || mention.yearsFromThis !== null || mention.day === null || !full?.year)
      return mention
    return (full.month ?? 0) - (mention.month ?? 0) > 6 ? mention : { ...mention, year: full.year }
  })
}

/** Past days without a year of their own, in the year of the page. */
function bareDays(past: readonly MentionInText[], year: number): PastDay[] {
  const bare = past.map(({ mention }) => mention).filter((mention) => mention.year === null)
  const turned = crossesNewYear(bare)
  return bare.flatMap((mention) => {
    const back = turned && mention.yearsFromThis === null && (mention.month ?? 0) >= 11 ? -1 : 0
    return dayOf(mention, year + (mention.yearsFromThis ?? back)) ?? []
  })
}

/** True where a page tells of January or February and of November or December, and of no month between. */
function crossesNewYear(bare: readonly DateMention[]): boolean {
  const months = bare.filter(({ yearsFromThis }) => !yearsFromThis).map(({ month }) => month ?? 0)
  const early = months.some((month) => month === 1 || month === 2)
  const between = months.some((month) => month > 3 && month < 11)
  return early && !between
}

/**
 * The year of the page. It is one later than the proof where the days without a year, taken in that year, would all
 * lie before a full date of it; one earlier where a page of November or December plans for the year to come.
 */
function settleYear(
  { year }: YearProof,
  past: readonly MentionInText[],
  lastDated: PastDay | null,
  articles: readonly ArticleText[],
): number {
  const lastBare = latestOf(bareDays(past, year))
  if (!lastBare) return year
  if (lastDated && lastDated.day.year === year && monthsBetween(lastBare.day, lastDated.day) > 6)
    return year + 1
  const plansAhead = articles.some((article) => textsOf(article).some(({ text }) => text.includes('明年')))
  return lastBare.day.month >= 11 && plansAhead && lastDated?.day.year !== year ? year - 1 : year
}

const monthsBetween = (from: Day, to: Day): number => (to.year - from.year) * 12 + to.month - from.month

/** The first day that a mention can mean; of 截至…底 and 月底 the last days. Null without a month, or where no such day exists. */
function dayOf(mention: DateMention, year: number): PastDay | null {
  const { month, part, words } = mention
  if (month === null) return null
  const first = { early: 1, middle: 11, late: 21, end: lengthOfMonth(year, month) - 5 }
  const day: Day = { year, month, day: mention.day ?? (part ? first[part] : 1) }
  const firm =
    mention.day !== null || part !== null || mention.year !== null || mention.yearsFromThis !== null
  return exists(day) ? { day, words, firm } : null
}

function dayAfter({ words, yearsFromThis, monthAfter }: PeriodMention, year: number): PastDay[] {
  return [{ day: { year: year + (yearsFromThis ?? 0), month: monthAfter, day: 1 }, words, firm: true }]
}

/** The latest; of equals the first. */
const latestOf = (days: readonly PastDay[]): PastDay | null =>
  days.reduce<PastDay | null>((best, day) => (best && compareDays(day.day, best.day) <= 0 ? best : day), null)

function toDate({ day, words }: PastDay, proof: YearProof): PublicationDate {
  const latest = endOfMonth(addDays(day, DELAY))
  const evidence = words.includes(String(proof.year)) ? words : `${proof.words} … ${words}`
  return { ...formatSpan(day, latest), assumed: ASSUMED, from: 'text', evidence }
}
