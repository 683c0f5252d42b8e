import { type AppliedCorrection, Article, type BodyPart } from '../record/article.ts'
import { findDifference } from './difference.ts'
import { formatBylines } from './titles.ts'
import { words } from './words.ts'

type Corrections = NonNullable<Article['corrections']>
const said = words.corrected
const Bylines = Article.shape.bylines

/** What stands beside a corrected text: in a sentence what the page printed, and the whole of it. */
export interface PrintedNote {
  says: string
  /** The text as printed; null where the page has none. */
  printed: string | null
}

/** The corrections that led to the text of a part, the first of them first. */
function historyOf({ text }: Pick<BodyPart, 'text'>, corrections: Corrections): Corrections {
  const history: Corrections = []
  let current: AppliedCorrection['old'] = text
  for (const correction of corrections.toReversed()) {
    if (typeof current !== 'string' || correction.new !== current || correction.old === current) continue
    history.unshift(correction)
    current = correction.old
  }
  return history
}

/** What stands beside a part whose text a person changed or added. */
export function notePart(part: BodyPart, corrections: Corrections = []): PrintedNote | undefined {
  const { printed, text } = part
  if (printed === undefined || printed === text) return undefined
  const ground = groundOf(historyOf(part, corrections).at(-1))
  if (printed === '') return { says: said.supplied + ground, printed: null }
  const { before, after } = findDifference(printed, text)
  return { says: said.beside(before, after) + ground, printed }
}

/** The fields that stand above the text, in the order of the page. */
export const HEAD_FIELDS: readonly string[] = ['column', 'kicker', 'headline', 'deck', 'bylines']

/** What stands below the headings: one sentence for each of them that people changed. */
export const noteHeadings = (corrections: Corrections = []): string[] =>
  HEAD_FIELDS.flatMap((field) => {
    const own = corrections.filter(({ what, lines }) => what === field && !lines)
    const [before, after] = [showValue(own[0]?.old), showValue(own.at(-1)?.new)]
    if (own.length === 0 || before === after) return []
    const says =
      after === '' ? said.besideNothing(before) : before === '' ? said.suppliedOnly : besideOf(before, after)
    return [said.of(nameOf(field), says) + groundOf(own.at(-1))]
  })

const besideOf = (before: string, after: string): string => {
  const difference = findDifference(before, after)
  return said.beside(difference.before, difference.after)
}

/** The corrections that `notePart` and `noteHeadings` tell of. */
export function listBesideText({
  body,
  corrections = [],
}: Pick<Article, 'body' | 'corrections'>): Set<AppliedCorrection> {
  const noted = body.filter((part) => notePart(part, corrections))
  const headings = corrections.filter(({ what, lines }) => HEAD_FIELDS.includes(what) && !lines)
  return new Set([...headings, ...noted.flatMap((part) => historyOf(part, corrections))])
}

/** Who corrected, when and why, in brackets; nothing where nobody said. */
export function groundOf(correction: Pick<AppliedCorrection, 'who' | 'when' | 'why'> | undefined): string {
  const ground = [correction?.who, correction?.when, correction?.why].filter(Boolean).join('，')
  return ground ? said.ground(ground) : ''
}

export const nameOf = (what: string): string => new Map(Object.entries(said.what)).get(what) ?? what

/** A value of a field as it is shown: a line, or the names of the bylines. */
function showValue(value: AppliedCorrection['old'] | undefined): string {
  if (typeof value === 'string') return value
  const bylines = Bylines.safeParse(value)
  return bylines.success ? formatBylines(bylines.data) : ''
}
