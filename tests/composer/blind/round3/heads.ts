import type { Block } from '../../block.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import type { Random } from '../../random.ts'
import { wrap } from '../../wrap.ts'

/** In which order a file has the parts of a heading; a kicker below its headline shows what it is. */
export type HeadOrder = 'as printed' | 'kicker second' | 'kicker last' | 'deck first'

/** How a paper dresses its headings, and what its file makes of them. */
export interface HeadHabits {
  order: HeadOrder
  /** The dash behind a kicker and before a deck. */
  dash: string
  /** Dashes also where the words alone would tell a kicker or a deck. */
  alwaysDashes: boolean
  /** What stands around a place that serves as kicker. */
  place: (name: string) => string
  /** What stands before each of two decks. */
  twoDecks: string
  /** How often a heading of several phrases turns its line. */
  turns: number
  /** What stands before a headline. */
  mark: string
  /** Where a byline stands that does not close the text. */
  byline: 'below' | 'above deck' | 'over headline'
  /** The name of a summary. */
  summary: string
}

const PLACES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => `【${name}】`,
  (name) => `■${name}`,
  (name) => `▲ ${name}`,
  (name) => `${name}：`,
  (name) => `◆${name}`,
]

/** Habits drawn anew for a page, within what its layout allows. */
export function pickHeads(
  random: Random,
  { orders, ...rest }: { orders: readonly HeadOrder[] } & Partial<HeadHabits>,
): HeadHabits {
  return {
    order: random.pick(orders),
    dash: random.pick(['——', '——', '——', '—', '──', '--']),
    alwaysDashes: random.chance(0.4),
    place: random.pick(PLACES),
    twoDecks: random.pick(['◆', '●', '■ ', '▶', '']),
    turns: random.pick([0.2, 0.5, 0.8]),
    mark: '',
    byline: random.pick(['below', 'below', 'below', 'above deck', 'over headline']),
    summary: random.pick(['核心提示', '核心提示', '阅读提示', '内容提要', '编者按']),
    ...rest,
  }
}

/** Words after which a headline must follow: who speaks, when, or half a sentence. */
const OPEN_END = /(?:强调|指出|要求|提出|表示|之际|以来|期间|时|[，：])$/u
const PLACE = /^\p{Script=Han}{2,4}(?:[县区市乡镇团]|师市)?$/u
/** A kicker or deck without dashes is so much longer than its headline. */
const CLEARLY = 1.4

const isLonger = (words: string, headline: string): boolean => words.length >= CLEARLY * headline.length

/** Dresses kicker, deck and summary as the habits have it. */
export function dressHeads(piece: Piece, habits: HeadHabits): Piece {
  dressDeck(piece, habits)
  dressKicker(piece, habits)
  for (const part of [piece.label, piece.summary])
    if (part) part.text = part.text.replace(/^核心提示/u, habits.summary)
  return piece
}

function dressKicker({ kicker, headline, facts }: Piece, habits: HeadHabits): void {
  if (!kicker || !headline) return
  const words = facts.kicker ?? ''
  if (PLACE.test(words) && !kicker.text.endsWith('——')) kicker.text = habits.place(words)
  else if (OPEN_END.test(words)) kicker.text = words
  else {
    const isPlain = isAbove(habits) && isLonger(words, headline.text) && !habits.alwaysDashes
    kicker.text = isPlain ? words : words + habits.dash
  }
}

const isAbove = ({ order }: HeadHabits): boolean => order === 'as printed' || order === 'deck first'

/** One deck or two, which are divided by ` / ` in the article. */
function dressDeck({ deck, headline, facts }: Piece, habits: HeadHabits): void {
  if (!deck || !headline || !facts.deck) return
  const decks = facts.deck.split(' / ')
  facts.deck = decks.join(' ')
  const plain =
    decks.length > 1
      ? habits.order === 'deck first'
        ? habits.dash
        : habits.twoDecks
      : isLonger(facts.deck, headline.text) && !habits.alwaysDashes && habits.order === 'as printed'
        ? ''
        : habits.dash
  const isBare = plain === '' && decks.some((words) => !isLonger(words, headline.text))
  const sign = isBare ? habits.dash : plain
  deck.text = decks.map((words) => sign + words).join(' ')
  if (decks.length > 1) deck.turns = decks.map((words) => sign + words).join('|')
}

/** A heading in the order of the file. */
export function setHeads(press: Press, piece: Piece, habits: HeadHabits): Block[] {
  const { kicker, headline, deck, label, summary } = piece
  const byline = piece.bylineAt === 'before' ? piece.byline : undefined
  const place = placeOf(piece, habits)
  const at = (here: HeadHabits['byline']): (Part | undefined)[] => (place === here ? [byline] : [])
  const lower = [...at('above deck'), deck]
  const upper = [...at('over headline'), headline]
  const heads = {
    'as printed': [kicker, ...upper, ...lower],
    'kicker second': [headline, kicker, ...lower],
    'kicker last': [headline, ...lower, kicker],
    'deck first': [deck, kicker, ...upper],
  }[habits.order]
  const all = [...heads, ...at('below'), label, summary]
  return all.flatMap((part) => (part ? setHead(press, part, habits) : []))
}

/** Above a headline a byline is known by the kicker over it, above a deck by the headline. */
function placeOf({ kicker, deck }: Piece, { byline, order }: HeadHabits): HeadHabits['byline'] {
  const isUnder = order === 'as printed' || order === 'deck first'
  if (byline === 'over headline') return kicker && isUnder ? byline : 'below'
  if (byline === 'above deck') return deck && order !== 'deck first' ? byline : 'below'
  return byline
}

function setHead(press: Press, part: Part, habits: HeadHabits): Block[] {
  if (part.role === 'byline' || part.role === 'label' || part.role === 'summary') return set(press, part)
  const mark = part.role === 'headline' ? habits.mark : ''
  const isPair = part.role === 'deck' && part.turns !== undefined
  const lines = (part.turns ?? part.text).split(isPair ? '|' : /[ |]/u)
  if (isPair) return [{ owner: part, lines }]
  if (mark === '' && lines.length > 1 && press.random.chance(habits.turns)) return [{ owner: part, lines }]
  return [{ owner: part, lines: fill(press, mark + part.text) }]
}

/** A heading that is too long for its column fills lines of about its width; mostly it stands across. */
function fill({ measure, random }: Press, text: string): string[] {
  if (measure === undefined || text.length <= measure || random.chance(0.6)) return [text]
  const count = Math.ceil(text.length / (measure + 4))
  return count === 1 ? [text] : wrap(text, Math.ceil(text.length / count) + 1)
}
