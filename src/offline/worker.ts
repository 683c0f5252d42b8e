import { listTaken, readCacheOf, type TakenStore, wholeMarkOf } from './cache-names.ts'
import type { WorkerSettings } from './edition.ts'
import { keepCore } from './keep-core.ts'
import { isOfIndex } from './kept-address.ts'
import { isKept } from './kept-files.ts'
import { CORE_IS_KEPT, isVisit } from './visit.ts'
import type { AskedEvent, WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope
/** Put in by the build. */
declare const SETTINGS: WorkerSettings

const scope = new URL(self.registration.scope)
const base = scope.pathname
const readCache = readCacheOf(base)
const shell = SETTINGS.shell.map((path) => new URL(path, scope).href)

/** The page that is shown instead of one that is not kept. */
const UNKEPT = `${base}offline/`

/** Milliseconds for which the host is waited for where something is kept. */
const PATIENCE = 5_000

/** Pages of which the latest are kept as they were read. */
const MOST_READ = 600

/** Where a request leads below the site; undefined where it is none of the site’s. */
function findPath(address: string): string | undefined {
  const { origin, pathname } = new URL(address)
  return origin === scope.origin && pathname.startsWith(base) ? pathname.slice(base.length) : undefined
}

/** A page is the same whatever is asked of it; a file of the index is named with its edition. */
function keyOf(address: string): string {
  const key = new URL(address)
  key.hash = ''
  if (!isOfIndex(findPath(address) ?? '')) key.search = ''
  return key.href
}

/** Editions before their cores. */
const rankOf = ({ extent }: TakenStore): number => (extent === 'edition' ? 0 : 1)

/** The stores of editions and cores that are whole: of the edition of this worker, or of others. */
async function listTakenStores(isOwn: boolean): Promise<Cache[]> {
  const taken = (await listTaken(base))
    .filter(({ edition }) => (edition === SETTINGS.edition) === isOwn)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  const stores = await Promise.all(taken.map(({ name }) => caches.open(name)))
  const marks = await Promise.all(stores.map((store) => store.match(wholeMarkOf(base))))
  return stores.filter((_, index) => marks[index] !== undefined)
}

/** The stores in which an answer may lie, best first: what was read may be older or newer than what other editions have. */
async function listStores(path: string): Promise<Cache[]> {
  const [own, read, others] = await Promise.all([
    listTakenStores(true),
    caches.open(readCache),
    listTakenStores(false),
  ])
  // Files of the index fit together in an edition that is whole.
  return isOfIndex(path) ? [...own, ...others, read] : [...own, read, ...others]
}

async function findKept(address: string, path: string): Promise<Response | undefined> {
  for (const store of await listStores(path)) {
    const found = await store.match(keyOf(address))
    if (found) return found
  }
  return undefined
}

/** What every page needs is never let go. */
const isLasting = (address: string): boolean =>
  (findPath(address) ?? '').startsWith('assets/') || shell.includes(address)

/** Lets go what was read longest ago; a store lists its entries in the order in which they came. */
async function trim(store: Cache): Promise<void> {
  const entries = await store.keys()
  const spare = entries.filter(({ url }) => !isLasting(url)).slice(0, Math.max(0, entries.length - MOST_READ))
  for (const entry of spare) await store.delete(entry)
}

async function keep(address: string, path: string, response: Response): Promise<void> {
  if (!isKept(path) || response.status !== 200 || response.redirected) return
  const store = await caches.open(readCache)
  const key = keyOf(address)
  await store.delete(key)
  await store.put(key, response)
  await trim(store)
}

async function fromNetwork(event: AskedEvent, path: string): Promise<Response> {
  const { url } = event.request
  const response = await fetch(event.request)
  event.waitUntil(keep(url, path, response.clone()).catch(() => undefined))
  return response
}

/** What stands for a page that is neither reachable nor kept. */
async function showUnkept(): Promise<Response> {
  const found = await findKept(new URL(UNKEPT, scope).href, 'offline/')
  if (!found) return Response.error()
  return new Response(await found.blob(), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

const afterPatience = (): Promise<undefined> => new Promise((done) => setTimeout(done, PATIENCE))

async function answer(event: AskedEvent, path: string): Promise<Response> {
  const { request } = event
  if (path.startsWith('assets/')) {
    const kept = await findKept(request.url, path)
    if (kept) return kept
  }
  const fromHost = fromNetwork(event, path)
  const inTime = await Promise.race([fromHost.catch(() => undefined), afterPatience()])
  const found = inTime ?? (await findKept(request.url, path))
  if (found) return found
  return fromHost.catch(() => (request.mode === 'navigate' ? showUnkept() : Response.error()))
}

/** Keeps what a page loaded before the worker was there. */
async function keepLoaded(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const path = findPath(address)
    if (path !== undefined && isKept(path)) await keep(address, path, await fetch(address))
  }
}

let keeping: Promise<void> | undefined

/** Keeps the core, once at a time, and tells the pages. */
async function keepCoreOnce(): Promise<void> {
  keeping ??= keepCore(base)
    .then(async (isWhole) => {
      if (isWhole) for (const page of await self.clients.matchAll()) page.postMessage(CORE_IS_KEPT)
    })
    .finally(() => {
      keeping = undefined
    })
  await keeping
}

// A newer worker waits until no page of the site is open.
self.addEventListener('install', (event) => event.waitUntil(keepLoaded(shell)))

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const { data } = event
  if (!isVisit(data)) return
  event.waitUntil(keepLoaded(data.loaded))
  if (data.keepsCore) event.waitUntil(keepCoreOnce())
})

self.addEventListener('fetch', (event) => {
  const { method, cache, url } = event.request
  // The page that keeps whole editions asks the network itself.
  const path = method === 'GET' && cache !== 'no-store' ? findPath(url) : undefined
  if (path !== undefined && isKept(path)) event.respondWith(answer(event, path))
})
