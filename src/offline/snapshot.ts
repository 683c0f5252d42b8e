import { type Extent, listTaken, readCacheOf, takenCacheOf, wholeMarkOf } from './cache-names.ts'
import {
  type Amount,
  CORE_FILE,
  type Edition,
  FILES_FILE,
  formatListing,
  type KeptFile,
  nameEdition,
} from './edition.ts'
import { addressOfKept, isOfIndex } from './kept-address.ts'
import { answerFromPack, cutPack, unzip } from './pack.ts'

/** What is to be taken. */
export interface Wanted {
  /** Base path of the site. */
  base: string
  edition: Edition
  extent: Extent
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

interface Taking extends Wanted {
  /** Whole editions that are kept already, from which files that are the same are taken. */
  others: readonly KeptEdition[]
  store: Cache
  /** Brings a file from the host. */
  bring(file: KeptFile): Promise<Response>
}

const AT_ONCE = 8

/** Files of the core that are loaded one by one; where more are missing, one file brings them all. */
const FEW = 8

/** What is asked for so is not answered by the worker, nor kept among what was read. */
const PAST_WORKER = { cache: 'no-store' } as const

async function digestOf(bytes: BufferSource): Promise<string> {
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

async function ask(address: string, priority: RequestPriority): Promise<Response> {
  const response = await fetch(address, { ...PAST_WORKER, priority }).catch(() => undefined)
  if (response?.status !== 200) throw new NotWhole('lost')
  return response
}

async function requireDigest(response: Response, sha256: string): Promise<Response> {
  const bytes = await response.clone().arrayBuffer()
  if ((await digestOf(bytes)) !== sha256) throw new NotWhole('changed')
  return response
}

async function load({ base, edition, extent }: Wanted, [path, , sha256]: KeptFile): Promise<Response> {
  const address = addressOfKept(path, base, edition.index)
  return await requireDigest(await ask(address, extent === 'core' ? 'low' : 'auto'), sha256)
}

type Bring = Taking['bring']

/** Loads the file that brings a whole core. */
async function openPack({ base }: Wanted, files: readonly KeptFile[]): Promise<Bring> {
  const { body, headers } = await ask(base + CORE_FILE, 'low')
  const pack = body && (await unzip(body).catch(() => undefined))
  const cut = pack && cutPack(pack, files)
  return async ([path, , sha256]) => {
    const bytes = cut?.get(path)
    if (!bytes) throw new NotWhole('changed')
    return await requireDigest(answerFromPack(path, bytes, headers), sha256)
  }
}

/** Brings files of the core: few by themselves, more by the file that brings them all. */
function bringCore(wanted: Wanted, files: readonly KeptFile[]): Bring {
  let few = FEW
  let pack: Promise<Bring> | undefined
  return async (file) => {
    few -= 1
    if (few >= 0) return await load(wanted, file)
    pack ??= openPack(wanted, files)
    return await (await pack)(file)
  }
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
  const address = addressOfKept(file[0], base, edition.index)
  if (await store.match(address)) return
  await put(store, address, (await findSame(taking, file)) ?? (await taking.bring(file)))
}

async function openWhole(base: string): Promise<KeptEdition[]> {
  const whole: KeptEdition[] = []
  for (const { name } of await listTaken(base)) {
    const store = await caches.open(name)
    const mark = await store.match(wholeMarkOf(base))
    if (mark) whole.push({ store, edition: await mark.json() })
  }
  return whole
}

/** Lets go what is no longer needed: other cores, and all else where a whole edition is there. */
async function dropOthers({ base, extent, edition }: Wanted): Promise<void> {
  const own = takenCacheOf(base, extent, edition.edition)
  const others = (await listTaken(base)).filter(
    (taken) => taken.name !== own && (extent === 'edition' || taken.extent === 'core'),
  )
  await Promise.all(others.map(({ name }) => caches.delete(name)))
}

/** Lets go, of what was read, the files of the index that the edition does not have. */
async function dropStaleIndex({ base, edition }: Wanted, files: readonly KeptFile[]): Promise<void> {
  const held = new Set(files.map(([path]) => addressOfKept(path, base, edition.index)))
  const read = await caches.open(readCacheOf(base))
  for (const entry of await read.keys()) {
    const { pathname, search } = new URL(entry.url)
    if (isOfIndex(pathname.slice(base.length)) && !held.has(pathname + search)) await read.delete(entry)
  }
}

/** The files of the published edition; another edition may have been published since its facts were read. */
async function readFiles({ base, edition }: Wanted): Promise<KeptFile[]> {
  const response = await fetch(base + FILES_FILE, PAST_WORKER).catch(() => undefined)
  if (!response?.ok) throw new NotWhole('lost')
  const files: KeptFile[] = await response.json()
  const digest = await digestOf(new TextEncoder().encode(formatListing(files)))
  if (nameEdition(digest) !== edition.edition) throw new NotWhole('changed')
  return files
}

/** Takes the files, some at once; the first that cannot be taken ends it, and nothing goes on behind it. */
async function takeAll(
  taking: Taking,
  files: readonly KeptFile[],
  report: (taken: Amount) => void,
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
 * Takes an edition or its core, each file compared with its digest. What is there already stays, so that a taking that
 * was stopped goes on; what was kept of editions before is let go once this one is whole. Throws NotWhole, or what the
 * signal says.
 */
export async function takeEdition(
  wanted: Wanted,
  report: (taken: Amount) => void,
  signal: AbortSignal,
): Promise<void> {
  const { base, edition, extent } = wanted
  const files = await readFiles(wanted)
  const others = await openWhole(base)
  const store = await caches.open(takenCacheOf(base, extent, edition.edition))
  const isCore = extent === 'core'
  const needed = isCore ? files.filter(([, , , ofCore]) => ofCore === 1) : files
  const bring: Bring = isCore ? bringCore(wanted, needed) : (file) => load(wanted, file)
  await takeAll({ ...wanted, store, others, bring }, needed, report, signal)
  await put(store, wholeMarkOf(base), new Response(JSON.stringify(edition)))
  await dropOthers(wanted)
  await dropStaleIndex(wanted, files)
}
