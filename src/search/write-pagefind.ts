import { gunzipSync } from 'node:zlib'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchFolder } from '../store/search-folder.ts'
import { files } from './bundle.ts'

/** An article as Pagefind indexes it. */
export interface IndexRecord {
  id: string
  content: string
}

/** The name that Pagefind gives to an article. */
export interface IndexKey {
  key: string
  id: string
}

const LANGUAGE = 'zh'
const BATCH = 64
/** Size at which Pagefind begins a new file of the index; small ones make a query load little. */
const CHUNK_SIZE = '2000'
const SIGNATURE = 'pagefind_dcd'
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/
/** What the runtime loads; Pagefind writes its own interfaces beside it. */
const LOADED = /^(index\/.+\.pf_index|.+\.pf_meta|wasm\..+|pagefind\.js|pagefind-entry\.json)$/

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

async function addRecords(index: PagefindIndex, records: readonly IndexRecord[]): Promise<void> {
  const added = await Promise.all(
    records.map(({ id, content }) => index.addCustomRecord({ url: id, content, language: LANGUAGE })),
  )
  for (const { errors } of added) refuseErrors(errors)
}

/** The id of the article behind a fragment. */
function readFragment(bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8')
  const fragment: unknown = JSON.parse(text.slice(text.startsWith(SIGNATURE) ? SIGNATURE.length : 0))
  if (typeof fragment === 'object' && fragment !== null && 'url' in fragment) return String(fragment.url)
  throw new Error('Unexpected fragment without an address in the index')
}

/** Keeps the names of the fragments, which are the keys of the results, and nothing that is never loaded. */
async function pruneBundle(folder: SearchFolder): Promise<IndexKey[]> {
  const keys: IndexKey[] = []
  for (const name of await folder.list(files.pagefind)) {
    const key = FRAGMENT.exec(name)?.[1]
    if (key !== undefined) keys.push({ key, id: readFragment(await folder.read(files.pagefind + name)) })
    if (!LOADED.test(name)) await folder.remove(files.pagefind + name)
  }
  await folder.remove(`${files.pagefind}fragment`)
  return keys
}

/** Runs Pagefind with small files of the index; it takes the size from the environment when it starts. */
async function withPagefind<Result>(run: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE })
    refuseErrors(errors)
    if (!index) throw new Error('Pagefind: no index')
    return await run(index)
  } finally {
    await close()
  }
}

/**
 * Writes the index and the runtime of Pagefind. The order of the records decides its bytes.
 * @returns the key of every article, sorted
 */
export const writePagefind = (
  records: AsyncIterable<IndexRecord>,
  folder: SearchFolder,
): Promise<IndexKey[]> =>
  withPagefind(async (index) => {
    let batch: IndexRecord[] = []
    for await (const record of records) {
      batch.push(record)
      if (batch.length < BATCH) continue
      await addRecords(index, batch)
      batch = []
    }
    await addRecords(index, batch)
    const { errors } = await index.writeFiles({ outputPath: folder.path(files.pagefind) })
    refuseErrors(errors)
    return await pruneBundle(folder)
  })
