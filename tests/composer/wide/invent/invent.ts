import { SourceArticle } from '../../article.ts'
import type { Random } from '../../random.ts'
import { BRIEFS, COURT, LOST, SEQUELS, SMALL, TOWNS } from './lines.ts'
import { NOTICES } from './notices.ts'
import { TABLES } from './tables.ts'
import { day } from './words.ts'

const article = (desk: string, words: object): SourceArticle => ({
  ...SourceArticle.parse({ isSigned: false, ...words }),
  desk: `invented-${desk}`,
})

/** Announcements, briefs, small advertisements and tables whose names and numbers are drawn anew for each page. */
export const inventArticles = (random: Random): SourceArticle[] => [
  ...NOTICES.flatMap((notice) => [notice(random), notice(random)]).map(
    ({ headline, lines, kind = 'classified' }) =>
      article('notices', { kind, headline, body: lines.join('\n') }),
  ),
  ...TABLES.map((table) => inventTable(table(random))),
  ...BRIEFS.flatMap((words) => [inventBrief(words, random), inventBrief(words, random)]),
  ...inventSmall('lost', 'classified', LOST, random),
  ...inventSmall('small', 'advertisement', SMALL, random),
  ...inventSmall('court', 'classified', COURT, random),
]

const inventTable = ({ headline, before, rows, after }: ReturnType<(typeof TABLES)[number]>): SourceArticle =>
  article('tables', {
    kind: 'list',
    headline,
    body: [before, ...rows.map((row) => `~~ ${row}`), ...(after ? [after] : [])].join('\n'),
  })

function inventBrief(words: (typeof BRIEFS)[number], random: Random): SourceArticle {
  const place = random.pick(TOWNS)
  const sequels = random.chance(0.35) ? random.shuffle(SEQUELS).slice(0, random.between(1, 2)) : []
  const joined = random.chance(0.5)
  const [first, ...rest] = [words(random, place), ...sequels.map((sequel) => sequel(random))]
  const body = joined ? [[first, ...rest].join('')] : [first, ...rest]
  return article('briefs', { kind: 'brief', isSigned: true, place, day: day(random), body: body.join('\n') })
}

function inventSmall(
  desk: string,
  kind: string,
  forms: readonly ((random: Random) => string)[],
  random: Random,
): SourceArticle[] {
  return random
    .shuffle(Array.from({ length: 6 }, () => forms).flat())
    .slice(0, 16)
    .map((form) => article(desk, { kind, body: form(random) }))
}
