import type { PublicationDate } from '../record/article.ts'
import { words } from './words.ts'

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** A day, month or year as a person writes it, `2023-07-04`; undefined for anything else. */
export function parseDate(written: string): PublicationDate | undefined {
  const [edtf, year, month, day] = DATE.exec(written.trim()) ?? []
  if (edtf === undefined || year === undefined) return undefined
  const earliest = `${year}-${month ?? '01'}-${day ?? '01'}`
  const latest = `${year}-${month ?? '12'}-${day ?? lastDayOf(Number(year), Number(month ?? 12))}`
  if (!isDay(earliest) || !isDay(latest)) return undefined
  return { edtf, earliest, latest, assumed: null, from: 'sidecar', evidence: words.dateEvidence }
}

const lastDayOf = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate())

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
