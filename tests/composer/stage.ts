import type { SourceArticle, SourceItem } from './article.ts'
import type { Paper } from './paper.ts'
import { inventName, inventNames } from './people.ts'
import type { Part, Piece } from './piece.ts'
import type { Random } from './random.ts'

/** Who and what stands around the text, where the layout decides it. */
export interface Staging {
  /** Writers named by a line that serves a group of articles. */
  groupNames?: readonly string[]
  /** Where the byline stands, against the paper's habit. */
  signs?: Paper['signs']
  /** No opening words, as in a brief without a headline, or in a text that began on another page. */
  isUnopened?: boolean
  /** The standing head above the article. */
  column?: string
  /** A place as kicker. */
  placeKicker?: boolean
  /** Dashes at kicker and deck, where nothing else on the page would tell them from the headline. */
  dashes?: boolean
  /** Written by the paper itself: no agency's words before it. */
  isOwn?: boolean
}

/** Dresses an article as a paper prints it: opening words, byline, kicker, deck, credits. */
export function stage(article: SourceArticle, paper: Paper, random: Random, staging: Staging = {}): Piece {
  const { deck, summary } = article
  const headline = article.headline?.replaceAll('|', '') ?? null
  const kicker = staging.placeKicker ? article.place : article.kicker
  const signature = sign(article, paper, random, staging)
  const credits: string[] = []
  const body = article.body.flatMap((item) =>
    article.kind === 'gallery' ? [{ ...item }] : bodyParts(item, paper, random, credits),
  )
  openWith(signature.opening, body)
  if (article.kind === 'photo') closeWithCredit(body, paper, random, credits)
  const piece: Piece = {
    facts: {
      ...typesOf(article, staging.column),
      headline,
      kicker,
      deck,
      ...(staging.column === undefined ? {} : { column: staging.column }),
      ...(signature.names || article.kind === 'photo'
        ? { bylines: article.kind === 'photo' ? [...credits] : [...(signature.names ?? [])] }
        : {}),
      photographers: credits,
    },
    bylineAt: signature.at,
    body,
  }
  const hasDashes = (text: string): boolean =>
    paper.dashes || staging.dashes === true || isLikeHeadline(text, headline)
  if (kicker)
    piece.kicker = {
      role: 'kicker',
      text: !staging.placeKicker && hasDashes(kicker) ? `${kicker}——` : kicker,
    }
  if (headline) piece.headline = { role: 'headline', text: headline, turns: article.headline ?? headline }
  if (deck) piece.deck = { role: 'deck', text: hasDashes(deck) ? `——${deck}` : deck }
  if (signature.line) piece.byline = { role: 'byline', text: signature.line }
  if (summary) Object.assign(piece, summaryParts(summary, random))
  return piece
}

/** Without dashes a kicker or deck is known by its length only: it is clearly longer than the headline. */
const isLikeHeadline = (text: string, headline: string | null): boolean =>
  text.length < 1.4 * (headline?.length ?? 0)

/** The type that a text shows by itself, and the types that are right as well. */
function typesOf(
  { kind, body, headline }: SourceArticle,
  column: string | undefined,
): Pick<Piece['facts'], 'type' | 'typeToo'> {
  const length = body.reduce((sum, { text }) => sum + text.length, 0)
  const hasSubheads = body.some(({ role }) => role === 'subhead')
  switch (kind) {
    case 'news':
      return length < 220 ? { type: 'news', typeToo: ['brief'] } : { type: 'news' }
    case 'package':
      return { type: 'feature', typeToo: ['news'] }
    case 'feature':
      return hasSubheads ? { type: 'feature' } : { type: 'feature', typeToo: ['news'] }
    case 'brief':
      return headline ? { type: 'brief', typeToo: ['news'] } : { type: 'brief' }
    case 'commentary':
      return column === undefined ? { type: kind, typeToo: ['feature'] } : { type: kind }
    case 'agency':
      return length < 220 ? { type: 'news', typeToo: ['brief'] } : { type: 'news' }
    case 'gallery':
      return { type: 'photo', typeToo: ['feature'] }
    case 'classified':
      return { type: 'notice' }
    case 'photo':
    case 'notice':
    case 'advertisement':
      return { type: kind }
    default:
      return {}
  }
}

interface Signature {
  opening: string
  line?: string
  at: 'before' | 'end'
  /** Undefined where it is open who counts as the writer. */
  names?: readonly string[]
}

function sign(article: SourceArticle, paper: Paper, random: Random, staging: Staging): Signature {
  const { place, day, kind } = article
  const signs = staging.signs ?? paper.signs
  const at = signs === 'end' ? 'end' : 'before'
  if (kind === 'agency') return { opening: '', at }
  if (!article.isSigned || kind === 'photo' || kind === 'gallery') return { opening: '', at, names: [] }
  const isDated = kind === 'news' || kind === 'results'
  const plain =
    (isDated || kind === 'brief') && !staging.isUnopened
      ? random.pick(paper.plainOpenings)(place, day, [])
      : ''
  if (staging.groupNames) return { opening: plain, at, names: staging.groupNames }
  if (kind === 'brief') return { opening: plain, at, names: [] }
  if (isDated && day && !staging.isOwn && random.chance(0.12))
    return { opening: `${paper.spell('据新华社')}${place}${day}${paper.spell('电')} `, at }
  const names = inventNames(random, random.chance(0.65) ? 1 : 2).map(paper.spell)
  if (kind === 'commentary' || kind === 'essay' || kind === 'poem' || kind === 'letter')
    return { opening: '', at: 'before', names: names.slice(0, 1), line: names[0] ?? '' }
  if (isDated && signs === 'inline') {
    const opening = random.pick(paper.signedOpenings)(place, day, names)
    return { opening, at, names: holdsAny(opening, names) ? names : [] }
  }
  return {
    opening: isDated ? plain : '',
    at,
    names,
    line: random.pick(at === 'end' ? paper.closings : paper.bylines)(names),
  }
}

/** Opening words that name nobody leave the report unsigned. */
const holdsAny = (opening: string, names: readonly string[]): boolean =>
  names.some((name) => opening.replace(/\s/gu, '').includes(name))

function openWith(opening: string, body: readonly Part[]): void {
  const first = body.find(({ role }) => role === 'paragraph')
  if (first) first.text = opening + first.text
}

function bodyParts({ role, text }: SourceItem, paper: Paper, random: Random, credits: string[]): Part[] {
  if (role !== 'caption') return [{ role, text }]
  const caption: Part = { role, text }
  return [caption, ...creditBehind(caption, paper, random, credits)]
}

/** A credit behind a text, on the same line or on the next; a caption after one that has it may do without. */
function creditBehind(part: Part, paper: Paper, random: Random, credits: string[]): Part[] {
  if (part.role === 'caption' && credits.length > 0 && random.chance(0.3)) return []
  const name = paper.spell(inventName(random))
  credits.push(name)
  const credit: Part = { role: 'credit', text: random.pick(paper.credits)(name) }
  if (random.chance(0.5)) return [credit]
  credit.isRunOn = true
  part.runOn = credit
  return [credit]
}

function closeWithCredit(body: Part[], paper: Paper, random: Random, credits: string[]): void {
  const last = body.findLast(({ role }) => role === 'paragraph')
  if (last) body.push(...creditBehind(last, paper, random, credits))
}

function summaryParts(summary: string, random: Random): Pick<Piece, 'label' | 'summary'> {
  if (random.chance(0.5)) return { summary: { role: 'summary', text: `核心提示 ${summary}` } }
  return { label: { role: 'label', text: '核心提示' }, summary: { role: 'summary', text: summary } }
}
