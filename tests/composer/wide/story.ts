import { split } from '../blind/lines.ts'
import type { Block } from '../block.ts'
import { type Part, type Piece, partsOf } from '../piece.ts'
import { type Press, set } from '../press.ts'
import { picturesOf } from './dress.ts'
import type { Habits } from './habits.ts'

/** Articles and words of the page that stand together, with the blocks of them all. */
export interface Story {
  pieces: Piece[]
  blocks: Block[]
}

/** One article as the page sets it. */
export const setStory = (habits: Habits, piece: Piece): Story => ({
  pieces: [piece],
  blocks: layOut(habits, piece).flat(),
})

const NONE: ReadonlySet<Part> = new Set()
const DATED = /^[^。]{0,32}?(?:讯|电|消息|訊|電|報導|报道|报导|報道)[】〕］\]）)：\s（(【记記]/u

/** True where opening words say that a report begins. */
export const isDated = ({ body }: Piece): boolean => DATED.test(body[0]?.text ?? '')

/** The blocks of an article, in runs that each end inside a clause of one of the parts in `cuts`. */
export function layOut(habits: Habits, piece: Piece, cuts: ReadonlySet<Part> = NONE): Block[][] {
  const { press } = habits
  const heading = layOutHeading(habits, piece)
  const pictures = placePictures(habits, piece)
  const [above, under] = habits.pictures === 'aboveHead' ? [pictures, []] : [[], pictures]
  const head = isDated(piece) ? habits.head : 'above'
  const body = head === 'above' ? [] : layOutTurned(habits, piece, heading, head)
  if (body.length > 0) return [[...above, ...body, ...under, ...closing(habits, piece)]]
  const runs: Block[][] = [[...above, ...heading, ...under]]
  for (const part of piece.body.filter((own) => !pictures.some(({ owner }) => owner === own))) {
    const [upper, lower] = cuts.has(part) ? split(press, part) : [setPart(habits, part), []]
    runs.at(-1)?.push(...upper)
    if (lower.length > 0) runs.push(lower)
  }
  runs.at(-1)?.push(...closing(habits, piece))
  return runs
}

/** The text first and its heading behind it, or the heading inside the text where the column ended. */
function layOutTurned(
  habits: Habits,
  { body }: Piece,
  heading: readonly Block[],
  head: 'below' | 'inside',
): Block[] {
  const setAll = (parts: readonly Part[]): Block[] => parts.flatMap((part) => setPart(habits, part))
  const own = body.filter((part) => !(isMoved(habits) && picturesOf(body).includes(part)))
  const [first, ...rest] = own
  if (head === 'below' || !first || rest.length === 0) return [...setAll(own), ...heading]
  const [upper, lower] =
    first.text.length > 60 && !first.runOn ? split(habits.press, first) : [setPart(habits, first), []]
  return [...upper, ...heading, ...lower, ...setAll(rest)]
}

const isMoved = ({ pictures }: Habits): boolean => pictures === 'aboveHead' || pictures === 'underHead'

/** Pictures that stand apart from the running text: above the heading, or right under it. */
function placePictures(habits: Habits, { headline, body }: Piece): Block[] {
  if (!isMoved(habits) || !headline || body[0]?.role === 'caption') return []
  return picturesOf(body).flatMap((part) => set(habits.press, part))
}

function layOutHeading(habits: Habits, piece: Piece): Block[] {
  const { kicker, headline, deck, label, summary } = piece
  const byline = piece.bylineAt === 'before' ? piece.byline : undefined
  const place = placeByline(habits, piece)
  const at = (here: Habits['byline']): (Part | undefined)[] => (place === here ? [byline] : [])
  const heads = [
    ...at('top'),
    kicker,
    ...at('over'),
    headline,
    ...at('under'),
    deck,
    ...at('low'),
    label,
    summary,
    ...at('afterSummary'),
  ]
  return heads.flatMap((part) => (part ? setPart(habits, part) : []))
}

const TITLED = /记者|記者|通讯员|文|作者|[□◎■○●▲◇]/u

/** Above a headline a byline is known by the kicker over it, or by the blank lines before it. */
function placeByline(
  { byline, between, gap }: Habits,
  { kicker, headline, summary, deck, byline: line }: Piece,
): Habits['byline'] {
  const isTitled = TITLED.test(line?.text ?? '')
  if (byline === 'top' && (between < 2 || gap === 'loose' || !headline || !isTitled)) return 'low'
  if (byline === 'over' && !kicker) return 'low'
  if (byline === 'afterSummary' && !summary) return 'low'
  return byline === 'under' && !deck ? 'low' : byline
}

function closing({ press, closing }: Habits, { byline, bylineAt, body }: Piece): Block[] {
  if (!byline || bylineAt !== 'end') return []
  const blocks = set(press, byline)
  if (closing !== 'right' || body.length === 0) return blocks
  const room = '　'.repeat(Math.max(2, Math.min(14, (press.measure ?? 24) - byline.text.length)))
  return blocks.map((block) => ({ ...block, lines: block.lines.map((line) => room + line) }))
}

const isHeading = (role: string): boolean =>
  role === 'headline' || role === 'subhead' || role === 'kicker' || role === 'deck'

/** A heading turns its line or is marked; all else as the press sets it. */
export function setPart(habits: Habits, part: Part): Block[] {
  const { press, turns, marked, marks } = habits
  if (!isHeading(part.role)) return set(part.gapBefore ? flush(habits) : press, part)
  const lines = (part.turns ?? part.text).split(/[ |]/u)
  if (part.role !== 'subhead' && lines.length > 1 && press.random.chance(turns))
    return [{ owner: part, lines }]
  if (press.random.chance(marked)) {
    const mark =
      part.role === 'subhead' ? marks.subhead : part.role === 'headline' ? marks.headline : undefined
    if (mark) return [{ owner: part, lines: [mark(part.text)] }]
  }
  return [{ owner: part, lines: fillLines(press, part.text) }]
}

const NEVER_FIRST = /[，。、；：！？”’）》】—―─－]/u

/** A paragraph of which the first words are lost has no indent where a blank line shows that it is one. */
const flush = ({ press, gap }: Habits): Press =>
  gap === 'one' || press.measure === undefined ? { ...press, indent: '' } : press

/** A heading that is longer than its column, in lines that fill it; most columns let a heading stand across. */
function fillLines({ measure, random }: Press, text: string): string[] {
  if (measure === undefined || text.length <= measure || random.chance(0.7)) return [text]
  const half = Math.ceil(text.length / 2)
  const comma = text.slice(0, measure).search(/[，：？！]/u) + 1
  const at = comma > 3 ? comma : Math.min(half, measure)
  const shift = NEVER_FIRST.test(text[at] ?? '') ? 1 : 0
  return [text.slice(0, at + shift), text.slice(at + shift)]
}

/** Takes pictures to where the page has them: in the middle of the text, or at its end. */
export function movePictures({ pictures, press }: Habits, piece: Piece): Piece {
  const moved = picturesOf(piece.body)
  if (moved.length === 0 || (pictures !== 'amid' && pictures !== 'end')) return piece
  const rest = piece.body.filter((part) => !moved.includes(part))
  const at = pictures === 'end' || rest.length < 2 ? rest.length : press.random.between(1, rest.length - 1)
  piece.body = [...rest.slice(0, at), ...moved, ...rest.slice(at)]
  return piece
}

/** The longer paragraphs that a column may end in, at most so many. */
export const cutsOf = (habits: Habits, piece: Piece, most: number): Set<Part> => {
  const long = piece.body.filter(({ role, text, runOn, printed }) => {
    return role === 'paragraph' && text.length > 64 && !runOn && !printed
  })
  const chosen = new Set(habits.press.random.shuffle(long).slice(0, most))
  return new Set(partsOf(piece).filter((part) => chosen.has(part)))
}
