import type { IsPlaceName } from '../enrich/place-name.ts'
import { isHanUnit } from '../lines/letters.ts'
import type { Line } from '../lines/line.ts'
import type { Block } from './block.ts'
import { marksOfLine, opensReport } from './line-marks.ts'

/** How the page parts a place from the headline behind it on the same line. */
export interface PlaceForm {
  isPlaceName: IsPlaceName
  /** The ways that the page has more than once. */
  usual: ReadonlySet<Parting>
  /** Lines below which an article opens. */
  heads: ReadonlySet<Line>
}

type Parting = 'bracket' | 'bar' | 'space' | 'colon'

/** What stands before a headline on its line and is, or is formed like, the name of a place. */
interface PlaceFound {
  from: number
  to: number
  /** Where the headline begins. */
  end: number
  parting: Parting
  /** The archive or the gazetteer knows it. */
  known: boolean
}

const LEAST = 2
const LONGEST = 40
const LONGEST_PLACE = 12
/** Each with what opens it and the place; a headline of some length follows. */
const FORMS: readonly (readonly [Parting, RegExp])[] = [
  [
    'bracket',
    /^([【[［〔〖〘◢◤●■◆▲（(])(\p{Script=Han}{2,12})[】\]］〕〗〙◣◥●■◆▲）)]\s*(?=\S{4,}|\S{3,}.{3,})/u,
  ],
  ['bar', /^((?:[▶►➤●■◆▲★◎○□◇△☆※]\s?)?)(\p{Script=Han}{2,12})\s?[|｜│┃丨▕▏·•‧/／]\s?(?=\S{4,}|\S{3,}.{3,})/u],
  ['space', /^((?:[▶►➤●■◆▲★◎○□◇△☆※]\s?)?)(\p{Script=Han}{2,12})\s+(?=\S{4,}|\S{3,}.{3,})/u],
  ['colon', /^((?:[▶►➤●■◆▲★◎○□◇△☆※]\s?)?)(\p{Script=Han}{2,12})\s?[：:]\s?(?=\S{4,}|\S{3,}.{3,})/u],
]
/** How places are named that no list has. */
const PLACE_LIKE = /^\p{Script=Han}{1,3}(?:[县区市镇乡旗州村]|街道|社区|[农林]场)$/u

/** Reads from the headlines of the page how it parts places from them. */
export function readPlaceForm(blocks: readonly Block[], isPlaceName: IsPlaceName): PlaceForm {
  const lines = blocks.flatMap((block) => (block.table ? [] : block.lines))
  const times = new Map<Parting, number>()
  const heads = new Set<Line>()
  for (const [at, line] of lines.entries()) {
    const found = readPlace(line, isPlaceName)
    if (!found) continue
    times.set(found.parting, (times.get(found.parting) ?? 0) + 1)
    if (lines.slice(at + 1, at + 3).some(opensArticle)) heads.add(line)
  }
  const usual = [...times].flatMap(([parting, count]) => (count >= LEAST ? parting : []))
  return { isPlaceName, usual: new Set(usual), heads }
}

/** Below a headline, not below a subhead. */
const opensArticle = (line: Line): boolean => opensReport(line) || marksOfLine(line).byline?.titled === true

/**
 * The place that opens a headline as its kicker. Words that only end as places do may be the headline's own: where the
 * page has several alike, they part. A colon may belong to a headline or subhead: it parts where there are several, over
 * what opens as an article does.
 */
export function findPlaceKicker(line: Line, form: PlaceForm): PlaceFound | undefined {
  const found = readPlace(line, form.isPlaceName)
  if (!found) return undefined
  const isUsual = form.usual.has(found.parting)
  const parts = found.parting === 'colon' ? isUsual && form.heads.has(line) : isUsual || found.known
  return parts ? found : undefined
}

/** A place is parted from the headline by a bracket before it, or by a space or mark behind its characters. */
function mayOpenWithPlace(text: string): boolean {
  let at = 0
  while (at < LONGEST_PLACE && isHanUnit(text.charCodeAt(at)) && text[at] !== '丨') at++
  return at === 0 || !isHanUnit(text.charCodeAt(at)) || text[at] === '丨'
}

function readPlace(line: Line, isPlaceName: IsPlaceName): PlaceFound | undefined {
  const { text } = line
  if (text.length > LONGEST || !mayOpenWithPlace(text)) return undefined
  if (/[。，]/u.test(text) || marksOfLine(line).byline) return undefined
  for (const [parting, form] of FORMS) {
    const [all, bracket = '', place = ''] = form.exec(text) ?? []
    if (all === undefined) continue
    const known = isPlaceName(place)
    if (!known && !PLACE_LIKE.test(place)) continue
    return { from: bracket.length, to: bracket.length + place.length, end: all.length, parting, known }
  }
  return undefined
}
