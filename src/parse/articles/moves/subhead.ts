import type { OpenArticle } from '../division.ts'
import type { Tally } from '../weights.ts'
import type { Outlook } from './outlook.ts'

/** A subhead of the article under way, or of one that the page comes back to. */
export function proposeSubhead(outlook: Outlook): void {
  const covers = coverBelow(outlook)
  for (const [index, article] of outlook.reachable) {
    if (article.head < 0 && !article.goesOn) continue
    const tally = outlook.weigh(outlook.clue.heading)
    weighPosition(outlook, article, tally)
    tally.add('subhead/covers', covers)
    weighParallel(outlook, article, tally)
    if (article.notice) tally.add('subhead/in-notice')
    if (index === outlook.from.current && article.subheads > 0 && article.sectionLetters < THIN)
      tally.add('subhead/thin-section')
    const last = outlook.from.last
    if (last?.role === 'subhead' && last.article === index) tally.add('subhead/no-text-between')
    if (index !== outlook.from.current) weighReturn(outlook, article, tally)
    const { unit } = outlook.clue
    const change: Partial<OpenArticle> = {
      subheads: article.subheads + 1,
      subheadLetters: unit.letters,
      subheadLevel: unit.level,
      last: unit.index,
      broken: false,
      goesOn: true,
      subheadPlace: outlook.clue.series.begins,
      sectionLetters: 0,
    }
    outlook.propose('subhead', index, change, { underColumn: false })
  }
}

/** How well the two units below hold the wording of the subhead. */
function coverBelow({ page, at }: Outlook): number {
  return page.cover.share(at, page.cover.bits(at, at + 1) | page.cover.bits(at, at + 2))
}

function weighPosition({ clue, from }: Outlook, article: OpenArticle, tally: Tally): void {
  tally.add('subhead/prior')
  tally.add(article.texts > 0 ? 'subhead/within-text' : 'subhead/before-text')
  if (article.dated) tally.add('subhead/dated-article')
  else if (article.byline === 'none') tally.add('subhead/unsigned-article')
  if (clue.leadFollows) tally.add('subhead/lead-follows')
  if (clue.follows === 'byline') tally.add('subhead/byline-follows')
  if (clue.follows === 'dateline') tally.add('subhead/dateline-follows')
  if (!clue.nextIsText && clue.follows !== 'text') tally.add('subhead/no-text-follows')
  if (article.ended) tally.add('subhead/after-ended')
  if (from.underColumn) tally.add('subhead/under-column')
  if (article.broken) tally.add('subhead/text-broken')
}

/** A section of fewer letters is thinner than sections are. */
const THIN = 70
const MANY = 7

function weighParallel({ clue }: Outlook, article: OpenArticle, tally: Tally): void {
  const { letters, level } = clue.unit
  if (article.subheads >= MANY) tally.add('subhead/many')
  if (article.subheads > 0 && Math.abs(article.subheadLetters - letters) <= 3) tally.add('subhead/parallel')
  if (level > 0 && level === article.level) tally.add('subhead/same-level')
  if (article.subheads > 0 && level !== article.subheadLevel) tally.add('subhead/level-differs')
  if (article.level > 0 && level > article.level) tally.add('subhead/deeper-level')
  const { begins } = clue.series
  const place = article.subheadPlace
  if (begins && place?.kind === begins.kind && place.number === begins.number - 1)
    tally.add('subhead/series-next')
}

function weighReturn({ clue, current, from }: Outlook, article: OpenArticle, tally: Tally): void {
  const { level } = clue.unit
  tally.add(from.stride === 0 ? 'subhead/resumes' : 'subhead/resumes-again')
  if (article.level > 0 && level > article.level && level === current?.level)
    tally.add('subhead/resumes-lead')
}

/** A subhead over the rest of an article from another page. */
export function proposeContinuingSubhead(outlook: Outlook): void {
  if (!outlook.from.continues) return
  const { unit, heading } = outlook.clue
  const tally = outlook.weigh(heading)
  tally.add('subhead/opens-continued')
  outlook.propose(
    'subhead',
    outlook.from.articles.length,
    { subheads: 1, subheadLetters: unit.letters, subheadLevel: unit.level, last: unit.index, goesOn: true },
    { underColumn: false },
  )
}
