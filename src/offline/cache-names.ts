/** Every store of a site begins so; several archives may stand on one host. */
const prefixOf = (base: string): string => `guzhi ${base} `

/** The store of what was read. */
export const readCacheOf = (base: string): string => `${prefixOf(base)}read`

/** The store of an edition, whole or not yet. */
export const editionCacheOf = (base: string, edition: string): string => `${prefixOf(base)}edition ${edition}`

/** The edition whose store bears this name; undefined for the name of another store. */
export function findEdition(base: string, name: string): string | undefined {
  const start = editionCacheOf(base, '')
  return name.startsWith(start) ? name.slice(start.length) : undefined
}

/** What lies in the store of an edition once it is whole. */
export const wholeMarkOf = (base: string): string => `${base}offline/whole`
