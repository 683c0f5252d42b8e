import type { IsPlaceName } from '../enrich/place-name.ts'
import type { Line } from '../lines/line.ts'
import type { Block } from './block.ts'

/** How the page parts a place from the headline behind it on the same line. */
export interface PlaceForm {
  isPlaceName: IsPlaceName
  /** A colon parts them: 泰州：社区理发室重新开张. */
  byColon: boolean
}

/** A colon may belong to a headline; where so many headlines have one behind a place, it parts kickers from them. */
const LEAST_COLONS = 2
const LONGEST = 40
const BY_SPACE_OR_BAR = /^(\p{Script=Han}{2,12})(?:\s?[|｜│┃丨]\s?|\s+)(?=\S{4,}|\S{3,}.{3,})/u
const BY_COLON = /^(\p{Script=Han}{2,12})\s?[：:]\s?(?=\S{4,}|\S{3,}.{3,})/u

/** Reads from the headlines of the page whether colons part places from them. */
export function readPlaceForm(blocks: readonly Block[], isPlaceName: IsPlaceName): PlaceForm {
  const colons = blocks.flatMap(({ table, lines }) =>
    table ? [] : lines.filter((line) => readPlace(line, BY_COLON, isPlaceName) !== undefined),
  )
  return { isPlaceName, byColon: colons.length >= LEAST_COLONS }
}

/** The place that opens a headline as its kicker: its length, and where the headline begins. */
export const findPlaceKicker = (
  line: Line,
  { isPlaceName, byColon }: PlaceForm,
): { length: number; end: number } | undefined =>
  readPlace(line, BY_SPACE_OR_BAR, isPlaceName) ??
  (byColon ? readPlace(line, BY_COLON, isPlaceName) : undefined)

function readPlace(
  { text }: Line,
  form: RegExp,
  isPlaceName: IsPlaceName,
): { length: number; end: number } | undefined {
  if (text.length > LONGEST || /[。，]/u.test(text)) return undefined
  const found = form.exec(text)
  if (!found?.[1] || !isPlaceName(found[1])) return undefined
  return { length: found[1].length, end: found[0].length }
}
