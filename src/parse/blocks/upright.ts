import { foldMarks } from '../lines/fold-marks.ts'
import type { Line } from '../lines/line.ts'
import type { Block } from './block.ts'

/** So many lines of one character each are words set upright; fewer where they are a block by themselves. */
const LEAST = 3
const LEAST_ALONE = 2

const SHORT =
  /^(?:讣告|启事|公告|声明|通知|广告|更正|鸣谢|社论|短评|快评|时评|编后|简讯|短讯|要闻|消息|来信|特写|通讯)$/u

/** Words set upright, which the file has a character a line, are a block of their own. */
export function partUprightWords(block: Block): Block[] {
  if (block.table || !block.lines.some(isCharacter)) return [block]
  const words = findUprightWords(block.lines)
  const parts: Block[] = []
  block.lines.forEach((line, at) => {
    const upright = words.has(at)
    const part = parts.at(-1)
    if (part && part.upright === upright) part.lines.push(line)
    else parts.push({ ...block, lines: [line], upright })
  })
  return parts
}

/** The places of the lines of one character that stand in a row. */
function findUprightWords(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  let first = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && isCharacter(line)) continue
    const length = at - first
    const word = lines
      .slice(first, at)
      .map(({ text }) => text)
      .join('')
    if (length >= LEAST || SHORT.test(foldMarks(word)) || (length >= LEAST_ALONE && length === lines.length))
      for (let place = first; place < at; place++) found.add(place)
    first = at + 1
  }
  return found
}

const isCharacter = ({ text, level, marker }: Line): boolean =>
  level === 0 && marker === '' && /^[\p{Script=Han}〇]$/u.test(text)
