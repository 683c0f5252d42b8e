import type { DroppedText } from '../../record/ledger.ts'
import type { ParsedArticle, ParsedPart } from '../../record/parsed-page.ts'
import type { Span } from '../../record/span.ts'
import type { Unit } from '../blocks/unit.ts'
import { cleanHeading, cleanRunningText } from '../text/clean.ts'
import { sliceUnit } from '../text/slice.ts'
import type { Assembly, Draft } from './assemble.ts'
import { gatherBylines } from './bylines.ts'
import { findGroupByline, nameOfHead } from './page-words.ts'
import { composeBody, headingPart } from './paragraphs.ts'
import { classify } from './type.ts'

/** An article before enrichment, and the text that it leaves out. */
export interface ComposedArticle {
  article: Omit<ParsedArticle, 'city' | 'places' | 'topics' | 'topicEvidence' | 'confidence'>
  repeated: Span[][]
}

/** Turns one draft into an article: parts in reading order, headline fields, bylines, type. */
export function composeArticle(assembly: Assembly, index: number): ComposedArticle {
  const draft = assembly.drafts[index]
  if (!draft) throw new RangeError(`the page has no article ${index}`)
  const head = draft.column === null ? undefined : assembly.words[draft.column]
  const column = nameOfHead(head)
  const type = classify(draft, column ?? '')
  const group = findGroupByline(assembly, index)
  const bylines = gatherBylines(draft, type, group?.bylines ?? [])
  const own = gatherBylines(draft, type, [])
  const body = composeBody(draft)
  const parts = [...headParts(draft), ...body.parts, ...endParts(draft)]
  const text = (role: ParsedPart['role']): string | null =>
    parts
      .filter((part) => part.role === role)
      .map((part) => part.text)
      .join(' ') || null
  return {
    article: {
      type,
      headline: text('headline'),
      kicker: text('kicker'),
      deck: text('deck'),
      column,
      summary: text('summary'),
      dateline: findDateline(draft),
      bylines,
      parts,
      refersTo: [
        ...(draft.column === null ? [] : [draft.column]),
        ...(own.length === 0 && group ? [group.index] : []),
      ],
    },
    repeated: body.repeated,
  }
}

const lastOfHead = (draft: Draft): number =>
  Math.max(-1, ...[...draft.headline, ...draft.decks].map((unit) => unit.index))
const firstOfBody = (draft: Draft): number => draft.body[0]?.units[0]?.index ?? Number.POSITIVE_INFINITY
const isUnderHead = (draft: Draft, unit: Unit): boolean =>
  unit.index < firstOfBody(draft) ||
  (draft.below && unit.index > lastOfHead(draft) && unit.index <= lastOfHead(draft) + 2)

function headParts(draft: Draft): ParsedPart[] {
  return [
    ...draft.kickers.map((unit) => headingPart('kicker', [unit])),
    ...(draft.headline.length > 0 ? [headingPart('headline', draft.headline)] : []),
    ...draft.decks.map((unit) => headingPart('deck', [unit])),
    ...draft.bylines.filter((unit) => isUnderHead(draft, unit)).map(bylinePart),
    ...draft.labels.map((unit): ParsedPart => plainPart('label', unit)),
    ...draft.summaries.flatMap(summaryParts),
  ]
}

const endParts = (draft: Draft): ParsedPart[] =>
  draft.bylines.filter((unit) => !isUnderHead(draft, unit)).map(bylinePart)

const bylinePart = (unit: Unit): ParsedPart => plainPart('byline', unit)

function plainPart(role: 'byline' | 'label', unit: Unit): ParsedPart {
  const slice = sliceUnit(unit)
  return { role, text: cleanHeading(slice.text).text, spans: slice.spans }
}

/** A label that opens the summary's own line is a part by itself. */
function summaryParts(unit: Unit): ParsedPart[] {
  const label = unit.marks.summaryLabel
  const length = label && !label.alone ? label.length : 0
  const words = sliceUnit(unit, length)
  const clean = cleanRunningText(words.text)
  const parts: ParsedPart[] = [
    {
      role: 'summary',
      text: clean.text,
      spans: words.spans,
      ...(clean.edits.length > 0 ? { edits: clean.edits } : {}),
    },
  ]
  if (length > 0) {
    const slice = sliceUnit(unit, 0, length)
    parts.unshift({ role: 'label', text: slice.text, spans: slice.spans })
  }
  return parts
}

function findDateline(draft: Draft): ParsedArticle['dateline'] {
  for (const entry of draft.body) {
    const dateline = entry.role === 'text' ? entry.units[0]?.marks.dateline?.dateline : undefined
    if (dateline) return dateline
  }
  return null
}

/** Engine markup, markers and what parts a place from its headline, and the texts printed twice, as text that is left out. */
export function listDropped(
  units: readonly Unit[],
  markup: readonly Span[],
  repeated: readonly { article: number; spans: Span[] }[],
): DroppedText[] {
  const marked = new Set(units.flatMap(({ level, spans }) => (level > 0 ? spans.map(([line]) => line) : [])))
  const all = [...markup, ...units.flatMap(({ parting }) => parting)]
  const byReason = (reason: 'markup' | 'marker'): DroppedText[] => {
    const spans = all.filter(([line]) => marked.has(line) === (reason === 'markup'))
    return spans.length > 0 ? [{ reason, article: null, spans }] : []
  }
  return [
    ...byReason('markup'),
    ...byReason('marker'),
    ...repeated.map(({ article, spans }): DroppedText => ({ reason: 'repeated', article, spans })),
  ]
}
