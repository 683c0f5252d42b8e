import type { Furniture, Part } from './piece.ts'

/** Lines of one owner that stand together on the page. */
export interface Block {
  owner: Part | Furniture
  lines: string[]
  /** True where no blank line parts it from what stands before. */
  isTight?: boolean
  /** A second owner of the same line, such as a place kicker before its headline. */
  sharedWith?: Part | Furniture
  /** A second owner of the first line, whose words stand before those of the owner. */
  opensWith?: Part | Furniture
}

/** Leaves no blank line before any of the blocks but the first. */
export const tighten = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => (index === 0 ? block : { ...block, isTight: true }))
