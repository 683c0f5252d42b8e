import type { Article, Confidence, Reason, TextEdit, TopicEvidence } from '../record/article.ts'
import type { PageLedger } from '../record/ledger.ts'
import type { LineRange } from '../record/span.ts'
import type { Trace } from './body.ts'
import { words } from './words.ts'

/** What the text of an article rests on, in words. */
export interface Basis {
  date: string | null
  edits: string
  confidence: string
  topics: string | null
}

const { article: said } = words
const SURE = 0.8
const LIKELY = 0.5
const REASONS_SHOWN = 2
const TERMS_SHOWN = 3

/** Adds up counts by name, in the order in which the names first come. */
function addUp(counts: Iterable<readonly [string, number]>): [string, number][] {
  const sums = new Map<string, number>()
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count)
  return [...sums]
}

/** Every change of the article's text that the ledger declares, with its count. */
export function describeEdits(id: string, ledger: PageLedger): string {
  const index = ledger.articles.findIndex((candidate) => candidate.id === id)
  const edits = ledger.articles[index]?.parts.flatMap((part) => part.edits ?? []) ?? []
  const dropped = ledger.dropped.filter(({ article }) => article === index)
  const counted = [
    ...addUp(edits.map(({ kind, count }: TextEdit) => [said.edit[kind], count] as const)),
    ...addUp(dropped.map(({ reason }) => [words.page.dropped[reason], 1] as const)),
  ]
  if (counted.length === 0) return said.edit.none
  return counted.map(([name, count]) => said.times(name, count)).join('，')
}

/** The lines that an article takes up: ranges with only empty lines between them are one. */
export function listLines({ source }: Article, { lines }: PageLedger): LineRange[] {
  const ranges: LineRange[] = []
  for (const [from, to] of source.lines) {
    const last = ranges.at(-1)
    if (last && lines.slice(last[1], from - 1).every((line) => line.trim() === '')) last[1] = to
    else ranges.push([from, to])
  }
  return ranges
}

/** The link from a part to its raw lines on a page; undefined where a person added the part. */
export function traceLines(lines: readonly LineRange[], page: string): Trace | undefined {
  const [from] = lines.flat()
  const shown = lines.map(([first, last]) => said.range(first, last)).join(words.site.listSeparator)
  return from === undefined ? undefined : { address: `${page}#L${from}`, lines: shown }
}

const levelOf = (value: number): string =>
  value >= SURE ? said.level.high : value >= LIKELY ? said.level.middle : said.level.low

/** The reasons that weigh most, for or against. */
const findTelling = (reasons: readonly Reason[]): string =>
  reasons
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, REASONS_SHOWN)
    .map(({ says }) => says)
    .join('；')

function describeOne(name: string, { value, reasons }: Confidence): string {
  const why = value < SURE ? findTelling(reasons) : ''
  return `${name}${levelOf(value)}${why ? `（${why}）` : ''}`
}

/** How sure the cut, the headline and the byline are; the reasons are given where they are not. */
export const describeConfidence = ({ cut, headline, byline }: Article['confidence']): string =>
  [
    describeOne(said.sure.cut, cut),
    describeOne(said.sure.headline, headline),
    describeOne(said.sure.byline, byline),
  ].join('，')

function describeDate({ date }: Article): string | null {
  if (!date) return null
  if (date.from === 'sidecar') return said.fromSidecar
  const found = date.from === 'folio' ? said.fromFolio(date.evidence) : said.evidence(date.evidence)
  return date.assumed ? `${found}；${date.assumed}` : found
}

/** The terms that selected a topic, the most frequent first. */
function describeTerms({ topic, terms }: TopicEvidence): string {
  const shown = terms
    .toSorted((a, b) => b.count - a.count)
    .slice(0, TERMS_SHOWN)
    .map(({ term, count }) => said.term(term, count))
    .join('，')
  return `${topic}（${terms.length > TERMS_SHOWN ? said.moreTerms(shown, terms.length) : shown}）`
}

const describeTopics = ({ topicEvidence }: Article): string | null =>
  topicEvidence.map(describeTerms).join('；') || null

/** Everything that an article page says of its own grounds. */
export const describeBasis = (article: Article, ledger: PageLedger): Basis => ({
  date: describeDate(article),
  edits: describeEdits(article.id, ledger),
  confidence: describeConfidence(article.confidence),
  topics: describeTopics(article),
})
