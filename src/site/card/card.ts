import { breakLines } from './break-lines.ts'
import { EM, type Face, measure } from './face.ts'

/** What a social card says. */
export interface Card {
  /** Name of the archive. */
  nameplate: string
  /** What the archive holds, at the right of its name. */
  subtitle: string
  kicker: string
  title: string
  /** Where, when, by whom. */
  facts: string
}

/** The typefaces of a card. */
export interface Faces {
  heavy: Face
  text: Face
}

/** Pixels; what the networks that show cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 }

const INK = '#221c14'
const SOFT = '#62574a'
const PAPER = '#f7f2e6'
const SEAL = '#a2291d'
const MARGIN = 76
const INNER = CARD_SIZE.width - 2 * MARGIN

/** Sizes of the headline, each with the lines that there is room for. */
const TITLE_SIZES = [
  { size: 150, lines: 1 },
  { size: 104, lines: 2 },
  { size: 88, lines: 3 },
  { size: 72, lines: 4 },
  { size: 58, lines: 5 },
] as const
const LEADING = 1.28
const TITLE_MIDDLE = 342

/** The seal of the archive, drawn in a square of 64. */
const SEAL_MARK =
  `<path fill="${SEAL}" d="M5 3.5 33 2.6l26 1.1 2.2 3.2.4 25-.9 26.4-3.6 3.1-27.6.2-24.2-.5-2.7-3.4L2.4 31l.5-24.6z"/>` +
  `<g fill="none" stroke="${PAPER}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">` +
  '<path d="M15.5 51V13.5h11.8V51M36.7 51V13.5h11.8V51M8.5 33h47"/></g>'

/** A line of text: its left end, its baseline, and how it is set. */
interface Run {
  text: string
  x: number
  y: number
  size: number
  face: Face
  fill: string
}

function drawRun({ text, x, y, size, face, fill }: Run): string {
  let at = 0
  let shapes = ''
  for (const character of text) {
    const outline = face.outline(character)
    if (outline !== '') shapes += `<path transform="translate(${Math.round(at)})" d="${outline}"/>`
    at += face.advance(character) * EM
  }
  if (shapes === '') return ''
  const place = [x, y].map((value) => value.toFixed(2)).join(' ')
  return `<g fill="${fill}" transform="translate(${place}) scale(${size / EM})">${shapes}</g>`
}

/** The beginning of a text that fits, with dots where it is cut. */
function clip(text: string, widthOf: (text: string) => number, width: number): string {
  if (widthOf(text) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('')}…`
}

/** Sets the headline as large as it fits; one that never does is cut. */
function setTitle(title: string, face: Face): { lines: string[]; size: number } {
  const setAt = (size: number) => breakLines(title, (text) => measure(face, text) * size, INNER)
  for (const { size, lines } of TITLE_SIZES) {
    const set = setAt(size)
    if (set.length <= lines) return { lines: set, size }
  }
  const { size, lines } = TITLE_SIZES[TITLE_SIZES.length - 1] ?? TITLE_SIZES[0]
  const set = setAt(size).slice(0, lines)
  return { lines: [...set.slice(0, -1), `${[...(set.at(-1) ?? '')].slice(0, -1).join('')}…`], size }
}

/** A mark that opens a quotation hangs half of its width into the margin. */
const hang = (line: string, face: Face): number =>
  /^[“‘《（〈「『]/.test(line) && face.advance(line.charAt(0)) > 0.9 ? 0.5 : 0

function setHead({ nameplate, subtitle }: Card, { heavy, text }: Faces): Run[] {
  const size = 26
  const right = CARD_SIZE.width - MARGIN - measure(text, subtitle) * size
  return [
    { text: nameplate, x: MARGIN + 74, y: 110, size: 46, face: heavy, fill: INK },
    { text: subtitle, x: right, y: 106, size, face: text, fill: SOFT },
  ]
}

function setBody({ kicker, title, facts }: Card, { heavy, text }: Faces): Run[] {
  const { lines, size } = setTitle(title, heavy)
  const leading = size * LEADING
  const kickerHeight = kicker === '' ? 0 : 54
  const top = TITLE_MIDDLE - (lines.length * leading + kickerHeight) / 2 + kickerHeight
  const titleRuns = lines.map((line, index): Run => {
    const x = MARGIN - hang(line, heavy) * size
    return { text: line, x, y: top + leading * index + size * 0.98, size, face: heavy, fill: INK }
  })
  const small = (line: string, y: number, at: number): Run => {
    const clipped = clip(line, (part) => measure(text, part) * at, INNER)
    return { text: clipped, x: MARGIN, y, size: at, face: text, fill: SOFT }
  }
  return [...titleRuns, small(kicker, top - 20, 32), small(facts, 574, 30)]
}

/** A card as SVG: all text as outlines, so that it looks the same where no font is installed. */
export function drawCard(card: Card, faces: Faces): string {
  const { width, height } = CARD_SIZE
  const rule = (y: number, thickness: number): string =>
    `<path fill="${INK}" d="M${MARGIN} ${y}h${INNER}v${thickness}h-${INNER}z"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${MARGIN} 66) scale(.9)">${SEAL_MARK}</g>`,
    ...[rule(146, 4), rule(154, 1), rule(522, 1)],
    ...[...setHead(card, faces), ...setBody(card, faces)].map(drawRun),
    '</svg>',
  ].join('')
}
