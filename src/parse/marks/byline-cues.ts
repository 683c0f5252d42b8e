import { listUnits } from '../lines/letters.ts'
import { OFFICE_ENDINGS } from './names.ts'
import { opensSurname } from './surnames.ts'
import { LABEL_OPENINGS, TASK_OPENINGS } from './tasks.ts'
import { READER_ENDINGS, TITLE_ENDINGS } from './titles.ts'

/** What a character tells of the line that it stands in; 0 for one that no byline has, but for notes in brackets. */
const [ALLOWED, HAN, SPACE, BREAK, LABEL, TASK, OFFICE, CLASS, DOT, BEFORE_LAST, LAST] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024,
] as const

const KINDS = makeKinds()
function makeKinds(): Uint16Array {
  const kinds = new Uint16Array(0x10000)
  const enter = (kind: number, characters: Iterable<string>): void => {
    for (const character of characters) {
      const unit = character.charCodeAt(0)
      kinds[unit] = (kinds[unit] ?? 0) | kind | ALLOWED
    }
  }
  enter(HAN, listUnits(/\p{Script=Han}/gu))
  enter(SPACE, listUnits(/\s/gu))
  enter(BREAK, listUnits(/[\s、,，/:]/gu))
  enter(BREAK, '⊙◎●○□■◆◇★☆※▶►')
  enter(ALLOWED, listUnits(/[\d|;；.．•&()]/gu))
  enter(LABEL, LABEL_OPENINGS)
  enter(TASK, `${TASK_OPENINGS}影发`)
  enter(OFFICE, OFFICE_ENDINGS + READER_ENDINGS)
  enter(CLASS, '班级')
  enter(DOT, '·')
  for (const [before, last] of TITLE_ENDINGS.map((ending) => [...ending])) {
    enter(BEFORE_LAST, before ?? '')
    enter(LAST, last ?? '')
  }
  return kinds.fill(ALLOWED | DOT, 0xd800, 0xe000)
}

/** Names that stand without a mark between them are no longer, where no task is among them. */
const LONGEST_NAME = 4

/** What the characters of a line tell of it. */
interface LineCues {
  /** It has a character that no byline has, outside brackets. */
  isStrange: boolean
  /** All that its characters are, each by itself. */
  kinds: number
  /** Characters that end a title or an office stand where one may end. */
  isTitled: boolean
  hasOffice: boolean
  /** How many Han characters open it. */
  run: number
}

/**
 * False where a line (folded form, trimmed) can be no byline, told by its characters: most lines are none, and reading
 * them word by word takes long. It has a character that no byline has, or it opens with words that are neither a title, a
 * label, an office nor a name.
 */
export function mayBeByline(folded: string): boolean {
  const { isStrange, kinds, isTitled, hasOffice, run } = readCues(folded)
  if (isStrange) return false
  const first = KINDS[folded.charCodeAt(0)] ?? 0
  if (isTitled || hasOffice || (kinds & DOT) !== 0 || (first & (LABEL | BREAK)) !== 0) return true
  if ((kinds & CLASS) !== 0 && (kinds & SPACE) !== 0) return true
  if (run === 0) return !/^\d/u.test(folded)
  return opensSurname(folded) && (run <= LONGEST_NAME || hasTaskWithin(folded))
}

function readCues(folded: string): LineCues {
  const cues: LineCues = { isStrange: false, kinds: 0, isTitled: false, hasOffice: false, run: 0 }
  let last = 0
  let [endsNext, inBrackets] = [false, false]
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const kind = KINDS[unit] ?? 0
    if (kind === 0 && !inBrackets) cues.isStrange = true
    if (unit === OPENING || unit === CLOSING) inBrackets = unit === OPENING
    if ((kind & HAN) !== 0 && cues.run === at) cues.run++
    if ((kind & BREAK) === 0) {
      if (endsNext && (kind & LAST) !== 0) cues.isTitled = true
      endsNext = (kind & BEFORE_LAST) !== 0
    } else if ((last & OFFICE) !== 0) cues.hasOffice = true
    cues.kinds |= kind
    last = kind
  }
  if ((last & OFFICE) !== 0) cues.hasOffice = true
  return cues
}
const OPENING = '('.charCodeAt(0)
const CLOSING = ')'.charCodeAt(0)

/** A task, or where the report was sent from, may stand behind the first name. */
const hasTaskWithin = (folded: string): boolean =>
  [2, 3, 4].some((at) => ((KINDS[folded.charCodeAt(at)] ?? 0) & TASK) !== 0)
