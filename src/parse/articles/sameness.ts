import type { Hypothesis, OpenArticle } from './division.ts'

/** A number for what the next units depend on; the same for two hypotheses that differ in earlier articles alone. */
export function presentOf({
  articles,
  current,
  pendingKickers,
  awaitsHeadline,
  awaitsSummary,
  underColumn,
  headedFrom,
  continues,
  briefs,
  stride,
  rounds,
  mostRounds,
  last,
}: Hypothesis): number {
  const hash = mix(
    mix(
      2166136261,
      pendingKickers * 8 + Math.min(7, stride) + 64 * Math.min(4, rounds) + 512 * Math.min(2, mostRounds),
    ),
    headedFrom * 32 +
      Number(awaitsHeadline) * 16 +
      Number(continues) * 8 +
      Number(awaitsSummary) * 4 +
      Number(underColumn) * 2 +
      Number(briefs),
  )
  const role = last ? last.role.charCodeAt(0) * 256 + last.role.charCodeAt(2) : 0
  return mix(mix(hash, role), articles.at(current)?.outlook ?? 0)
}

/** A number for what the whole future of a hypothesis depends on; the same for two that can only go on alike. */
export const outlookOf = ({ articles, current }: Hypothesis, present: number): number =>
  mix(mix(present, current), articles.outlook)

/** The same for articles on which the future of the page depends alike. */
export function outlookOfArticle(article: OpenArticle): number {
  const flags =
    (article.head < 0 ? 0 : article.below ? 1 : 2) +
    (article.texts > 0 ? 4 : 0) +
    (article.subheads > 0 ? 8 : 0) +
    (article.ended ? 16 : 0) +
    (article.dated ? 32 : 0) +
    (article.broken ? 64 : 0) +
    (article.goesOn ? 128 : 0)
  return mix(mix(flags, article.last), article.byline.charCodeAt(0))
}

/** Adds a value to a hash. */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 16777619) ^ (hash >>> 13)
