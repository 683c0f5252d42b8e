import type { Block } from '../../block.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { isInside, split } from '../lines.ts'
import { closing, lay, layHead, layParts, type Setting, spaced, whole } from './setting.ts'

/** The text and who signs it, then what stands above it on paper. */
export const layLow = (setting: Setting, piece: Piece): Block[] =>
  spaced(setting, [...layParts(setting, [...piece.body, ...closing(piece)]), ...layHead(setting, piece)])

interface Line {
  owner: Part
  text: string
}

/** Articles side by side, a few lines of each in turn, every run but the last ending inside a clause. */
export function interleave(setting: Setting, pieces: readonly Piece[], areHeadsLow: boolean): Block[] {
  const press = whole(setting.press)
  const columns = pieces.map((piece) => {
    const runs = runsOf(press, [...piece.body, ...closing(piece)])
    const head = layHead(setting, piece)
    const at = areHeadsLow ? runs.length - 1 : 0
    return runs.map((run, index) =>
      index === at ? (areHeadsLow ? [...run, ...head] : [...head, ...run]) : run,
    )
  })
  const rows = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: rows }, (_, row) => columns.flatMap((runs) => runs[row] ?? [])).flat()
}

/** Runs of three to eight lines. */
function runsOf(press: Press, parts: readonly Part[]): Block[][] {
  const lines = parts.flatMap((part) =>
    set(press, part).flatMap((block) => block.lines.map((text): Line => ({ owner: part, text }))),
  )
  const runs: Line[][] = [[]]
  let wanted = press.random.between(3, 8)
  for (const [at, line] of lines.entries()) {
    const run = runs.at(-1)
    const next = lines[at + 1]
    run?.push(line)
    const isOpen = next?.owner === line.owner && isInside(line.text, next.text)
    if (!isOpen || (run?.length ?? 0) < wanted || lines.length - at < 4) continue
    runs.push([])
    wanted = press.random.between(3, 8)
  }
  return runs.map(joined)
}

/** Lines of one owner as a block. */
function joined(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const { owner, text } of lines) {
    const last = blocks.at(-1)
    if (last?.owner === owner) last.lines.push(text)
    else blocks.push({ owner, lines: [text] })
  }
  return blocks
}

/** A story in so many runs at most: each but the last ends inside a clause. */
export function inRuns(setting: Setting, piece: Piece, most: number): Block[][] {
  const { press } = setting
  const cuts = cutInside(whole(press), piece.body, most - 1)
  const runs: Block[][] = [layHead(setting, piece)]
  for (const part of [...piece.body, ...closing(piece)]) {
    const [upper, lower] = cuts.get(part) ?? [set(press, part), []]
    runs.at(-1)?.push(...upper)
    if (lower.length > 0) runs.push(lower)
  }
  return runs.map((run) => spaced(setting, run))
}

/** So many long paragraphs of a text, no two of them neighbours, each in two halves. */
function cutInside(press: Press, body: readonly Part[], count: number): Map<Part, [Block[], Block[]]> {
  const cuts = new Map<Part, [Block[], Block[]]>()
  const taken: number[] = []
  for (const at of press.random.shuffle([...body.keys()])) {
    const part = body[at]
    const isLong = part?.role === 'paragraph' && part.text.length > 75 && !part.runOn && !part.printed
    const isNear = taken.some((other) => Math.abs(other - at) < 2)
    if (!part || !isLong || isNear || at === 0 || cuts.size === count) continue
    const halves = split(press, part)
    if (halves[1].length === 0) continue
    cuts.set(part, halves)
    taken.push(at)
  }
  return cuts
}

/** A story that is resumed below others: one run of it, some of them, the next run, and so on. */
export function layResumed(
  setting: Setting,
  piece: Piece,
  others: readonly (readonly Block[])[],
  most: number,
): Block[] {
  const runs = inRuns(setting, piece, most)
  const share = Math.ceil(others.length / Math.max(1, runs.length - 1))
  return runs.flatMap((run, at) => {
    const from = at * share
    const until = at === runs.length - 1 ? others.length : from + share
    return [...run, ...others.slice(from, until).flat()]
  })
}

/** A report whose foot stands below those that follow it. */
export const layFootLow = (setting: Setting, piece: Piece, others: readonly Piece[]): Block[] => {
  const long = piece.body.flatMap(({ role, text, runOn, printed }, at) =>
    role === 'paragraph' && text.length > 64 && !runOn && !printed ? [at] : [],
  )
  const at = long.at(-1)
  const part = at === undefined ? undefined : piece.body[at]
  const [upper, lower] = part ? split(whole(setting.press), part) : [[], []]
  if (at === undefined || lower.length === 0) return [piece, ...others].flatMap((each) => lay(setting, each))
  return [
    ...spaced(setting, [...layHead(setting, piece), ...layParts(setting, piece.body.slice(0, at)), ...upper]),
    ...others.flatMap((each) => lay(setting, each)),
    ...spaced(setting, [...lower, ...layParts(setting, [...piece.body.slice(at + 1), ...closing(piece)])]),
  ]
}

/** The words below a story's pictures stand inside one of its sentences. */
export function layPicturesInside(setting: Setting, piece: Piece): Block[] {
  const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'
  const text = piece.body.filter((part) => !isPicture(part))
  const words = piece.body.filter(isPicture)
  const at = text.findIndex(
    ({ role, text: { length }, runOn }, index) => index > 0 && role === 'paragraph' && length > 64 && !runOn,
  )
  const part = text[at]
  const [upper, lower] = part && words.length > 0 ? split(whole(setting.press), part) : [[], []]
  if (lower.length === 0) return lay(setting, piece)
  return [
    ...spaced(setting, [...layHead(setting, piece), ...layParts(setting, text.slice(0, at)), ...upper]),
    ...layParts(setting, words),
    ...spaced(setting, [...lower, ...layParts(setting, [...text.slice(at + 1), ...closing(piece)])]),
  ]
}
