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

interface KeptEdition {
  store: Cache
  edition: Edition
}

interface Taking {
  base: string
  edition: Edition
  /** Whole editions that are kept already, from which files that are the same are taken. */
  others: readonly KeptEdition[]
  store: Cache
}

const AT_ONCE = 8

/** What is asked for so is not answered by the worker, nor kept among what was read. */
const PAST_WORKER = { cache: 'no-store' } as const

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The file as an earlier edition has it, where it is the same to the byte. */
async function findSame({ base, others }: Taking, [path, , sha256]: KeptFile): Promise<Response | undefined> {
  for (const { store, edition } of others) {
    const found = await store.match(addressOfKept(path, base, edition.index))
    if (found && (await digestOf(await found.clone().arrayBuffer())) === sha256) return found
  }
  return undefined
}

async function load(address: string, sha256: string): Promise<Response> {
  const response = await fetch(address, PAST_WORKER).catch(() => undefined)
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
async function take(taking: Taking, file: KeptFile): Promise<void> {
  const { base, edition, store } = taking
  const [path, , sha256] = file
  const address = addressOfKept(path, base, edition.index)
  if (await store.match(address)) return
  await put(store, address, (await findSame(taking, file)) ?? (await load(address, sha256)))
}

const listOthers = async (base: string, edition: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => ![undefined, edition].includes(findEdition(base, name)))

async function openOthers(base: string, edition: string): Promise<KeptEdition[]> {
  const others: KeptEdition[] = []
  for (const name of await listOthers(base, edition)) {
    const store = await caches.open(name)
    const mark = await store.match(wholeMarkOf(base))
    if (mark) others.push({ store, edition: await mark.json() })
  }
  return others
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
  const response = await fetch(base + FILES_FILE, PAST_WORKER).catch(() => undefined)
  if (!response?.ok) throw new NotWhole('lost')
  return await response.json()
}

/** Takes the files, some at once; the first that cannot be taken ends it, and nothing goes on behind it. */
async function takeAll(
  taking: Taking,
  files: readonly KeptFile[],
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = files.values()
  const done = { files: 0, bytes: 0 }
  const ending = new AbortController()
  const ended = AbortSignal.any([signal, ending.signal])
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      ended.throwIfAborted()
      await take(taking, file)
      done.files += 1
      done.bytes += file[1]
      if (!ended.aborted) report(done)
    }
  }
  const tasks = Array.from({ length: AT_ONCE }, () => work().catch((error: unknown) => ending.abort(error)))
  await Promise.all(tasks)
  ended.throwIfAborted()
}

/**
 * Takes a whole edition, each file compared with its digest. What is there already stays, so that a taking that was
 * stopped goes on; the edition before is let go once this one is whole. Throws NotWhole, or what the signal says.
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
  await takeAll(taking, files, report, signal)
  await put(store, wholeMarkOf(base), new Response(JSON.stringify(edition)))
  await dropOthers(base, edition.edition)
}
