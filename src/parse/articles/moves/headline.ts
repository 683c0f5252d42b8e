import type { Unit } from '../../blocks/unit.ts'
import type { Clue } from '../clue.ts'
import type { UnitRole } from '../division.ts'
import { type Tally, weightOf } from '../weights.ts'
import type { Outlook } from './outlook.ts'

const endsInDash = (unit: Unit): boolean => /[—－─―–-]$/u.test(unit.folded)

/** A headline above its article: opens one. */
export function proposeHeadlineAbove(outlook: Outlook): void {
  const { unit, follows, heading } = outlook.clue
  const tally = outlook.weigh(outlook.alone(weighHeadlineAbove, heading))
  if (outlook.from.underColumn) tally.add('headline/after-column')
  weighWhatStandsBefore(outlook, tally)
  if (follows !== 'byline' && outlook.from.articles.hasHeadlineBelow) tally.add('headline/order-differs')
  if (outlook.isBehind(0, 'headline')) return
  const opened = {
    head: unit.index,
    level: unit.level,
    headLetters: unit.letters,
    last: unit.index,
    notice: outlook.clue.isNotice,
    ...(outlook.from.awaitsHeadline ? { byline: 'head' as const } : {}),
  }
  outlook.propose('headline', outlook.from.articles.length, opened, {
    pendingKickers: 0,
    awaitsHeadline: false,
    underColumn: false,
    briefs: false,
  })
}

/** What a headline above its article says by itself. */
function weighHeadlineAbove(clue: Clue, tally: Tally): void {
  const { unit, follows } = clue
  tally.add('headline/new-article')
  if (follows === 'byline') tally.add('headline/byline-follows')
  if (follows === 'dateline') tally.add('headline/dateline-follows')
  if (follows === 'nothing') tally.add('headline/nothing-follows')
  if (clue.leadFollows) tally.add('headline/lead-follows')
  if (clue.isNotice && follows === 'text') tally.add('headline/notice')
  if (clue.isApart) tally.add('headline/apart')
  if (unit.letters < 5) tally.add('headline/very-short')
  if (clue.itemsBelow > 1) tally.add('headline/items-below', clue.itemsBelow / 4)
  if (endsInDash(unit)) tally.add('headline/dash')
  else if (leadsOn(unit)) tally.add('headline/half-sentence')
  if (clue.namesGenre) tally.add('headline/genre')
  if (clue.pictureFollows && follows === 'text') tally.add('headline/picture-follows')
}

function weighWhatStandsBefore({ current: article, clue }: Outlook, tally: Tally): void {
  if (!article) {
    tally.add('headline/opens-page')
    return
  }
  if (article.ended || (article.below && !article.goesOn)) tally.add('headline/after-ended')
  if (article.broken && !article.ended) tally.add('headline/breaks-text')
  if (article.speaks && clue.speakerGoesOn) tally.add('headline/speaker-goes-on')
  if (article.texts === 0) tally.add('headline/no-body-before')
  const { level } = clue.unit
  if (level > 0 && article.level > 0 && level <= article.level) tally.add('headline/level')
}

/** A headline below its article: names one that has none. */
export function proposeHeadlineBelow(outlook: Outlook): void {
  if (outlook.from.awaitsHeadline) return
  const { unit, heading } = outlook.clue
  const own = outlook.alone(weighHeadlineBelow, heading)
  const mixes = outlook.from.articles.hasHeadlineAbove
  for (const [index, article] of outlook.reachable) {
    if (article.head >= 0 || article.texts === 0) continue
    const tally = outlook.weigh(own)
    if (article.dated) tally.add('headline-below/dated')
    tally.add(outlook.isAdjacent(article) ? 'headline-below/adjacent' : 'headline-below/distant')
    if (article.broken && !article.ended) tally.add('headline-below/breaks-text')
    if (article.ended) tally.add('headline-below/after-ended')
    if (mixes) tally.add('headline-below/order-differs')
    if (outlook.isBehind(weightOf('article/covers'), 'headline-below')) continue
    tally.add('article/covers', outlook.coverOf(index))
    const named = {
      head: unit.index,
      below: true,
      level: unit.level,
      headLetters: unit.letters,
      last: unit.index,
    }
    outlook.propose('headline', index, named, { pendingKickers: 0, underColumn: false })
  }
}

/** What a headline below its article says by itself. */
function weighHeadlineBelow({ unit, namesGenre }: Clue, tally: Tally): void {
  tally.add('headline-below/prior')
  if (endsInDash(unit)) tally.add('headline/dash')
  else if (leadsOn(unit)) tally.add('headline/half-sentence')
  if (namesGenre) tally.add('headline/genre')
}

const LONGEST_JOINED = 40
const MOST_KICKERS = 4

/** A further line of the headline, deck or subhead that the line above began. */
export function proposeJoinedHeading(outlook: Outlook): void {
  const { from, clue, current: article, at } = outlook
  const { unit } = clue
  const last = from.last
  if (
    !last ||
    !article ||
    unit.blanks > 0 ||
    unit.sameLine ||
    last.article !== from.current ||
    last.unit !== at - 1
  )
    return
  if (last.role !== 'headline' && last.role !== 'subhead' && last.role !== 'deck') return
  const before = outlook.page.clues[last.unit]?.unit
  if (
    !before ||
    before.level !== unit.level ||
    (before.closes === 'clause' && !/[：:，,、]$/u.test(before.text))
  )
    return
  const tally = outlook.weigh(clue.heading)
  tally.add(last.role === 'subhead' ? 'subhead/joins-line' : 'headline/joins-line')
  if (clue.endsWord) tally.add('headline/joins-word')
  if (clue.isNotice && unit.letters <= 6) tally.add('headline/joins-notice')
  if (before.letters + unit.letters > LONGEST_JOINED) tally.add('headline/joined-too-long')
  const isHeadline = last.role === 'headline'
  if (isHeadline && article.below) tally.add('article/covers', outlook.coverOf(from.current) / 2)
  const headLetters = isHeadline ? article.headLetters + unit.letters : article.headLetters
  outlook.propose(last.role, last.article, { headLetters, last: at }, null, true)
}

/** A kicker above the headline that follows. */
export function proposeKicker(outlook: Outlook): void {
  const { headingBelow, heading } = outlook.clue
  if (!headingBelow || outlook.from.pendingKickers >= MOST_KICKERS) return
  const tally = outlook.weigh(outlook.alone(weighKicker, heading))
  tally.add(outlook.from.pendingKickers === 0 ? 'kicker/prior' : 'kicker/goes-on')
  const { current: article } = outlook
  if (article?.broken && !article.ended && !endsInDash(outlook.clue.unit)) tally.add('kicker/breaks-text')
  outlook.propose('kicker', -1, null, { pendingKickers: outlook.from.pendingKickers + 1 })
}

/** What a kicker says by itself. */
function weighKicker(clue: Clue, tally: Tally): void {
  const { unit, headingBelow, follows } = clue
  if (!headingBelow) return
  if (endsInDash(unit)) tally.add('kicker/dash')
  else if (leadsOn(unit)) tally.add('kicker/leads-on')
  if (clue.leadsIn) tally.add('kicker/leads-in')
  if (clue.isPlace) tally.add('kicker/place')
  if (clue.isLonePlace) tally.add('kicker/lone-place')
  if (clue.isPlace && unit.marks.standingHead?.framed) tally.add('kicker/framed-place')
  if (clue.namesGenre) tally.add('kicker/genre')
  if (unit.letters > headingBelow.letters * 1.25) tally.add('kicker/longer')
  if ((unit.folded.match(/、|\s/gu)?.length ?? 0) >= 2) tally.add('kicker/listing')
  if (headingBelow.level > 0 && (unit.level === 0 || unit.level > headingBelow.level))
    tally.add('kicker/level')
  if (headingBelow.sameLine) tally.add('kicker/same-line')
  else if (headingBelow.blanks === 0) tally.add('kicker/one-block')
  if (follows === 'byline' || follows === 'dateline') tally.add('kicker/before-dated')
}

/** A kicker that a file has below the headline, or below the deck: a dash or half a sentence leads to what stood below it. */
export function proposeKickerBelow(outlook: Outlook): void {
  const { unit, heading } = outlook.clue
  const { current: article, from } = outlook
  if (!article || !from.last || from.last.article !== from.current || unit.sameLine) return
  if (!HEADINGS.has(from.last.role) || opensWithDash(unit)) return
  const next = outlook.page.clues[unit.index + 1]?.unit
  const isOpen = opensSpeech(unit)
  const goesOn = next?.blanks === 0 && !next.wrapped && next.level === unit.level && endsInDash(next)
  const tally = outlook.weigh(heading)
  tally.add('kicker/below-headline')
  if (endsInDash(unit)) tally.add('kicker/dash')
  else if (isOpen) tally.add('kicker/half-sentence')
  else if (goesOn) tally.add('kicker/line-below-leads')
  else if (unit.field !== 'kicker') return
  outlook.propose('kicker', from.current, { last: outlook.at })
}

/** What a heading is made of. */
export const HEADINGS: ReadonlySet<UnitRole> = new Set(['headline', 'deck', 'kicker'])

/** Words that nothing but a headline can end: …强调, …之际, a comma or a colon. */
const opensSpeech = ({ folded }: Unit): boolean =>
  /(?:强调|指出|要求|提出|表示|之际|以来|期间|[^小按临准及届不同当]时|[,:：，])$/u.test(folded)

const SHORTEST_HALF = 7

/** The same of a line as long as clauses are. */
const leadsOn = (unit: Unit): boolean => unit.letters >= SHORTEST_HALF && opensSpeech(unit)

/** A deck that a file has above the kicker or the headline: a dash leads to it. */
export function proposeDeckAbove(outlook: Outlook): void {
  const { unit, headingBelow, heading } = outlook.clue
  const { from } = outlook
  const goesOn = from.last?.role === 'deck' && from.last.article < 0
  if (!headingBelow || from.pendingKickers >= MOST_KICKERS) return
  if (unit.field !== 'deck' && (endsInDash(unit) || !(opensWithDash(unit) || goesOn))) return
  const tally = outlook.weigh(heading)
  tally.add('deck/above-headline')
  if (opensWithDash(unit)) tally.add('deck/dash')
  outlook.propose('deck', -1, null, { pendingKickers: from.pendingKickers + 1 })
}

const opensWithDash = (unit: Unit): boolean => /^[—－─―–-]/u.test(unit.folded)

/** A deck below the headline. */
export function proposeDeck(outlook: Outlook): void {
  const { unit, follows, heading } = outlook.clue
  const { current: article, from } = outlook
  const hasDash = opensWithDash(unit)
  const above = from.last?.role === 'byline' ? from.last.before : from.last
  if (!article || !above || above.article !== from.current) return
  if (!HEADINGS.has(above.role) || (above !== from.last && article.below && !hasDash)) return
  if (unit.sameLine || (article.below && !article.goesOn && follows !== 'byline' && !hasDash)) return
  const tally = outlook.weigh(outlook.alone(weighDeck, heading))
  if (unit.letters > article.headLetters * 1.2) tally.add('deck/longer')
  if (article.level > 0 && (unit.level === 0 || unit.level > article.level)) tally.add('deck/level')
  if (above !== from.last) tally.add(hasDash ? 'deck/below-byline' : 'deck/below-byline-plain')
  outlook.propose('deck', from.current, { last: outlook.at })
}

const LONGEST_USUAL = 48

/** What a deck says by itself. */
function weighDeck({ unit, follows, namesGenre, leadsIn }: Clue, tally: Tally): void {
  tally.add('deck/prior')
  if (opensWithDash(unit)) tally.add('deck/dash')
  else if (leadsOn(unit)) tally.add('deck/half-sentence')
  if (unit.letters > LONGEST_USUAL) tally.add('deck/long')
  if (leadsIn) tally.add('deck/leads-in')
  if (namesGenre) tally.add('deck/genre')
  if (/[,，\d]/u.test(unit.folded)) tally.add('deck/detail')
  if (follows === 'byline') tally.add('deck/byline-follows')
  if (follows === 'text') tally.add('deck/text-follows')
}
