import type { Clue } from '../clue.ts'
import type { OpenArticle } from '../division.ts'
import type { Page } from '../page.ts'
import type { Tally } from '../weights.ts'
import type { Outlook } from './outlook.ts'

/** What a subhead and an article say together adds at most. */
const FITTING = 24

/** A subhead of the article under way, or of one that the page comes back to. */
export function proposeSubhead(outlook: Outlook): void {
  const { clue, from } = outlook
  const { unit } = clue
  const own = outlook.alone(weighSubhead, clue.heading)
  for (const [index, article] of outlook.reachable) {
    if (!outlook.wants(index) || (article.head < 0 && !article.goesOn)) continue
    const isCurrent = index === from.current
    const tally = outlook.weigh(own)
    if (!isCurrent) tally.add(from.stride === 0 ? 'subhead/resumes' : 'subhead/resumes-again')
    if (!isCurrent && outlook.isBehind(FITTING, 'subhead')) continue
    tally.include(outlook.together('subhead', weighSubheadOf, article))
    if (from.underColumn) tally.add('subhead/under-column')
    else if (outlook.isHeadEmpty && article.head >= 0) tally.add('subhead/across-column')
    if (isCurrent && article.subheads > 0 && article.sectionLetters < THIN) tally.add('subhead/thin-section')
    if (from.last?.role === 'subhead' && from.last.article === index) tally.add('subhead/no-text-between')
    if (!isCurrent) weighReturn(outlook, article, tally)
    if (outlook.isBehind(0, 'subhead')) continue
    const change: Partial<OpenArticle> = {
      subheads: article.subheads + 1,
      subheadLetters: unit.letters,
      subheadLevel: unit.level,
      subheadApart: clue.isApart,
      subheadPaired: isPaired(clue),
      last: unit.index,
      broken: false,
      goesOn: true,
      subheadPlace: clue.series.begins,
      sectionLetters: 0,
    }
    outlook.propose('subhead', index, change, { underColumn: false })
  }
}

/** What a subhead says by itself. */
function weighSubhead(clue: Clue, tally: Tally, page: Page): void {
  tally.add('subhead/prior')
  if (clue.leadFollows) tally.add('subhead/lead-follows')
  if (clue.headsBox) tally.add('subhead/box')
  if (clue.follows === 'byline') tally.add('subhead/byline-follows')
  if (clue.follows === 'dateline') tally.add('subhead/dateline-follows')
  if (!clue.nextIsText && clue.follows !== 'text') tally.add('subhead/no-text-follows')
  tally.add('subhead/covers', coverBelow(page, clue.unit.index))
}

/** How well the two units below hold the wording of the subhead. */
const coverBelow = ({ cover }: Page, at: number): number =>
  cover.share(at, cover.bits(at, at + 1) | cover.bits(at, at + 2))

/** What a subhead and an article say together. */
function weighSubheadOf({ clue }: Outlook, article: OpenArticle, tally: Tally): void {
  tally.add(article.texts > 0 ? 'subhead/within-text' : 'subhead/before-text')
  if (article.dated) tally.add('subhead/dated-article')
  else if (article.byline === 'none')
    tally.add(clue.signedBelow ? 'subhead/signed-below' : 'subhead/unsigned-article')
  if (article.ended) tally.add(article.byline === 'about' ? 'subhead/after-note' : 'subhead/after-ended')
  if (article.speaks && clue.speakerGoesOn) tally.add('subhead/speaker-goes-on')
  if (article.broken) tally.add('subhead/text-broken')
  if (article.notice) tally.add('subhead/in-notice')
  weighParallel(clue, article, tally)
}

/** Another heading line follows in the same block. */
const isPaired = ({ nextHeading }: Clue): boolean => nextHeading?.blanks === 0 && !nextHeading.sameLine

/** A section of fewer letters is thinner than sections are. */
const THIN = 70
const MANY = 7

function weighParallel(clue: Clue, article: OpenArticle, tally: Tally): void {
  const { letters, level } = clue.unit
  if (article.subheads >= MANY) tally.add('subhead/many')
  if (article.subheads === 0) {
    if (clue.isApart) tally.add('subhead/apart')
  } else {
    if (article.subheadApart !== clue.isApart) tally.add('subhead/space-differs')
    if (article.subheadPaired !== isPaired(clue)) tally.add('subhead/lines-differ')
    else if (Math.abs(article.subheadLetters - letters) <= 3) tally.add('subhead/parallel')
  }
  if (level > 0 && level === article.level) tally.add('subhead/same-level')
  if (article.subheads > 0 && level !== article.subheadLevel) tally.add('subhead/level-differs')
  if (article.level > 0 && level > article.level) tally.add('subhead/deeper-level')
  const { begins } = clue.series
  const place = article.subheadPlace
  if (begins && place?.kind === begins.kind && place.number === begins.number - 1)
    tally.add('subhead/series-next')
}

function weighReturn({ clue, current }: Outlook, article: OpenArticle, tally: Tally): void {
  const { level } = clue.unit
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
