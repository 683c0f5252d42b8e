import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setBody } from '../../flow.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'

/** Where blank lines stand: between all blocks, only above an article, or nowhere. */
export type Gaps = 'everywhere' | 'above articles' | 'nowhere'

type Head = 'kicker' | 'headline' | 'deck' | 'byline' | 'label' | 'summary'
const PRINTED: readonly Head[] = ['kicker', 'headline', 'deck', 'byline', 'label', 'summary']
/** Orders in which dashes tell which line is the kicker, and which the deck. */
const DASHED: readonly (readonly Head[])[] = [
  ['headline', 'kicker', 'deck', 'byline', 'label', 'summary'],
  ['kicker', 'headline', 'byline', 'deck', 'label', 'summary'],
  ['deck', 'kicker', 'headline', 'byline', 'label', 'summary'],
]

/** How the file of a page is written. */
export interface Setting {
  press: Press
  gaps: Gaps
  /** The order of a heading whose kicker and deck have dashes. */
  order: readonly Head[]
  /** Kickers and decks over two lines, where a comma stands. */
  breaksHeads: boolean
  /** Headlines on the lines where they were marked to turn, or at a space. */
  turnsHeads: boolean
}

/** Habits of a file: columns of a width between two bounds in that share of the pages, else a paragraph a line. */
export function drawSetting(
  deal: Deal,
  columns: readonly [number, number],
  share: number,
  anyGaps: readonly Gaps[] = ['everywhere', 'everywhere', 'everywhere', 'above articles', 'nowhere'],
): Setting {
  const { random } = deal
  const isNarrow = random.chance(share)
  const gaps = random.pick(anyGaps)
  const isOpen = gaps === 'everywhere'
  const habits: Partial<Press> = {
    indent: isOpen ? random.pick(['　　', '　　', '', '  ']) : '　　',
    breaks: isOpen ? random.pick([0, 0, 0.1, 0.25]) : 0,
    ...(isNarrow ? { measure: random.between(...columns) } : {}),
  }
  return {
    press: deal.press(habits),
    gaps,
    order: random.chance(0.25) ? random.pick(DASHED) : PRINTED,
    breaksHeads: random.chance(0.25),
    turnsHeads: random.chance(0.3),
  }
}

/** The same press, where no column ends by chance. */
export const whole = (press: Press): Press => ({ ...press, breaks: 0 })

const hasDashes = (part: Part | undefined): boolean => part === undefined || part.text.includes('——')

/** Kicker, headline, deck, who signs above the text, summary, in the order of the file. */
export function layHead({ press, order, breaksHeads, turnsHeads }: Setting, piece: Piece): Block[] {
  const isDashed = hasDashes(piece.kicker) && hasDashes(piece.deck)
  return (isDashed ? order : PRINTED)
    .map((head) => (head === 'byline' && piece.bylineAt === 'end' ? undefined : piece[head]))
    .filter((part) => part !== undefined)
    .flatMap((part) => set(press, part))
    .map((block) => (breaksHeads ? atComma(block) : block))
    .map((block) => (turnsHeads ? turned(block) : block))
}

/** A kicker or deck of two halves stands on two lines. */
function atComma(block: Block): Block {
  const { owner, lines } = block
  const [line = ''] = lines
  const at = line.indexOf('，') + 1
  if ((owner.role !== 'kicker' && owner.role !== 'deck') || lines.length > 1) return block
  return at > 5 && line.length - at > 5 ? { ...block, lines: [line.slice(0, at), line.slice(at)] } : block
}

function turned(block: Block): Block {
  const { owner, lines } = block
  if (owner.role !== 'headline' || !('turns' in owner) || lines.length > 1 || lines[0] !== owner.text)
    return block
  return { ...block, lines: (owner.turns ?? owner.text).split(/[ |]/u) }
}

/** The parts of a text one below the other. */
export const layParts = ({ press }: Setting, parts: readonly Part[]): Block[] =>
  parts.flatMap((part) => set(press, part))

/** Who signs below the text. */
export const closing = ({ byline, bylineAt }: Piece): Part[] => (byline && bylineAt === 'end' ? [byline] : [])

/** An article as it is read. */
export const lay = (setting: Setting, piece: Piece): Block[] =>
  spaced(setting, [...layHead(setting, piece), ...setBody(setting.press, piece)])

export const layAll = (setting: Setting, pieces: readonly Piece[]): Block[] =>
  pieces.flatMap((piece) => lay(setting, piece))

const PICTURE = new Set(['caption', 'credit'])

/** Blank lines as the file has them; the words below a picture stand apart in all of them. */
export function spaced({ gaps }: Setting, blocks: readonly Block[]): Block[] {
  if (gaps === 'everywhere') return [...blocks]
  const close = tighten(blocks).map((block, at) => {
    const isPicture = PICTURE.has(block.owner.role)
    const wasPicture = PICTURE.has(blocks[at - 1]?.owner.role ?? '')
    return isPicture === wasPicture ? block : { ...block, isTight: false }
  })
  const [first, ...rest] = close
  return first && gaps === 'nowhere' ? [{ ...first, isTight: true }, ...rest] : close
}
