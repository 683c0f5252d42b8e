import type { Deal } from '../deal.ts'
import type { Press } from '../press.ts'
import type { Random } from '../random.ts'

/** How one page is set: every choice that papers and engines make differently, drawn once for the page. */
export interface Habits {
  press: Press
  /** Blank lines between the parts of an article: one, none, only around headings, now and then. */
  gap: 'one' | 'none' | 'headed' | 'loose'
  /** Blank lines between articles. */
  between: number
  /** Where the heading of a dated report stands. */
  head: 'above' | 'below' | 'inside'
  /** Where a byline stands among the lines of the heading; `top` where blank lines show what it belongs to. */
  byline: 'top' | 'over' | 'under' | 'low' | 'afterSummary'
  /** Where a byline stands that closes a text. */
  closing: 'line' | 'runOn' | 'right'
  /** The dashes behind a kicker and before a deck. */
  dash: string
  /** Chance that a heading of several phrases turns its line. */
  turns: number
  subhead: (text: string, at: number) => string
  legend: (text: string, at: number) => string
  /** Where pictures stand in an article. */
  pictures: 'asTold' | 'aboveHead' | 'underHead' | 'amid' | 'end'
  /** A name of two characters is as wide as one of three. */
  spreadsNames: boolean
  /** Share of the headlines and subheads that the engine marks. */
  marked: number
  marks: { headline: (line: string) => string; subhead: (line: string) => string }
}

const NUMERALS = [...'一二三四五六七八九十']
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨']

const SUBHEADS: readonly Habits['subhead'][] = [
  ...Array.from({ length: 6 }, () => (text: string) => text),
  (text) => `■ ${text}`,
  (text) => `■${text}`,
  (text) => `◆${text}`,
  (text) => `● ${text}`,
  (text) => `▶ ${text}`,
  (text) => `★${text}`,
  (text) => `□ ${text}`,
  (text) => `▲${text}`,
  (text) => `【${text}】`,
  (text) => `—— ${text} ——`,
  (text) => `※ ${text} ※`,
  (text) => `> ${text}`,
  (text, at) => `${NUMERALS[at]}、${text}`,
  (text, at) => `（${NUMERALS[at]}）${text}`,
  (text, at) => `${at + 1}. ${text}`,
  (text, at) => `0${at + 1} ${text}`,
  (text, at) => `${CIRCLED[at]} ${text}`,
  (text, at) => `镜头${NUMERALS[at]}：${text}`,
  (text, at) => `故事${NUMERALS[at]} ${text}`,
  (text, at) => `PART.${at + 1} ${text}`,
]

const PLACES = ['上图', '下图', '左图', '右图', '左上图', '右下图']
const LEGENDS: readonly Habits['legend'][] = [
  ...Array.from({ length: 4 }, () => (text: string) => text),
  (text, at) => `${CIRCLED[at]}${text}`,
  (text, at) => `图${CIRCLED[at]}：${text}`,
  (text, at) => `图${at + 1}：${text}`,
  (text, at) => `图${NUMERALS[at]}：${text}`,
  (text, at) => `${PLACES[at]}：${text}`,
  (text, at) => `（${PLACES[at]}）${text}`,
  (text) => `▲${text}`,
  (text) => `↑ ${text}`,
]

const DASHES = ['——', '——', '——', '—', '－－', '--', '──', '―']

const HEADLINE_MARKS: readonly ((line: string) => string)[] = [
  (line) => `# ${line}`,
  (line) => `## ${line}`,
  (line) => `**${line}**`,
  (line) => `### ${line}`,
]
const SUBHEAD_MARKS: readonly ((line: string) => string)[] = [
  (line) => `## ${line}`,
  (line) => `### ${line}`,
  (line) => `**${line}**`,
  (line) => line,
]

/** Habits of a page, each drawn by itself; `given` ones stay as they are. */
export function drawHabits(deal: Deal, given: Partial<Habits> = {}): Habits {
  const { random } = deal
  const gap = given.gap ?? random.pick(['one', 'one', 'one', 'headed', 'loose', 'none'] as const)
  const between = given.between ?? random.pick([1, 1, 1, 2, 2, 3, 0])
  const press = given.press ?? drawPress(deal, gap !== 'one' || between === 0)
  const hasMarks = press.measure === undefined && random.chance(0.22)
  const grouped = between >= 2
  return {
    gap,
    between,
    head: random.chance(0.12) ? random.pick(['below', 'below', 'inside']) : 'above',
    byline: random.pick([grouped ? 'top' : 'low', 'over', 'under', 'low', 'low', 'low', 'afterSummary']),
    closing: random.pick(['line', 'line', 'runOn', 'right']),
    dash: random.pick(DASHES),
    turns: random.pick([0, 0.2, 0.5, 0.9]),
    subhead: random.pick(SUBHEADS),
    legend: random.pick(LEGENDS),
    pictures: random.pick(['asTold', 'asTold', 'aboveHead', 'underHead', 'amid', 'end']),
    spreadsNames: random.chance(0.25),
    marked: hasMarks ? random.pick([0.3, 0.7, 1]) : 0,
    marks: { headline: random.pick(HEADLINE_MARKS), subhead: random.pick(SUBHEAD_MARKS) },
    ...given,
    press,
  }
}

/** Narrow or wide columns, or a paragraph a line; without blank lines an indent shows where a wrapped paragraph begins. */
export function drawPress(deal: Deal, needsIndent = false, share = 0.5): Press {
  const { random } = deal
  const indents = ['　　', '　　', '  ', '    ']
  if (random.chance(share))
    return deal.press({
      measure: measureOf(random),
      breaks: random.pick([0, 0, 0.12, 0.3]),
      indent: needsIndent ? random.pick(indents) : random.pick(['', '', ...indents]),
    })
  return deal.press({ breaks: random.pick([0, 0, 0.1]), indent: random.pick(['', '', '', '　　']) })
}

const measureOf = (random: Random): number =>
  random.chance(0.7) ? random.between(12, 19) : random.between(10, 24)
