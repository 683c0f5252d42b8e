import { editionCacheOf, findEdition, wholeMarkOf } from './cache-names.ts'
import { type Edition, FILES_FILE, type KeptFile } from './edition.ts'
import { addressOfKept } from './kept-address.ts'

/** How far the taking of an edition is. */
export interface Progress {
  files: number
  bytes: number
}

/** Why an edition could not be taken whole; the words of the page say it to the reader. */
export type Failure = 'lost' | 'changed' | 'full'

/** The taking ended before the last file. */
export class NotWhole extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}

interface Taking {
  base: string
  edition: Edition
  /** Stores of other editions, from which files that are the same are taken. */
  others: readonly Cache[]
  store: Cache
}

const AT_ONCE = 4

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The file as an earlier edition has it, where it is the same to the byte. */
async function findSame(others: readonly Cache[], address: string, sha256: string) {
  for (const store of others) {
    const found = await store.match(address, { ignoreSearch: true })
    if (found && (await digestOf(await found.clone().arrayBuffer())) === sha256) return found
  }
  return undefined
}

async function load(address: string, sha256: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined)
  if (response?.status !== 200) throw new NotWhole('lost')
  const bytes = await response.clone().arrayBuffer()
  if ((await digestOf(bytes)) !== sha256) throw new NotWhole('changed')
  return response
}

async function put(store: Cache, address: string, response: Response): Promise<void> {
  try {
    await store.put(address, response)
  } catch (error) {
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new NotWhole('full') : error
  }
}

/** Takes one file into the store, unless it is there already. */
async function take({ base, edition, others, store }: Taking, [path, , sha256]: KeptFile): Promise<void> {
  const address = addressOfKept(path, base, edition.index)
  if (await store.match(address)) return
  await put(store, address, (await findSame(others, address, sha256)) ?? (await load(address, sha256)))
}

const openOthers = async (base: string, edition: string): Promise<Cache[]> => {
  const names = (await caches.keys()).filter(
    (name) => ![undefined, edition].includes(findEdition(base, name)),
  )
  return Promise.all(names.map((name) => caches.open(name)))
}

/** Lets go every edition but one. */
async function dropOthers(base: string, edition: string): Promise<void> {
  const names = (await caches.keys()).filter(
    (name) => ![undefined, edition].includes(findEdition(base, name)),
  )
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** The files of the published edition. */
async function readFiles(base: string): Promise<KeptFile[]> {
  const response = await fetch(base + FILES_FILE, { cache: 'no-cache' }).catch(() => undefined)
  if (!response?.ok) throw new NotWhole('lost')
  return await response.json()
}

/**
 * Takes a whole edition, each file compared with its digest. What is there already stays, so that a taking that was
 * stopped goes on; the edition before is let go once this one is whole. Throws NotWhole.
 */
export async function takeEdition(
  base: string,
  edition: Edition,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const files = await readFiles(base)
  const store = await caches.open(editionCacheOf(base, edition.edition))
  const taking = { base, edition, store, others: await openOthers(base, edition.edition) }
  const waiting = files.values()
  const done = { files: 0, bytes: 0 }
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      signal.throwIfAborted()
      await take(taking, file)
      done.files += 1
      done.bytes += file[1]
      report(done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await put(store, wholeMarkOf(base), new Response(JSON.stringify(edition)))
  await dropOthers(base, edition.edition)
}
