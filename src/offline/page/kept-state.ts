import { type Extent, findTaken, listTaken, readCacheOf, takenCacheOf, wholeMarkOf } from '../cache-names.ts'
import { EDITION_FILE, type Edition } from '../edition.ts'
import { isCoreDeclined } from '../wishes.ts'

/** What of the archive is kept on this device. */
export interface KeptState {
  /** What the site offers; undefined without a connection. */
  offered: Edition | undefined
  /** Files of the offered edition that are there. */
  files: number
  /** An edition that is whole, and its facts. */
  whole: Edition | undefined
  /** An edition whose core is whole, and its facts. */
  core: Edition | undefined
  /** The reader wants nothing kept but what is read. */
  declined: boolean
  /** Pages that were read. */
  read: number
}

async function readOffered(base: string): Promise<Edition | undefined> {
  if (!navigator.onLine) return undefined
  const response = await fetch(base + EDITION_FILE, { cache: 'no-store' }).catch(() => undefined)
  return response?.ok ? await response.json() : undefined
}

async function findWhole(
  base: string,
  extent: Extent,
  offered: Edition | undefined,
): Promise<Edition | undefined> {
  const own = offered?.edition
  const taken = (await listTaken(base)).filter((store) => store.extent === extent)
  for (const { name } of taken.toSorted((a, b) => Number(b.edition === own) - Number(a.edition === own))) {
    const mark = await (await caches.open(name)).match(wholeMarkOf(base))
    if (mark) return await mark.json()
  }
  return undefined
}

async function countFiles(base: string, offered: Edition | undefined): Promise<number> {
  const name = offered && takenCacheOf(base, 'edition', offered.edition)
  if (name === undefined || !(await caches.has(name))) return 0
  return (await (await caches.open(name)).keys()).length
}

/** Pages among what was read: their addresses end in a slash. */
async function countRead(base: string): Promise<number> {
  if (!(await caches.has(readCacheOf(base)))) return 0
  const entries = await (await caches.open(readCacheOf(base))).keys()
  return entries.filter(({ url }) => new URL(url).pathname.endsWith('/')).length
}

/** Looks at what there is and what is kept. */
export async function readKeptState(base: string): Promise<KeptState> {
  const offered = await readOffered(base)
  const [files, whole, core, declined, read] = await Promise.all([
    countFiles(base, offered),
    findWhole(base, 'edition', offered),
    findWhole(base, 'core', offered),
    isCoreDeclined(base),
    countRead(base),
  ])
  return { offered, files, whole, core, declined, read }
}

const deleteWhere = async (wanted: (name: string) => boolean): Promise<void> => {
  await Promise.all((await caches.keys()).filter(wanted).map((name) => caches.delete(name)))
}

/** Lets go every kept edition, or every core. */
export const forgetTaken = (base: string, extent: Extent): Promise<void> =>
  deleteWhere((name) => findTaken(base, name)?.extent === extent)

/** Lets go what was read. */
export const forgetRead = (base: string): Promise<void> => deleteWhere((name) => name === readCacheOf(base))
