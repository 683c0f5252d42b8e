import { listUnits } from '../lines/letters.ts'
import { OFFICE_ENDINGS } from './names.ts'
import { opensSurname } from './surnames.ts'
import { LABEL_OPENINGS, TASK_OPENINGS } from './tasks.ts'
import { READER_ENDINGS, TITLE_ENDINGS } from './titles.ts'

/** What a character tells of the line that it stands in; 0 for one that no byline has, but for notes in brackets. */
const [ALLOWED, HAN, BREAK, LABEL, TASK, OFFICE, OTHER, BEFORE_LAST, LAST] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256,
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
  enter(BREAK, listUnits(/[\s、,，/:]/gu))
  enter(ALLOWED, listUnits(/[\d|;；.．•&]/gu))
  enter(LABEL, LABEL_OPENINGS)
  enter(TASK, `${TASK_OPENINGS}影发`)
  for (const [before, last] of TITLE_ENDINGS.map((ending) => [...ending])) {
    enter(BEFORE_LAST, before ?? '')
    enter(LAST, last ?? '')
  }
  enter(OFFICE, OFFICE_ENDINGS + READER_ENDINGS)
  enter(OTHER, '()·班级')
  return kinds.fill(ALLOWED | OTHER, 0xd800, 0xe000)
}

/** Names that stand without a mark between them are no longer, where no task is among them. */
const LONGEST_NAME = 4

/**
 * False where a line (folded form, trimmed) can be no byline, told by its characters: most lines are none, and reading
 * them word by word takes long. It has a character that no byline has, or it opens with words that are neither a title, a
 * label, an office nor a name.
 */
export function mayBeByline(folded: string): boolean {
  let [cues, last, run] = [0, 0, 0]
  let [isAllowed, isTitled, endsNext] = [true, false, false]
  for (let at = 0; at < folded.length; at++) {
    const kind = KINDS[folded.charCodeAt(at)] ?? 0
    if (kind === 0) isAllowed = false
    if ((kind & HAN) !== 0 && run === at) run++
    if ((kind & BREAK) === 0) {
      cues |= kind & OTHER
      if (endsNext && (kind & LAST) !== 0) isTitled = true
      endsNext = (kind & BEFORE_LAST) !== 0
    } else cues |= last & OFFICE
    last = kind
  }
  cues |= last & OFFICE
  if ((cues & OTHER) !== 0) return true
  if (!isAllowed) return false
  const first = KINDS[folded.charCodeAt(0)] ?? 0
  if (run === 0 || isTitled || ((cues & OFFICE) | (first & LABEL)) !== 0) return true
  return opensSurname(folded) && (run <= LONGEST_NAME || hasTaskWithin(folded))
}

/** A task, or where the report was sent from, may stand behind the first name. */
const hasTaskWithin = (folded: string): boolean =>
  [2, 3, 4].some((at) => ((KINDS[folded.charCodeAt(at)] ?? 0) & TASK) !== 0)
