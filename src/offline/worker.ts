import { editionCacheOf, findEdition, readCacheOf, wholeMarkOf } from './cache-names.ts'
import type { WorkerSettings } from './edition.ts'
import { isKept } from './kept-files.ts'
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

/** Pages of which the latest are kept as they were read. */
const MOST_READ = 600

/** Where a request leads below the site; undefined where it is none of the site’s. */
function findPath(address: string): string | undefined {
  const { origin, pathname } = new URL(address)
  return origin === scope.origin && pathname.startsWith(base) ? pathname.slice(base.length) : undefined
}

const isOfIndex = (path: string): boolean => path.startsWith('search/') && path !== 'search/'

/** A page is the same whatever is asked of it; a file of the index is named with its edition. */
function keyOf(address: string): string {
  const key = new URL(address)
  key.hash = ''
  if (!isOfIndex(findPath(address) ?? '')) key.search = ''
  return key.href
}

/** The stores of editions that are whole, the newest site's first. */
async function listEditions(): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => findEdition(base, name) !== undefined)
  const own = editionCacheOf(base, SETTINGS.edition)
  const stores = await Promise.all(
    names.toSorted((a, b) => Number(b === own) - Number(a === own)).map((name) => caches.open(name)),
  )
  const whole = await Promise.all(stores.map((store) => store.match(wholeMarkOf(base))))
  return stores.filter((_, index) => whole[index] !== undefined)
}

/** The stores in which an answer may lie. The index is asked of a whole edition first; pages are the newest that was read. */
async function listStores(path: string): Promise<Cache[]> {
  const [read, editions] = await Promise.all([caches.open(readCache), listEditions()])
  return isOfIndex(path) ? [...editions, read] : [read, ...editions]
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

async function fromNetwork({ request }: AskedEvent, path: string, last: (task: Promise<void>) => void) {
  const response = await fetch(request)
  last(keep(request.url, path, response.clone()).catch(() => undefined))
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

async function answer(event: AskedEvent, path: string): Promise<Response> {
  const { request } = event
  const last = (task: Promise<void>): void => event.waitUntil(task)
  if (path.startsWith('assets/')) {
    const kept = await findKept(request.url, path)
    if (kept) return kept
  }
  try {
    return await fromNetwork(event, path, last)
  } catch {
    const kept = await findKept(request.url, path)
    if (kept) return kept
    return request.mode === 'navigate' ? showUnkept() : Response.error()
  }
}

/** Keeps what a page loaded before the worker was there. */
async function keepLoaded(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const path = findPath(address)
    if (path !== undefined && isKept(path)) await keep(address, path, await fetch(address))
  }
}

const isList = (data: unknown): data is string[] =>
  Array.isArray(data) && data.every((entry) => typeof entry === 'string')

self.addEventListener('install', (event) => {
  event.waitUntil(keepLoaded(shell).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (isList(event.data)) event.waitUntil(keepLoaded(event.data))
})

self.addEventListener('fetch', (event) => {
  const { method, cache, url } = event.request
  // The page that keeps whole editions asks the network itself.
  const path = method === 'GET' && cache !== 'no-store' ? findPath(url) : undefined
  if (path !== undefined && isKept(path)) event.respondWith(answer(event, path))
})
