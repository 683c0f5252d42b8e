import type { DateMention } from './date-mention.ts'

/** A mention in its text: what stands around it decides what it says about the year of the page. */
export interface MentionInText {
  mention: DateMention
  text: string
  tense: ArticleTense
}

/** What the whole article says of its own time. */
export interface ArticleTense {
  /** It speaks of 今年 or 去年. */
  countsYears: boolean
  /** It has words of a report of the day: 记者, 近日, 今年. */
  isPresent: boolean
}

/** A year that a mention speaks for, how strongly, and the words. */
export interface YearVote {
  year: number
  weight: number
  words: string
}

/** The year of a page, with the words that prove it. */
export interface YearProof {
  year: number
  words: string
}

/** Weight that proves a year. */
const ENOUGH = 2

/** What is held, planned or measured by the year: `2023年重点项目`, `2024年“游购乡村”系列活动`, `2023年度考核办法`. */
const YEARLY =
  /^度?[^，。；,;]{0,14}?(?:重点[^，。；,;]{0,4}项目|重点任务|工作|会议|大会|方案|行动|计划|办法|活动|预算|季度|集中开工|春运|高考|中考|两会|比赛|联赛|锦标赛|马拉松|招生|招聘会|节(?:开幕|启动|举行|举办|[”》]))/u
/** What a year is said to be: `2023年是三年行动的首战之年`. */
const IS_YEAR_OF = /^是[^，。；,;]{2,30}年/u
/** What was founded, begun or found then: history. */
const HISTORY =
  /^[^，。；,;]{0,14}?(?:以来|成立|建成|始建|创办|创建|开始|毕业|出生|参加|年底|年末|派驻|入选|获得|获评|荣获|至今|解放)/u
/** The figures of a division for a year, which are told in the year after: `2022年，阜新市主要经济指标增幅居前`. */
const YEAR_ON_YEAR =
  /^[，,][^。；]{0,20}?(?:全[市县区省]|[市县区省])[^。；]{0,24}?(?:增长|增幅|增速|总值|收入|产值|首次|第[一二三])/u
/** What is said of a year that is over. */
const REVIEW = /^度?[^，。；,;]{0,14}?(?:总结|表彰|回顾|决算|收官)/u
/** What a span of years belongs to where it has begun when it is printed: 三年行动方案（2022—2024年）. */
const PLAN = /方案|规划|计划|行动/u
/** What was done on a day just past. */
const REPORTED = /截至|截止|记者|召开|举行|举办|签约|开幕|启动|发布|印发|出台|走进|开工|揭牌|落成/u

/** Words of an article that speaks of its own time. */
const PRESENT = /今年|去年|今日|昨日|近日|日前|记者|本报讯/u

export const tenseOf = (article: string): ArticleTense => ({
  countsYears: /今年|去年/u.test(article),
  isPresent: PRESENT.test(article),
})

/** What every year mention says of the year in which the page was printed. */
export function listYearVotes(mentions: readonly MentionInText[]): YearVote[] {
  return mentions.flatMap((inText) => (inText.mention.planned ? [] : (voteOf(inText) ?? [])))
}

/**
 * The year that the votes prove: the latest one with enough weight. `latestDated`: year of the latest full date that
 * is past; the page is not older, so the year after the one with enough weight may be it, and a later one leaves the
 * page without a proof.
 */
export function findYear(votes: readonly YearVote[], latestDated: number | null): YearProof | null {
  const weights = new Map<number, number>()
  for (const { year, weight } of votes) weights.set(year, (weights.get(year) ?? 0) + weight)
  const proven = [...weights].filter(([, weight]) => weight >= ENOUGH).map(([year]) => year)
  const year = Math.max(...proven, Number.NEGATIVE_INFINITY)
  const later = Math.max(year, latestDated ?? year)
  if (!Number.isFinite(year) || later > year + 1) return null
  const strongest = votes
    .filter((vote) => vote.year === year)
    .reduce((best, vote) => (vote.weight > best.weight ? vote : best))
  return { year: later, words: strongest.words }
}

function voteOf({ mention, text, tense }: MentionInText): YearVote | null {
  const { year } = mention
  if (year === null) return null
  const after = text.slice(mention.end, mention.end + 48)
  const before = text.slice(Math.max(0, mention.at - 12), mention.at)
  const vote = (weight: number, words = mention.words, of = year): YearVote => ({ year: of, weight, words })
  if (mention.yearsFromThis !== null) return vote(3, mention.words, year - mention.yearsFromThis)
  if (mention.until !== null) return PLAN.test(before + after) ? vote(2) : null
  if (/[自从]$/u.test(before) && /^起/u.test(after)) return vote(2, `${mention.words}起`)
  if (mention.month !== null) return vote(datedWeight(before, after, tense))
  if (HISTORY.test(after)) return null
  if (YEAR_ON_YEAR.test(after) && startsClause(before))
    return tense.countsYears ? vote(2, `${mention.words} … 今年`, year + 1) : null
  if (REVIEW.test(after)) return vote(1, mention.words, year + 1)
  const named = YEARLY.exec(after) ?? IS_YEAR_OF.exec(after)
  return named && vote(2, mention.words + named[0])
}

/**
 * Three: a date up to which figures run. In an article that speaks of its own time, two for a report of the day and
 * one for any other date; else none: it may be history.
 */
function datedWeight(before: string, after: string, { isPresent }: ArticleTense): number {
  if (/截[至止]到?$/u.test(before)) return 3
  if (!isPresent) return 0
  return REPORTED.test(after) && !HISTORY.test(after) ? 2 : 1
}

const startsClause = (before: string): boolean => before === '' || /[。；！？，,;“”"\n]$/u.test(before)
