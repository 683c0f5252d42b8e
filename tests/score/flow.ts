import type { GoldArticle } from '../gold/gold-page.ts'
import { bare, letters, uncredited, undated } from './letters.ts'

/** An article as it is scored: what the parser made of it, in the words of the export. */
export interface ScoredArticle {
  type: string
  headline: string | null
  kicker: string | null
  deck: string | null
  column: string | null
  summary: string | null
  bylines: readonly { name: string; role: string }[]
  city: { name: string } | null
  places: readonly { name: string; via: string }[]
  topics: readonly string[]
  date: { earliest: string; latest: string } | null
  body: readonly { role: string; text: string }[]
  /** Lowest of the confidences of cut, headline and byline. */
  confidence: number
}

/** One part of the running text, as compared. */
export interface FlowPart {
  role: string
  /** Letters only. */
  text: string
  optional: boolean
  anyOrder: boolean
  /** Letters that the page prints once more. */
  again: string
}

interface RawPart {
  role: string
  text: string
  optional?: boolean | undefined
  anyOrder?: boolean | undefined
  duplicates?: readonly string[] | undefined
}

const isRunning = ({ role }: { role: string }): boolean =>
  role === 'paragraph' || role === 'summary' || role === 'subhead'

export const flowOfGold = (article: GoldArticle): FlowPart[] => flow(article.parts)

export const flowOfParsed = ({ summary, body }: ScoredArticle): FlowPart[] =>
  flow(summary ? [{ role: 'summary', text: summary }, ...body] : body)

function flow(parts: readonly RawPart[]): FlowPart[] {
  const first = parts.findIndex(({ role }) => role === 'paragraph')
  const last = parts.findLastIndex(({ role }) => role === 'paragraph')
  return parts
    .map((part, index) => ({
      role: part.role,
      text: letters(wordingOf(part, index === first, index === last)),
      optional: part.optional ?? false,
      anyOrder: part.anyOrder ?? false,
      again: (part.duplicates ?? []).map(letters).join(''),
    }))
    .filter(({ text }) => text !== '')
}

/** Only the first paragraph has a dateline; only the last one, or a caption, ends with a credit. */
function wordingOf({ role, text }: RawPart, isFirst: boolean, isLast: boolean): string {
  const wording = bare(text)
  if (role === 'caption') return uncredited(wording)
  if (role === 'summary') return wording.replace(/^核心提示/, '')
  const opened = isFirst ? undated(wording) : wording
  return isLast ? uncredited(opened) : opened
}

/** Paragraphs, summary and subheads, without captions. */
export const runningParts = (flowParts: readonly FlowPart[]): FlowPart[] => flowParts.filter(isRunning)

export const textOf = (flowParts: readonly FlowPart[]): string =>
  runningParts(flowParts)
    .map(({ text }) => text)
    .join('')

/** With the text that the page prints twice: shown once or twice is right. */
export const textTwiceOf = (flowParts: readonly FlowPart[]): string =>
  runningParts(flowParts)
    .map(({ text, again }) => text + again)
    .join('')

/** A paragraph is right when it starts and ends where the gold one does. */
export const paragraphKeys = (flowParts: readonly FlowPart[]): string[] =>
  flowParts.filter(({ role }) => role === 'paragraph').map(({ text }) => keyOf(text))

const keyOf = (text: string): string => `${text.slice(0, 8)}…${text.slice(-8)}`

/** The keys of paragraphs shown with their repetition, and the keys that they stand for. */
export const repeatedKeys = (flowParts: readonly FlowPart[]): Map<string, string> =>
  new Map(
    flowParts
      .filter(({ role }) => role === 'paragraph')
      .map(({ text, again }) => [keyOf(text + again), keyOf(text)]),
  )

/** A subhead is right when it stands before the same text. */
export function subheadKeys(flowParts: readonly FlowPart[]): string[] {
  return runningParts(flowParts).flatMap(({ role, text }, index, all) =>
    role === 'subhead' ? [`${text}>${(all[index + 1]?.text ?? '').slice(0, 8)}`] : [],
  )
}
