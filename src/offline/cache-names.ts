/** How much of an edition a store is for: what is kept after any visit, or all of it. */
export type Extent = 'core' | 'edition'

/** A store into which files of an edition are taken. */
export interface TakenStore {
  name: string
  extent: Extent
  edition: string
}

/** Every store of a site begins so; several archives may stand on one host. */
const prefixOf = (base: string): string => `guzhi ${base} `

/** The store of what was read. */
export const readCacheOf = (base: string): string => `${prefixOf(base)}read`

/** The store of what the reader wants of this site. */
export const wishesCacheOf = (base: string): string => `${prefixOf(base)}wishes`

/** The store of an edition, whole or not yet. */
export const takenCacheOf = (base: string, extent: Extent, edition: string): string =>
  `${prefixOf(base)}${extent} ${edition}`

/** What a store is for, by its name; undefined where it is for something else. */
export function findTaken(base: string, name: string): TakenStore | undefined {
  for (const extent of ['core', 'edition'] as const) {
    const start = takenCacheOf(base, extent, '')
    if (name.startsWith(start)) return { name, extent, edition: name.slice(start.length) }
  }
  return undefined
}

/** The stores into which files of editions are taken, whole or not yet. */
export const listTaken = async (base: string): Promise<TakenStore[]> =>
  (await caches.keys()).flatMap((name) => findTaken(base, name) ?? [])

/** What lies in such a store once its last file is in. */
export const wholeMarkOf = (base: string): string => `${base}offline/whole`
