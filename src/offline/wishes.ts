import { wishesCacheOf } from './cache-names.ts'

const declinedMarkOf = (base: string): string => `${base}offline/declined`

/** True where the reader wants nothing kept but what is read. */
export const isCoreDeclined = async (base: string): Promise<boolean> =>
  (await caches.has(wishesCacheOf(base))) &&
  (await (await caches.open(wishesCacheOf(base))).match(declinedMarkOf(base))) !== undefined

/** Remembers that the reader wants nothing kept but what is read. */
export const declineCore = async (base: string): Promise<void> =>
  (await caches.open(wishesCacheOf(base))).put(declinedMarkOf(base), new Response())

/** Forgets it. */
export const acceptCore = async (base: string): Promise<void> => {
  await caches.delete(wishesCacheOf(base))
}
