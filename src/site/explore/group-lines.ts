/** A line of an index of names. */
export interface IndexLine {
  name: string
  path: string
  slug: string
  /** How often, and as what. */
  says: string
}

/** Lines under their first letter; what begins with none stands under `#`. */
export function groupLines(lines: readonly IndexLine[]): { letter: string; lines: IndexLine[] }[] {
  const letters = Map.groupBy(lines, ({ slug }) => (/^[a-z]/.test(slug) ? slug.charAt(0).toUpperCase() : '#'))
  return [...letters].map(([letter, within]) => ({ letter, lines: within }))
}
