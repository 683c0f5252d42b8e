/** A page of the seeds folder, or one that content has: its file below that folder and the digest of its bytes. */
export interface PageSource {
  file: string
  sha256: string
}

/** A page of content, and its id. */
export interface KnownPage extends PageSource {
  id: string
}

/**
 * The id that each page of the folder keeps, by file; a page that is not there needs a new one. An unchanged page
 * keeps its id; a renamed file takes its id along by its bytes; a file that changed keeps the id of its name. Each id
 * is given once, so the same bytes twice are two pages.
 */
export function keepPageIdentifiers(
  found: readonly PageSource[],
  previous: readonly KnownPage[],
): Map<string, string> {
  const kept = new Map<string, string>()
  const given = new Set<string>()
  for (const keyOf of KEYS) {
    const free = Map.groupBy(
      previous.filter(({ id }) => !given.has(id)),
      keyOf,
    )
    for (const page of found) {
      const before = kept.has(page.file) ? undefined : free.get(keyOf(page))?.shift()
      if (!before) continue
      kept.set(page.file, before.id)
      given.add(before.id)
    }
  }
  return kept
}

/** By what a page is known again, most certain first. */
const KEYS: readonly ((page: PageSource) => string)[] = [
  ({ file, sha256 }) => `${sha256} ${file}`,
  ({ sha256 }) => sha256,
  ({ file }) => file,
]
