import { files, type Manifest, type People, type ResultText, type Row } from '../bundle.ts'
import { createEngine, type Engine } from '../engine.ts'
import { createFold, type Fold } from '../fold.ts'
import { openPagefind, type PagefindRuntime } from '../open-pagefind.ts'
import { remember } from '../remember.ts'

/** Everything that the search page loads, once it is asked for. */
export interface SearchSource {
  /** Changes whenever anything that can be found changes. */
  edition: string
  articles: number
  fold: Fold
  engine: Engine
  /** Loads Pagefind, before there is a question. */
  warm(): Promise<unknown>
  readText(id: string): Promise<ResultText>
  readPeople(): Promise<People>
}

async function fetchJson<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return await response.json()
}

/**
 * Opens the index below an address: its manifest and Pagefind's runtime. What belongs to one edition of the index is
 * named by it, so that a browser may keep it.
 */
export async function openSource(address: string): Promise<SearchSource> {
  // Pagefind asks for it only after two other files: it comes out of the browser's memory then.
  fetch(address + files.engine).catch(() => undefined)
  const [manifest, runtime] = await Promise.all([
    fetchJson<Manifest>(address + files.manifest, 'no-cache'),
    import(/* @vite-ignore */ address + files.runtime) as Promise<PagefindRuntime>,
  ])
  const { articles, edition, shardDigits, simplified } = manifest
  const read = <Value>(name: string) => fetchJson<Value>(`${address}${name}?${edition}`, 'default')
  const readPeople = remember((name) => read<People>(name))
  const readRows = remember((shard) => read<Row[]>(files.rows(shard)))
  if (articles > 0 && shardDigits === 0) readRows('').catch(() => undefined)
  const pagefind = openPagefind(runtime, address, edition)
  return {
    edition,
    articles,
    fold: createFold(simplified),
    engine: createEngine({
      pagefind,
      articles,
      shardDigits,
      readRows,
    }),
    warm: async () => (articles > 0 ? await pagefind.search('') : undefined),
    readText: remember((id) => read<ResultText>(files.text(id))),
    readPeople: () => readPeople(files.people),
  }
}
