/** Units of an outline in one em. */
export const EM = 1000

/** A typeface of a card. */
export interface Face {
  /** Width of a character, in ems. */
  advance(character: string): number
  /** Its outline as SVG path data, on the baseline, `EM` units to the em; empty for a space. */
  outline(character: string): string
}

/** Width of a text, in ems. */
export const measure = (face: Face, text: string): number =>
  Array.from(text).reduce((sum, character) => sum + face.advance(character), 0)
