import { element } from '../../../search/page/element.ts'
import type { ChartColumn } from '../columns-chart.ts'
import { drawColumns } from './chart.ts'
import { type Bin, countSeries, ratePerThousand, type Series, type Stock } from './count.ts'
import { type Counted, formatBin, formatPeriod } from './table.ts'
import { words } from './words.ts'

/** What is shown of what was counted. */
export interface Shown extends Counted {
  city: string
  of: 'count' | 'rate'
  /** The address of a search for a phrase. */
  searchFor(typed: string): string
}

/** Fewer articles a period than this make a rate a matter of chance. */
const THIN = 30

const chosen = (stocks: readonly Stock[], city: string): Stock[] =>
  stocks.filter((stock) => city === '' || stock.city === city)

const countAll = ({ periods, span, city }: Shown, stocks: readonly Stock[]): Series =>
  countSeries(chosen(stocks, city), periods, span)

const NONE: Bin = { certain: 0, possible: 0 }

/** The columns of a phrase; a rate is one number, of all articles that may belong to the period. */
function columnsOf({ periods, of }: Shown, series: Series, base: Series): ChartColumn[] {
  return periods.map((period, index) => {
    const bin = series.bins[index] ?? NONE
    const says = `${formatPeriod(period)} ${formatBin(bin)}`
    return of === 'rate'
      ? { period, certain: ratePerThousand(bin, base.bins[index] ?? NONE), possible: 0, says }
      : { period, ...bin, says }
  })
}

const heightOf = ({ certain, possible }: Bin): number => certain + possible

/** A phrase: its name, how many articles in all, and its chart, drawn to the scale of all. */
function showPhrase(
  shown: Shown,
  typed: string,
  series: Series,
  columns: ChartColumn[],
  most: number,
): HTMLElement {
  const label = shown.of === 'rate' ? words.chartRate(typed) : words.chart(typed)
  const undated = series.undated > 0 ? words.undated(series.undated) : undefined
  return element(
    'section',
    { class: 'time-row', 'data-phrase': typed, 'data-total': String(series.total) },
    element(
      'h2',
      {},
      words.phrase(typed),
      ' ',
      element('span', { class: 'count' }, [words.found(series.total), undated].filter(Boolean).join(' · ')),
      ' ',
      element('a', { class: 'facts', href: shown.searchFor(typed) }, words.search),
    ),
    drawColumns(label, columns, most),
  )
}

type Cells = (string | number)[]

function row(head: string, cells: Cells, totals = false): HTMLElement {
  return element(
    'tr',
    totals ? { class: 'total' } : {},
    element('th', { scope: 'row' }, head),
    ...cells.map((cell) => element('td', {}, String(cell))),
  )
}

function table(caption: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = heads.map((name) => element('th', { scope: 'col' }, name))
  return element(
    'div',
    { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      { class: 'counts' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  )
}

/** The charts in words: a row a period, a column a phrase. */
function showPeriods(shown: Shown, all: readonly Series[], base: Series): HTMLElement {
  const { periods, phrases, of } = shown
  const cellOf = (series: Series, index: number): string | number => {
    const [bin, whole] = [series.bins[index] ?? NONE, base.bins[index] ?? NONE]
    return of === 'rate' ? ratePerThousand(bin, whole) : formatBin(bin)
  }
  const rows = periods.flatMap((period, index) =>
    heightOf(base.bins[index] ?? NONE) === 0
      ? []
      : row(formatPeriod(period), [
          ...all.map((series) => cellOf(series, index)),
          formatBin(base.bins[index] ?? NONE),
        ]),
  )
  return table(
    words.byPeriod,
    [words.period, ...phrases.map(({ typed }) => typed), words.base],
    [
      ...rows,
      row(
        words.undatedRow,
        [...all, base].map(({ undated }) => undated),
      ),
      row(
        words.total,
        [...all, base].map(({ total }) => total),
        true,
      ),
    ],
  )
}

/** How many articles of each city, whatever the date. */
function showCities({ phrases, base }: Shown): HTMLElement {
  const counts = [...phrases.map(({ stocks }) => stocks), base].map(
    (stocks) => countSeries(stocks, [], 'month').cities,
  )
  const whole = counts.at(-1) ?? new Map<string, number>()
  const cities = [...whole].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([city]) => city)
  return table(
    words.byCity,
    [words.city, ...phrases.map(({ typed }) => typed), words.baseCity],
    cities.map((city) =>
      row(
        city || words.noCity,
        counts.map((ofPhrase) => ofPhrase.get(city) ?? 0),
      ),
    ),
  )
}

/** Everything that is shown of what was counted: a chart for each phrase, then the same in two tables. */
export function showCounted(shown: Shown): HTMLElement[] {
  const base = countAll(shown, shown.base)
  const all = shown.phrases.map(({ stocks }) => countAll(shown, stocks))
  const columns = all.map((series) => columnsOf(shown, series, base))
  const most = Math.max(1, ...columns.flat().map(heightOf))
  const isThin = base.bins.every((bin) => heightOf(bin) < THIN)
  const notes = shown.of === 'rate' ? [words.rateNote, isThin ? words.thin : ''] : [words.range]
  return [
    ...shown.phrases.flatMap(({ typed }, index) => {
      const [series, drawn] = [all[index], columns[index]]
      return series && drawn ? [showPhrase(shown, typed, series, drawn, most)] : []
    }),
    element('p', { class: 'quiet' }, notes.join('')),
    showPeriods(shown, all, base),
    showCities(shown),
  ]
}
