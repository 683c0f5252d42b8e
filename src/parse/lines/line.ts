import type { Span } from '../../record/span.ts'
import type { Marks } from '../marks/marks.ts'
import { measureWidth } from './characters.ts'
import { areLabelled, type Field, readField } from './field.ts'
import { foldMarks } from './fold-marks.ts'

/** One raw line that is not blank. */
export interface Line {
  /** 1-based. */
  number: number
  raw: string
  /** Where the words begin and end in `raw`, white space and engine markup left out. */
  from: number
  to: number
  /** `raw` between `from` and `to`. */
  text: string
  /** `text` in the form in which marks are recognised; same offsets as `text`. */
  folded: string
  /** White space before the words, in full-width characters. */
  indent: number
  /** Blank lines right before it. */
  blanks: number
  /** Markdown heading level that a recognition engine gave it; 0 for none. */
  level: number
  /** The marker that opens it (■ □ ◎ or a list bullet), or empty. */
  marker: string
  /** Engine markup and markers: dropped from the reading text. */
  markup: Span[]
  width: number
  reading: LineReading
  /** What a label at its beginning says it is, on pages whose lines are labelled; the label is left out of `text`. */
  field?: Field
}

/** What has been read of a line: it is asked about with the line before it, the line after it, and as a unit. */
interface LineReading {
  marks: Marks | undefined
  opensReport: boolean | undefined
}

const HEADING = /^(#{1,6})(?:\s+|(?=[^\s#]))/u
const MARKER = /^([■□◆◇●○▲△★☆◎▍▌▎❖※➤►◥◤])\s*/u
const OPENING_TAG =
  /^(\*\*(?=[^*]+\*\*\s*(?:<br\s?\/?>)?$)|<(?:center|b|strong|i|em|u|p|div|span|h[1-6])>)\s*/iu
const CLOSING_TAG = /(\*\*|<\/(?:center|b|strong|i|em|u|p|div|span|h[1-6])>)$/iu
const LINE_BREAK = /(<br\s?\/?>)$/iu
/** A line set in bold is a heading of the lowest level. */
const EMPHASIS_LEVEL = 6
const CLOSING_MARKER = /([◆◇■□★☆▲△◎●○◤◥]{1,3})$/u
/** · 田间课堂 · */
const CLOSING_DOT = /\s([·•])$/u
const BULLET = /^([-*•·])\s+/u
/** What markup and markers begin and end with: most lines begin and end with words. */
const OPENINGS = '#<*-•·■□◆◇●○▲△★☆◎▍▌▎❖※➤►◥◤'
const ENDINGS = '>◆◇■□★☆▲△◎●○◤◥'

/** Raw lines to lines with words; blank lines become a count. Pure; every offset is of the raw line. */
export function readLines(raw: readonly string[]): Line[] {
  const lines: Line[] = []
  let blanks = 0
  const labelled = areLabelled(raw)
  raw.forEach((text, index) => {
    const words = text.trim()
    if (words === '') blanks++
    else {
      lines.push(readLine(text, index + 1, blanks, labelled))
      blanks = 0
    }
  })
  return lines
}

/** Takes tags and stars off both ends of a line; the level of the heading that they make of it, or 0. */
function takeEmphasis(take: (pattern: RegExp) => string, takeBack: (pattern: RegExp) => string): number {
  while (takeBack(LINE_BREAK) !== '');
  let level = 0
  for (let opening = take(OPENING_TAG); opening !== ''; opening = take(OPENING_TAG)) {
    const named = /^<h([1-6])/iu.exec(opening)?.[1]
    const emphasised = /^(?:<(?:center|b|strong)\b|\*\*)/iu.test(opening)
    level = named ? Number(named) : level || (emphasised ? EMPHASIS_LEVEL : 0)
    while (takeBack(LINE_BREAK) !== '');
    takeBack(CLOSING_TAG)
  }
  return level
}

function readLine(raw: string, number: number, blanks: number, labelled: boolean): Line {
  const lead = raw.length - raw.trimStart().length
  let end = raw.trimEnd().length
  const markup: Span[] = []
  let from = lead
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(raw.slice(from, end))
    if (!found?.[1] || from + found[0].length >= end) return ''
    markup.push([number, from, from + found[1].length])
    from += found[0].length
    return found[1]
  }
  const takeBack = (pattern: RegExp): string => {
    const found = pattern.exec(raw.slice(from, end))
    if (!found?.[1] || end - found[0].length <= from) return ''
    const at = from + found.index
    markup.push([number, at, at + found[1].length])
    end = from + raw.slice(from, at).trimEnd().length
    return found[1]
  }
  const label = labelled ? readField(raw.slice(lead, end)) : undefined
  const isAlone = label !== undefined && lead + label.length >= end
  if (label && !isAlone && label.field !== 'page') {
    markup.push([number, lead, lead + raw.slice(lead, lead + label.length).trimEnd().length])
    from += label.length
  }
  const isMarked = OPENINGS.includes(raw.charAt(from)) || ENDINGS.includes(raw.charAt(end - 1))
  const level = isMarked ? take(HEADING).length || takeEmphasis(take, takeBack) : 0
  const bullet = isMarked ? take(BULLET) || take(MARKER) : ''
  const marker = isMarked
    ? takeBack(CLOSING_MARKER) || (/[·•]/u.test(bullet) && takeBack(CLOSING_DOT)) || bullet
    : ''
  const to = from + raw.slice(from, end).trimEnd().length
  const text = raw.slice(from, to)
  const indent = lead === 0 ? 0 : measureWidth(raw.slice(0, lead).replace(/\t/g, '    '))
  return {
    number,
    raw,
    from,
    to,
    text,
    folded: foldMarks(text),
    indent,
    blanks,
    level,
    marker,
    markup,
    width: measureWidth(text),
    reading: { marks: undefined, opensReport: undefined },
    ...(label ? { field: isAlone ? 'page' : label.field } : {}),
  }
}
