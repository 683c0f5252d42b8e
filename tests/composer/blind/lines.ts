import { type Block, tighten } from '../block.ts'
import type { Deal } from '../deal.ts'
import { setArticle, setHeading } from '../flow.ts'
import type { Part, Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Random } from '../random.ts'

/** Parts one below the other. */
export const setParts = (press: Press, parts: readonly Part[]): Block[] =>
  parts.flatMap((part) => set(press, part))

/** The same habits with every paragraph on one line. */
export function unwrapped({ measure: _width, ...press }: Press): Press {
  return press
}

/** Articles one below the other. */
export const setAll = (press: Press, pieces: readonly Piece[]): Block[] =>
  pieces.flatMap((piece) => setArticle(press, piece))

/** An article without a blank line in it; an indent shows where its paragraphs begin. */
export const setTight = (press: Press, piece: Piece): Block[] =>
  tighten(setArticle({ ...press, breaks: 0, indent: '　　' }, piece))

/** The habits that most layouts choose from: narrow columns, or a paragraph a line. */
export function pickMeasure(random: Random, share = 0.5): { measure?: number; breaks: number } {
  return random.chance(share)
    ? { measure: random.between(12, 21), breaks: random.pick([0, 0.15, 0.3]) }
    : { breaks: random.pick([0, 0.1]) }
}

/** A press with such habits; an engine that keeps paragraphs whole may mark headings as Markdown does. */
export function pickPress(deal: Deal): Press {
  const habits = pickMeasure(deal.random)
  const isMarked = habits.measure === undefined && deal.random.chance(0.25)
  const marks = deal.random.pick([
    { headline: '# ', subhead: '## ' },
    { headline: '## ', subhead: '### ' },
    { headline: '## ', subhead: '' },
  ])
  return deal.press(isMarked ? { ...habits, marks } : habits)
}

/** Kicker, headline, deck, byline, summary, and the text down to inside a long paragraph; then the rest. */
export function tear(press: Press, piece: Piece, isLong: (at: number) => boolean): [Block[], Block[]] {
  const found = findSplit(press, piece.body, (index, text) => text.length > 64 && isLong(index))
  if (!found) return [setArticle(press, piece), []]
  const { at, upper, lower } = found
  return [
    [...setHeading(press, piece), ...setParts(press, piece.body.slice(0, at)), ...upper],
    [
      ...lower,
      ...setParts(press, [
        ...piece.body.slice(at + 1),
        ...(piece.bylineAt === 'end' && piece.byline ? [piece.byline] : []),
      ]),
    ],
  ]
}

/** The first paragraph of those that fit which breaks inside a clause, and its two halves. */
export function findSplit(
  press: Press,
  body: readonly Part[],
  fits: (at: number, text: string) => boolean,
): { at: number; upper: Block[]; lower: Block[] } | undefined {
  for (const [at, part] of body.entries()) {
    if (part.role !== 'paragraph' || !fits(at, part.text)) continue
    const [upper, lower] = split(press, part)
    if (lower.length > 0) return { at, upper, lower }
  }
  return undefined
}

/** The lines of a paragraph up to one that ends inside a clause, and the rest. */
export function split(press: Press, part: Part): [Block[], Block[]] {
  const lines = set({ ...press, breaks: 0 }, part).flatMap((block) => block.lines)
  if (press.measure === undefined) {
    const [line = ''] = lines
    const at = clauseIn(line, press.random)
    if (at === line.length) return [[{ owner: part, lines }], []]
    return [[{ owner: part, lines: [line.slice(0, at)] }], [{ owner: part, lines: [line.slice(at)] }]]
  }
  const ends = lines.flatMap((line, index) =>
    index > 0 && index < lines.length - 2 && isInside(line, lines[index + 1]) ? [index + 1] : [],
  )
  const at = ends.length > 0 ? press.random.pick(ends) : lines.length
  const lower = lines.slice(at)
  return [
    [{ owner: part, lines: lines.slice(0, at) }],
    lower.length > 0 ? [{ owner: part, lines: lower }] : [],
  ]
}

/** True where a line and the next one are one clause. */
export const isInside = (line: string, next: string | undefined): boolean =>
  /\p{Script=Han}{2}$/u.test(line) && /^\p{Script=Han}{2}/u.test(next ?? '')

function clauseIn(line: string, random: Random): number {
  const places = [...line].flatMap((_, at) =>
    at > 16 && at < line.length - 16 && /^\p{Script=Han}{6}$/u.test(line.slice(at - 3, at + 3)) ? [at] : [],
  )
  return places.length > 0 ? random.pick(places) : line.length
}

const NEVER_FIRST = /^[，。、；：！？”’）》】]$/u

/** Lines that are full at the given measure, whatever they break; a closing mark hangs at the end. */
export function breakAnywhere(text: string, measure: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const character of text) {
    const own = character < '\u0100' ? 0.5 : 1
    if (width + own > measure && !NEVER_FIRST.test(character)) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += character
    width += own
  }
  return [...lines, line]
}
