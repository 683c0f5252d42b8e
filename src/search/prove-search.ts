import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fault } from '../publish/fault.ts'
import { openLoopback } from '../store/loopback.ts'
import { files, type Manifest } from './bundle.ts'
import { createEngine, type Engine } from './engine.ts'
import { createFold } from './fold.ts'
import { openPagefind, type PagefindRuntime } from './open-pagefind.ts'
import { LiteralScan } from './proof/literal-scan.ts'
import { listProbes, type Probe } from './proof/probes.ts'
import { type Phrase, parseQuery } from './query.ts'
import { remember } from './remember.ts'
import { listSearchable, type SearchableArchive } from './searchable.ts'
import { listSearchedParts } from './searched-parts.ts'

/** A built index, and the archive that it was built from. */
export interface SearchProofInput {
  archive: SearchableArchive
  outDir: string
}

/** Articles from which probes are cut; every article is read by the literal scan. */
const PROBED_ARTICLES = 32

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Articles that are spread over the whole archive, always the same ones. */
function pickArticles(archive: SearchableArchive): string[] {
  const digest = (id: string): string => createHash('sha256').update(id).digest('hex')
  return listSearchable(archive)
    .map(({ id }) => ({ id, digest: digest(id) }))
    .toSorted((a, b) => compare(a.digest, b.digest))
    .slice(0, PROBED_ARTICLES)
    .map(({ id }) => id)
}

/** The queries that an archive's index is asked. */
export function pickProbes(archive: SearchableArchive): Probe[] {
  return pickArticles(archive).flatMap((id) => {
    const article = archive.readArticle(id)
    const names = [...article.bylines, ...article.places].map(({ name }) => name)
    return listProbes({ id, parts: listSearchedParts(article), names })
  })
}

/** Opens a built index that is served at an address, as the search page opens it. */
export async function openEngine(address: string, outDir: string, manifest: Manifest): Promise<Engine> {
  const runtime: PagefindRuntime = await import(pathToFileURL(resolve(outDir, files.runtime)).href)
  const readJson = async (name: string) => (await fetch(address + name)).json()
  return createEngine({
    pagefind: openPagefind(runtime, address, manifest.edition),
    articles: manifest.articles,
    shardDigits: manifest.shardDigits,
    readRows: remember((shard) => readJson(files.rows(shard))),
  })
}

/** What the literal scan finds for each query, in order. */
function scanArchive(
  archive: SearchableArchive,
  queries: Phrase[][],
  fold: (text: string) => string,
): string[][] {
  const scan = new LiteralScan(queries, fold)
  for (const { id } of listSearchable(archive)) {
    const article = archive.readArticle(id)
    scan.read({ id, earliest: article.date?.earliest ?? '', parts: listSearchedParts(article) })
  }
  return scan.answers()
}

const listDifference = (a: readonly string[], b: readonly string[]): string =>
  a.filter((id) => !b.includes(id)).join(', ')

/** Says how an answer differs from what must be found; nothing where it does not. */
export function describeDifference(
  found: readonly string[],
  expected: readonly string[],
): string | undefined {
  const missed = listDifference(expected, found)
  const wrong = listDifference(found, expected)
  if (missed) return `misses ${missed}`
  if (wrong) return `finds ${wrong}, where it is not`
  return found.join() === expected.join() ? undefined : `is in the order ${found.join(', ')}`
}

/** How the answer to a query differs from what must be found; that it cannot be had is a difference too. */
async function checkAnswer(engine: Engine, phrases: readonly Phrase[], expected: readonly string[]) {
  try {
    const { rows } = await engine.ask(phrases)
    return describeDifference(
      rows.map(({ id }) => id),
      expected,
    )
  } catch (error) {
    return `cannot be answered: ${error instanceof Error ? error.message : String(error)}`
  }
}

/**
 * Asks the built index, through Pagefind's own runtime, a fixed sample of queries, and compares every answer with a
 * literal scan of the whole archive.
 * @returns a fault for each answer that differs; none where search is exact
 */
export async function proveSearch({ archive, outDir }: SearchProofInput): Promise<Fault[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(outDir, files.manifest), 'utf8'))
  const fold = createFold(manifest.simplified)
  const probes = pickProbes(archive)
  const queries = probes.map(({ query }) => parseQuery(query, fold))
  const expected = scanArchive(archive, queries, fold)
  const loopback = await openLoopback(outDir)
  const faults: Fault[] = []
  try {
    const engine = await openEngine(loopback.address, outDir, manifest)
    for (const [index, { kind, query }] of probes.entries()) {
      const difference = await checkAnswer(engine, queries[index] ?? [], expected[index] ?? [])
      if (difference) faults.push({ path: 'search/', what: `${kind} “${query}” ${difference}` })
    }
  } finally {
    loopback.close()
  }
  return faults
}
