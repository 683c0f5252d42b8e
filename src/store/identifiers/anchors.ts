import type { LedgerPart } from '../../record/ledger.ts'

/** `page id:first line` of each article; with the column, where another article begins on that line before it. */
export function anchorsOf(pageId: string, articles: readonly { parts: readonly LedgerPart[] }[]): string[] {
  const starts = articles.map(
    ({ parts }) => parts.flatMap(({ spans }) => spans).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0],
  )
  return starts.map((start) => {
    const [line, column] = start ?? [0, 0]
    const isFirst = starts.every((other) => other?.[0] !== line || other[1] >= column)
    return isFirst ? `${pageId}:${line}` : `${pageId}:${line}:${column}`
  })
}

/** The page id in what an article was minted for. */
export const pageOf = (from: string): string => from.split(':', 1)[0] ?? ''

/** The digest of the bytes in what a page was minted for. */
export const shaOf = pageOf
