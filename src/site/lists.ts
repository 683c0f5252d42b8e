import { paths } from './address.ts'

/** One sheet of a list that is too long for one page. */
export interface Sheet<Entry> {
  /** Address of the whole list, which is that of its first sheet. */
  list: string
  number: number
  sheets: number
  total: number
  entries: Entry[]
}

/** Cuts a list into sheets of `length`; an empty list has one empty sheet. */
export function cutSheets<Entry>(list: string, entries: readonly Entry[], length: number): Sheet<Entry>[] {
  const sheets = Math.max(1, Math.ceil(entries.length / length))
  return Array.from({ length: sheets }, (_, index) => ({
    list,
    number: index + 1,
    sheets,
    total: entries.length,
    entries: entries.slice(index * length, (index + 1) * length),
  }))
}

/** In which order a list stands. */
export type Order = 'newest' | 'oldest'

type Dated = { date: { earliest: string } | null }

/** The oldest first by the day that is proven, the undated last; else as they stood. */
export const sortOldestFirst = <Entry extends Dated>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => {
    const [one, other] = [a.date?.earliest ?? '~', b.date?.earliest ?? '~']
    return one < other ? -1 : one > other ? 1 : 0
  })

/** The page of one sheet: where it stands below its root, and what it is made of. */
export interface SheetRoute<Entry, Subject> {
  params: { path: string | undefined }
  props: { sheet: Sheet<Entry>; subject: Subject }
}

/** The routes of a list's sheets below `root` (`/topics/`). */
export function routeSheets<Entry, Subject>(
  root: string,
  sheets: Sheet<Entry>[],
  subject: Subject,
): SheetRoute<Entry, Subject>[] {
  return sheets.map((sheet) => {
    const path = paths.sheet(sheet.list, sheet.number).slice(root.length, -1)
    return { params: { path: path || undefined }, props: { sheet, subject } }
  })
}
