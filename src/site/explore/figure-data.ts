import { BYTE_ORDER_MARK, formatRecord } from '../../data/csv.ts'
import { FIGURE_COLUMNS } from '../../data/figure-columns.ts'
import { paths } from '../address.ts'
import type { StatedFigure } from './findings.ts'
import { quoteSentence } from './sentence.ts'

/** One figure as `figures.jsonl` and `figures.csv` give it. */
export interface FigureRecord {
  /** Id of the article, and the address of the paragraph. */
  article: string
  url: string
  /** The article's date of publication in EDTF; null where nothing is known. */
  date: string | null
  city: string | null
  headline: string | null
  /** The words of the article, and the sentence that they stand in. */
  words: string
  sentence: string
  /** In `unit`; of a range the lower end. */
  value: number
  /** The upper end of a range. */
  to: number | null
  unit: string
  /** about, nearly, over, under: how exact the article says it is. */
  bound: string | null
  /** up or down, where the figure is a change. */
  change: string | null
}

const COLUMNS = FIGURE_COLUMNS.map(({ name }) => name)

export function describeFigure(
  { entry, text, anchor, at, length, figure }: StatedFigure,
  absolute: (path: string) => string,
): FigureRecord {
  const { before, words, after } = quoteSentence(text, at, length)
  return {
    article: entry.id,
    url: absolute(paths.article(entry.id)) + (anchor ? `#${anchor}` : ''),
    date: entry.date?.edtf ?? null,
    city: entry.city?.name ?? null,
    headline: entry.headline,
    words,
    sentence: before + words + after,
    value: figure.value,
    to: figure.to ?? null,
    unit: figure.unit,
    bound: figure.bound ?? null,
    change: figure.change ?? null,
  }
}

/** One JSON object a line. */
export const formatFigureLines = (records: readonly FigureRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** A table for spreadsheets: UTF-8 with its mark, no cell that would be computed. */
export const formatFigureTable = (records: readonly FigureRecord[]): string =>
  BYTE_ORDER_MARK +
  formatRecord(COLUMNS) +
  records.map((record) => formatRecord(COLUMNS.map((name) => String(record[name] ?? '')))).join('')

/** The files of all figures, in `data/`. */
export const FIGURE_FILES = ['figures.csv', 'figures.jsonl'] as const
