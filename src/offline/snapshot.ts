import { type Bring, digestOf, NotWhole, openHost, readFiles, type Wanted } from './bring.ts'
import { listTaken, readCacheOf, takenCacheOf, wholeMarkOf } from './cache-names.ts'
import type { Amount, Edition, KeptFile } from './edition.ts'
import { addressOfKept, isOfIndex } from './kept-address.ts'

interface KeptEdition {
  store: Cache
  edition: Edition
}

interface Taking extends Wanted {
  /** Whole editions that are kept already, from which files that are the same are taken. */
  others: readonly KeptEdition[]
  store: Cache
  bring: Bring
}

const AT_ONCE = 8

/** The file as an earlier edition has it, where it is the same to the byte. */
async function findSame({ base, others }: Taking, [path, , sha256]: KeptFile): Promise<Response | undefined> {
  for (const { store, edition } of others) {
    const found = await store.match(addressOfKept(path, base, edition.index))
    if (found && (await digestOf(await found.clone().arrayBuffer())) === sha256) return found
  }
  return undefined
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

/** Lets go, of what was read, the files of an index that is no longer published. */
async function dropStaleIndex({ base, edition }: Wanted, others: readonly KeptEdition[]): Promise<void> {
  if (others.length === 0 || others.some((other) => other.edition.index === edition.index)) return
  const read = await caches.open(readCacheOf(base))
  for (const entry of await read.keys()) {
    const { pathname, search } = new URL(entry.url)
    if (isOfIndex(pathname.slice(base.length)) && !search.endsWith(edition.index)) await read.delete(entry)
  }
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
  await takeAll({ ...wanted, store, others, bring: openHost(wanted, files) }, files, report, signal)
  await put(store, wholeMarkOf(base), new Response(JSON.stringify(edition)))
  await dropOthers(wanted)
  await dropStaleIndex(wanted, others)
}
