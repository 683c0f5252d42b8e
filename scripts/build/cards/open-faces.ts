import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js'
import type { Faces } from '../../../src/site/card/card.ts'
import { EM, type Face } from '../../../src/site/card/face.ts'

const PACKAGE = '@fontsource/noto-serif-sc'
/** The part of the fonts that nearly every headline needs; the others are named by numbers. */
const COMMON = 'chinese-simplified'

const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))

/** The parts of the fonts by the code points that they hold: `{ "[4]": "U+1f1e9-1f1f5,U+21" }`. */
function readRanges(): { part: string; from: number; to: number }[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  return Object.entries(ranges).flatMap(([name, list]) =>
    list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return {
        part: name.replace(/[[\]]/g, ''),
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
      }
    }),
  )
}

/** Reads parts of a font of one weight, each once. */
function openFonts(weight: number): (part: string) => Font {
  const fonts = new Map<string, Font>()
  return (part) => {
    const known = fonts.get(part)
    if (known) return known
    const file = join(folder, 'files', `noto-serif-sc-${part}-${weight}-normal.woff`)
    const { buffer, byteOffset, length } = readFileSync(file)
    const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length))
    fonts.set(part, font)
    return font
  }
}

/** A character as a card needs it. */
interface Shape {
  advance: number
  outline: string
}

const BLANK: Shape = { advance: 1, outline: '' }

const formatCommand = ({ type, x1, y1, x2, y2, x, y }: PathCommand): string =>
  type +
  [x1, y1, x2, y2, x, y]
    .filter((value) => value !== undefined)
    .map(Math.round)
    .join(' ')

const shapeOf = (glyph: Glyph, { unitsPerEm }: Font): Shape => ({
  advance: glyph.advanceWidth / unitsPerEm,
  outline: glyph.getPath(0, 0, EM).commands.map(formatCommand).join(''),
})

/** A typeface of the package, made of its parts. What it does not have is left blank. */
function openFace(weight: number, ranges: ReturnType<typeof readRanges>): Face {
  const openFont = openFonts(weight)
  const search = (character: string): Shape => {
    const point = character.codePointAt(0) ?? 0
    const range = ranges.find(({ from, to }) => from <= point && point <= to)
    for (const part of range ? [COMMON, range.part] : [COMMON]) {
      const font = openFont(part)
      const glyph = font.charToGlyph(character)
      if (glyph.index !== 0) return shapeOf(glyph, font)
    }
    return BLANK
  }
  const known = new Map<string, Shape>()
  const find = (character: string): Shape => {
    const shape = known.get(character) ?? search(character)
    known.set(character, shape)
    return shape
  }
  return {
    advance: (character) => find(character).advance,
    outline: (character) => find(character).outline,
  }
}

/** The typefaces of the cards, out of the package that brings them: a machine needs no Chinese font. */
export function openFaces(): Faces {
  const ranges = readRanges()
  return { heavy: openFace(900, ranges), text: openFace(400, ranges) }
}
