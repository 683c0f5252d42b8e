import { NotWhole } from './bring.ts'
import { listTaken, takenCacheOf, wholeMarkOf } from './cache-names.ts'
import { EDITION_FILE, type Edition } from './edition.ts'
import { takeEdition } from './snapshot.ts'
import { isCoreDeclined } from './wishes.ts'

/** How much more than the core has to be free where it is kept unasked. */
const ROOM = 10

async function hasRoom(bytes: number): Promise<boolean> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  return quota - usage > ROOM * bytes
}

async function readOffered(base: string): Promise<Edition | undefined> {
  const response = await fetch(base + EDITION_FILE, { cache: 'no-store' }).catch(() => undefined)
  return response?.ok ? await response.json() : undefined
}

/** True where the core of an edition is whole, or the edition itself. */
async function isKept(base: string, edition: string): Promise<boolean> {
  const own = (await listTaken(base)).filter((taken) => taken.edition === edition)
  const marks = await Promise.all(
    own.map(async ({ name }) => (await caches.open(name)).match(wholeMarkOf(base))),
  )
  return marks.some((mark) => mark !== undefined)
}

/**
 * Keeps the core of the published edition, unless the reader declined it or room is short. What could not be loaded is
 * left to the next visit.
 * @returns true where it is whole
 */
export async function keepCore(base: string): Promise<boolean> {
  const edition = await readOffered(base)
  if (!edition || (await isCoreDeclined(base))) return false
  if (await isKept(base, edition.edition)) return true
  if (!(await hasRoom(edition.core.bytes))) return false
  try {
    await takeEdition({ base, edition, extent: 'core' }, () => undefined, new AbortController().signal)
    return true
  } catch (error) {
    if (!(error instanceof NotWhole)) throw error
    if (error.failure === 'full') await caches.delete(takenCacheOf(base, 'core', edition.edition))
    return false
  }
}
