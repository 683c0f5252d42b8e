import { editionCacheOf, findEdition, readCacheOf, wholeMarkOf } from '../cache-names.ts'
import { EDITION_FILE, type Edition } from '../edition.ts'

/** What of the archive is kept on this device. */
export interface KeptState {
  /** What the site offers; undefined without a connection. */
  offered: Edition | undefined
  /** Files of the offered edition that are there. */
  files: number
  /** An edition that is whole, and its facts. */
  whole: Edition | undefined
  /** Pages that were read. */
  read: number
}

async function readOffered(base: string): Promise<Edition | undefined> {
  if (!navigator.onLine) return undefined
  const response = await fetch(base + EDITION_FILE, { cache: 'no-store' }).catch(() => undefined)
  return response?.ok ? await response.json() : undefined
}

async function findWhole(base: string, offered: Edition | undefined): Promise<Edition | undefined> {
  const names = (await caches.keys()).filter((name) => findEdition(base, name) !== undefined)
  const own = offered && editionCacheOf(base, offered.edition)
  for (const name of names.toSorted((a, b) => Number(b === own) - Number(a === own))) {
    const mark = await (await caches.open(name)).match(wholeMarkOf(base))
    if (mark) return await mark.json()
  }
  return undefined
}

async function countFiles(base: string, offered: Edition | undefined): Promise<number> {
  const name = offered && editionCacheOf(base, offered.edition)
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
  const [files, whole, read] = await Promise.all([
    countFiles(base, offered),
    findWhole(base, offered),
    countRead(base),
  ])
  return { offered, files, whole, read }
}

const deleteWhere = async (wanted: (name: string) => boolean): Promise<void> => {
  await Promise.all((await caches.keys()).filter(wanted).map((name) => caches.delete(name)))
}

/** Lets go every kept edition. */
export const forgetEditions = (base: string): Promise<void> =>
  deleteWhere((name) => findEdition(base, name) !== undefined)

/** Lets go what was read. */
export const forgetRead = (base: string): Promise<void> => deleteWhere((name) => name === readCacheOf(base))
