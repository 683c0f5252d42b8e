import type { Bound } from './bound.ts'
import { calibrate } from './calibration.ts'
import { type SetScore, together } from './score.ts'

const FIGURES = [
  'article F1',
  'body',
  'intact',
  'headline',
  'bylines',
  'order',
  'paragraphs',
  'kicker',
  'deck',
  'subheads',
  'captions',
  'summary',
  'column',
  'type',
  'clean',
  'city',
  'county',
  'topics',
  'date',
]

/** A table of percentages: a row for each set of pages, a column for each figure that any of them has. */
export function formatTable(scores: readonly SetScore[]): string {
  const rows = scores.map(({ name, tally }) => ({ name, pages: tally.pages, figures: tally.figures() }))
  const shown = FIGURES.filter((figure) => rows.some(({ figures }) => figures.has(figure)))
  const width = Math.max(...rows.map(({ name }) => name.length), 8)
  const head = [''.padEnd(width), 'pages', ...shown.map((figure) => figure.slice(0, 6).padStart(6))].join(' ')
  const body = rows.map(({ name, pages, figures }) =>
    [
      name.padEnd(width),
      String(pages).padStart(5),
      ...shown.map((figure) => percent(figures.get(figure))),
    ].join(' '),
  )
  return [head, ...body].join('\n')
}

const percent = (share: number | undefined): string =>
  (share === undefined ? '–' : (100 * share).toFixed(1)).padStart(6)

/** One line: whether low confidence points at what is wrong. */
export function formatCalibration({ name, cuts }: SetScore): string {
  const { wrong, wrongInTenth, share } = calibrate(cuts)
  return `confidence, ${name}: ${wrong} of ${cuts.length} articles wrong, ${wrongInTenth} of them (${(100 * share).toFixed(0)} %) in the lowest tenth`
}

/** Everything that was wrong, by figure. */
export const formatFaults = ({ name, tally }: SetScore): string =>
  [...tally.counts]
    .flatMap(([figure, { wrong }]) => wrong.map((what) => `${name} ${figure}: ${what}`))
    .join('\n')

/** What is reachable beside what was found: a row for each set, and for all of them together. */
export function formatBounds(bounds: readonly Bound[]): string {
  const rows = bounds.flatMap(({ top, found }) => [
    { ...top, name: `${top.name} TOP` },
    { ...found, name: `${found.name} FOUND` },
  ])
  const all = [
    together(
      'TOP',
      bounds.map(({ top }) => top),
    ),
    together(
      'FOUND',
      bounds.map(({ found }) => found),
    ),
  ]
  const faults = bounds.map(
    ({ top, pages, unreached }) =>
      `${top.name}: ${pages.right} pages divided as well as the moves allow, ${pages.model} misled by the weights, ${pages.search} by the search; ${unreached.length} units without a move to their role`,
  )
  return [formatTable([...rows, ...all]), ...faults].join('\n')
}

/** What the best reachable division has wrong, and the units that no move gives their role. */
export const formatBoundFaults = ({ top, unreached }: Bound): string =>
  [formatFaults(top), ...unreached.map((what) => `${top.name} no move: ${what}`)]
    .filter((line) => line !== '')
    .join('\n')
