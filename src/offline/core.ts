/** A part of the core, kept whole or not at all. */
export type CorePart = 'search' | 'indexes' | 'texts' | 'lists' | 'articles' | 'names'

type MeasuredFile = readonly [path: string, bytes: number, ...unknown[]]

/** What is of the core of any archive: the pages that say what is kept and ask the index. */
const ALWAYS =
  /^((offline|search|trends)\/)?index\.html$|^(trends\/totals\.json|manifest\.webmanifest|favicon\.svg)$/

/** Lists within lists, and lists in another order. */
const NARROWED = /\/order\/|^[^/]+\/.+\/(cities|topics|columns|types|dates)\//

/** The parts, most needed first; a file is of the first that it fits. */
const PARTS: Record<CorePart, RegExp> = {
  search: /^search\/(?!texts\/)/,
  indexes: /^[^/]+\/index\.html$/,
  texts: /^search\/texts\//,
  lists: /^(cities|topics|columns|types|dates|articles\/page)\/.+\.html$/,
  articles: /^(articles|pages)\//,
  names: /^(people|places|organisations|projects)\/.+\.html$/,
}

const ORDER: readonly CorePart[] = ['search', 'indexes', 'texts', 'lists', 'articles', 'names']

/** Bytes, as they are stored, that a browser keeps of itself; about a quarter of it has to be loaded. */
export const CORE_LIMIT = 5_000_000

const findPart = (path: string): CorePart | undefined =>
  NARROWED.test(path) ? undefined : ORDER.find((part) => PARTS[part].test(path))

const sum = (files: readonly MeasuredFile[]): number => files.reduce((bytes, [, more]) => bytes + more, 0)

/** What is chosen for the core. */
export interface Chosen {
  parts: CorePart[]
  paths: Set<string>
}

/**
 * Chooses what a browser keeps of itself: the search, the indexes of the site, what results show, the lists, the articles,
 * in this order, each whole where it still fits. Lists that are narrowed further, and other views, are left to the reader.
 */
export function chooseCore(files: readonly MeasuredFile[], limit: number): Chosen {
  const needed = files.filter(([path]) => ALWAYS.test(path))
  const core: Chosen = { parts: [], paths: new Set(needed.map(([path]) => path)) }
  const others = Map.groupBy(files, ([path]) => (core.paths.has(path) ? undefined : findPart(path)))
  let left = limit - sum(needed)
  for (const part of ORDER) {
    const held = others.get(part) ?? []
    if (held.length === 0 || sum(held) > left) continue
    left -= sum(held)
    core.parts.push(part)
    for (const [path] of held) core.paths.add(path)
  }
  return core
}
