import type { Unit } from '../blocks/unit.ts'
import { isIndexEntry } from '../marks/index-entry.ts'
import type { UnitRole } from './division.ts'
import type { Division } from './search.ts'

/** The units of one article by role, in page order. */
export interface Draft {
  kickers: Unit[]
  headline: Unit[]
  decks: Unit[]
  bylines: Unit[]
  labels: Unit[]
  summaries: Unit[]
  /** Running text, subheads (lines that belong together in one entry), captions and their credits. */
  body: BodyEntry[]
  /** Standing head under which it stands: index into `Assembly.heads`. */
  column: number | null
  below: boolean
}
export interface BodyEntry {
  role: 'text' | 'subhead' | 'caption' | 'credit'
  units: Unit[]
}

/** Words of the page itself. */
export interface PageWords {
  role: 'column' | 'folio' | 'label' | 'groupByline' | 'stray'
  units: Unit[]
  /** How many articles had begun when it was read. */
  after: number
}
export interface Assembly {
  drafts: Draft[]
  words: PageWords[]
}

/** Gathers the decisions of a division by article. Articles stand in the order in which the page begins them. */
export function assemble(division: Division): Assembly {
  const drafts: Draft[] = division.best.articles.all().map((article) => ({
    kickers: [],
    headline: [],
    decks: [],
    bylines: [],
    labels: [],
    summaries: [],
    body: [],
    column: null,
    below: article.below,
  }))
  const words: PageWords[] = []
  /** Kickers and decks that wait for their headline. */
  let waiting: { role: UnitRole; unit: Unit }[] = []
  const started = new Set<number>()
  for (const step of division.steps) {
    const unit = division.page.clues[step.unit]?.unit
    if (!unit) continue
    const draft = drafts[step.article]
    if (step.article < 0 && (step.role === 'kicker' || step.role === 'deck'))
      waiting.push({ role: step.role, unit })
    else if (!draft) addWords(words, step.role, unit, started.size)
    else {
      started.add(step.article)
      if (step.role === 'headline' && !step.joins) {
        for (const above of waiting) place(draft, above.role, above.unit, false)
        waiting = []
      }
      place(draft, step.role, unit, step.joins)
    }
  }
  for (const { unit } of waiting) words.push({ role: 'stray', units: [unit], after: drafts.length })
  placeColumns(drafts, words)
  return { drafts, words }
}

function place(draft: Draft, role: string, unit: Unit, joins: boolean): void {
  if (role === 'headline') draft.headline.push(unit)
  else if (role === 'kicker') draft.kickers.push(unit)
  else if (role === 'deck') draft.decks.push(unit)
  else if (role === 'byline') draft.bylines.push(unit)
  else if (role === 'label') draft.labels.push(unit)
  else if (role === 'summary') draft.summaries.push(unit)
  else if (role === 'text' || role === 'subhead' || role === 'caption' || role === 'credit') {
    const last = draft.body.at(-1)
    if (joins && last?.role === role) last.units.push(unit)
    else draft.body.push({ role, units: [unit] })
  }
}

function addWords(words: PageWords[], role: string, unit: Unit, after: number): void {
  const kind =
    role === 'column' || role === 'folio' || role === 'label' || role === 'groupByline' ? role : 'stray'
  const last = words.at(-1)
  const isPinyin = kind === 'column' && unit.marks.standingHead?.name === ''
  if (isPinyin && last?.role === 'column' && last.units.at(-1)?.index === unit.index - 1)
    last.units.push(unit)
  else words.push({ role: kind, units: [unit], after })
}

/**
 * A standing head stands over the articles that follow, up to the next one. A picture column holds one picture
 * story. A story with a headline block of its own (deck or byline under the headline) ends a column of dated items.
 */
function placeColumns(drafts: readonly Draft[], words: readonly PageWords[]): void {
  const heads = words.flatMap((head, index) => (head.role === 'column' ? [{ head, index }] : []))
  heads.forEach(({ head, index }, at) => {
    if (headsIndex(head, words[index + 1])) return
    const next = heads[at + 1]?.head
    const own = drafts.slice(head.after, next?.after ?? drafts.length)
    const members = own.filter((draft) => !draft.below || leadsTo(head, own[0]))
    const first = members[0]
    for (const draft of members) {
      if (
        draft !== first &&
        ((isPictureColumn(head) && !isPictured(draft)) ||
          (isDated(first) && !isDated(draft) && stands(draft)))
      )
        break
      draft.column = index
    }
  })
}

/** 今日导读 heads entries of an index, and no article. */
const headsIndex = (head: PageWords, next: PageWords | undefined): boolean =>
  next?.role === 'folio' &&
  next.units[0]?.index === (head.units.at(-1)?.index ?? -2) + 1 &&
  isIndexEntry(next.units[0].folded)

/** Right below the head begins a text that has its own headline below: so may those after it. */
const leadsTo = (head: PageWords, first: Draft | undefined): boolean =>
  first?.below === true && first.body[0]?.units[0]?.index === (head.units.at(-1)?.index ?? -2) + 1

const isPictureColumn = (head: PageWords): boolean =>
  /图说|图片|镜头|影像|摄影|图话|看图/u.test(head.units[0]?.text ?? '')
const isPictured = (draft: Draft): boolean =>
  draft.bylines.length === 0 &&
  draft.body.some(
    ({ role, units }) => role === 'caption' || role === 'credit' || units[0]?.marks.credit !== undefined,
  )
const isDated = (draft: Draft | undefined): boolean =>
  draft?.body.some((entry) => entry.units[0]?.marks.dateline?.dateline) === true
const stands = (draft: Draft): boolean =>
  draft.decks.length > 0 ||
  draft.bylines.some(
    (unit) =>
      draft.headline.at(-1)?.index !== undefined && unit.index <= (draft.headline.at(-1)?.index ?? 0) + 2,
  )
