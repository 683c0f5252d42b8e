declare module 'opentype.js' {
  /** A step of an outline; a curve has one control point or two. */
  export interface PathCommand {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z'
    x?: number
    y?: number
    x1?: number
    y1?: number
    x2?: number
    y2?: number
  }
  export interface Glyph {
    /** 0 is the glyph for what a font does not have. */
    index: number
    /** In units of the em. */
    advanceWidth: number
    getPath(x: number, y: number, size: number): { commands: PathCommand[] }
  }
  export interface Font {
    unitsPerEm: number
    charToGlyph(character: string): Glyph
  }
  const opentype: { parse(font: ArrayBuffer): Font }
  export default opentype
}
