import type { Column } from './timeline.ts'

/** A column with what it leads to. */
export interface ChartColumn extends Column {
  /** Path of its list; undefined where nothing is held. */
  path?: string
  /** The column in words. */
  says: string
}

/** A column as it is drawn: across in per cent, so that words keep their size; down in pixels. */
export interface Bar {
  x: string
  width: string
  middle: string
  certain: number
  certainTop: number
  possible: number
  possibleTop: number
  number: string
  label: string
  year: string
  yearAnchor: 'start' | 'middle'
  path?: string
  says: string
}

const TOP = 20
const HEIGHT = 96
const FOOT = 38
/** Share of its place that a column fills. */
const FILLED = 0.7
/** Columns of a chart that can all be named on a narrow screen. */
const NAMED = 12

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** `3`, or `0–6` where only some or none of the articles are certain. */
export const formatCount = ({ certain, possible }: Pick<Column, 'certain' | 'possible'>): string =>
  possible === 0 ? String(certain) : `${certain}–${certain + possible}`

/** Above a column there is room for one number: the most that it may be. */
const formatMost = ({ certain, possible }: Pick<Column, 'certain' | 'possible'>): string =>
  possible === 0 ? String(certain) : `≤${certain + possible}`

/** The name under a column: the number of its month, or its year. */
const labelOf = (period: string): string => (period.length > 4 ? String(Number(period.slice(5))) : period)

/** The year is named where it begins. */
const yearOf = (period: string, index: number): string =>
  period.length > 4 && (index === 0 || period.endsWith('-01')) ? period.slice(0, 4) : ''

/** Where each column of a chart stands. */
export function layOutColumns(
  columns: readonly ChartColumn[],
  most: number,
): { height: number; base: number; bars: Bar[] } {
  const base = TOP + HEIGHT
  const step = Math.ceil(columns.length / NAMED)
  const scale = most === 0 ? 0 : HEIGHT / most
  const bars = columns.map((column, index): Bar => {
    const { period, certain, possible, path, says } = column
    const start = (index + (1 - FILLED) / 2) / columns.length
    const heights = { certain: certain * scale, possible: possible * scale }
    return {
      x: percent(start),
      width: percent(FILLED / columns.length),
      middle: percent((index + 0.5) / columns.length),
      ...heights,
      certainTop: base - heights.certain,
      possibleTop: base - heights.certain - heights.possible,
      number: columns.length <= 2 * NAMED ? formatMost(column) : '',
      label: index % step === 0 ? labelOf(period) : '',
      year: yearOf(period, index),
      yearAnchor: 'middle',
      ...(path !== undefined && { path }),
      says,
    }
  })
  return { height: base + FOOT, base, bars }
}
