/** Files by path, each with the SHA-256 of its bytes; null for what is no regular file. */
export type Digests = ReadonlyMap<string, string | null>

/** What became of a file since its digest was recorded. */
export type FileChange =
  | { kind: 'changed' | 'missing' | 'added'; path: string }
  | { kind: 'renamed'; path: string; to: string }

/**
 * Every difference between what was recorded and what is there, by path. A file that is missing is told as renamed
 * where one that nobody recorded has its bytes.
 */
export function compareDigests(recorded: Digests, found: Digests): FileChange[] {
  const added = Map.groupBy(
    [...found].filter(([path]) => !recorded.has(path)),
    ([, digest]) => digest,
  )
  const changes = [...recorded].flatMap(([path, digest]): FileChange[] => {
    if (found.get(path) === digest) return []
    if (found.has(path)) return [{ kind: 'changed', path }]
    const to = added.get(digest)?.shift()?.[0]
    return [to === undefined ? { kind: 'missing', path } : { kind: 'renamed', path, to }]
  })
  const left = [...added.values()].flat().map(([path]): FileChange => ({ kind: 'added', path }))
  return [...changes, ...left].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** What a change is called: words that follow the file's path. */
export const describeChange = (change: FileChange): string =>
  change.kind === 'renamed' ? `was renamed to ${change.to}` : WORDS[change.kind]

const WORDS = { changed: 'was changed', missing: 'is missing', added: 'was added' }
