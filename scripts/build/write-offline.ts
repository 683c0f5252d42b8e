import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { z } from 'zod'
import { CORE_LIMIT, type CorePart, chooseCore } from '../../src/offline/core.ts'
import {
  type Amount,
  CORE_FILE,
  EDITION_FILE,
  type Edition,
  FILES_FILE,
  formatListing,
  type KeptFile,
  nameEdition,
  WORKER_FILE,
  type WorkerSettings,
} from '../../src/offline/edition.ts'
import { isOfIndex } from '../../src/offline/kept-address.ts'
import { isKept } from '../../src/offline/kept-files.ts'
import { listLoaded } from './list-loaded.ts'
import { listFiles, measureFile } from './site-files.ts'

const WORKER_SOURCE = 'src/offline/worker.ts'

/** The pages that the worker has from the start. */
const SHELL_PAGES = ['index.html', 'offline/index.html']

const IndexManifest = z.object({ edition: z.string() })

/**
 * Writes what a reader needs to keep the site: the worker, and what there is to keep. Nothing kept may change after it.
 * @param limit bytes that a browser keeps of itself
 */
export async function writeOffline(folder: string, site: URL, limit = CORE_LIMIT): Promise<void> {
  const { files, parts } = await listKeptFiles(folder, site, limit)
  await mkdir(join(folder, 'offline'), { recursive: true })
  const packed = await writePack(folder, files.filter(isOfCore))
  const edition = await describeEdition(folder, { files, parts, packed })
  await writeFile(
    join(folder, FILES_FILE),
    `[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]\n`,
  )
  await writeFile(join(folder, EDITION_FILE), `${JSON.stringify(edition)}\n`)
  const shell = await listShell(folder, site)
  await writeFile(join(folder, WORKER_FILE), await bundleWorker({ edition: edition.edition, shell }))
}

interface KeptFiles {
  files: KeptFile[]
  parts: CorePart[]
}

const isOfCore = ([, , , ofCore]: KeptFile): boolean => ofCore === 1

/** Writes the files of the core one after the other into one; gives its bytes. */
async function writePack(folder: string, files: readonly KeptFile[]): Promise<number> {
  const parts: Buffer[] = []
  for (const [path] of files) parts.push(await readFile(join(folder, path)))
  const pack = gzipSync(Buffer.concat(parts), { level: 9 })
  await writeFile(join(folder, CORE_FILE), pack)
  return pack.length
}

/** Every file that can be kept; those of the core with what their pages load. */
async function listKeptFiles(folder: string, site: URL, limit: number): Promise<KeptFiles> {
  const measured: [path: string, bytes: number, sha256: string][] = []
  for (const name of (await listFiles(folder)).filter(isKept)) {
    const { path, bytes, sha256 } = await measureFile(folder, name)
    measured.push([path, bytes, sha256])
  }
  const { parts, paths } = chooseCore(measured, limit)
  const pages = [...paths].filter((path) => path.endsWith('.html'))
  const core = new Set([...paths, ...(await listLoaded(folder, pages, site))])
  return { parts, files: measured.map((file): KeptFile => [...file, core.has(file[0]) ? 1 : 0]) }
}

const measureAll = (files: readonly KeptFile[]): Amount => ({
  files: files.length,
  bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
})

async function describeEdition(
  folder: string,
  { files, parts, packed }: KeptFiles & { packed: number },
): Promise<Edition> {
  const manifest = IndexManifest.parse(
    JSON.parse(await readFile(join(folder, 'search/manifest.json'), 'utf8')),
  )
  return {
    edition: nameEdition(createHash('sha256').update(formatListing(files)).digest('hex')),
    ...measureAll(files),
    index: manifest.edition,
    core: { ...measureAll(files.filter(isOfCore)), packed, parts },
    searchBytes: measureAll(files.filter(([path]) => isOfIndex(path))).bytes,
  }
}

/** The pages of the shell, and everything that they load; addresses below the site. */
async function listShell(folder: string, site: URL): Promise<string[]> {
  const pages = SHELL_PAGES.map((page) => page.replace(/index\.html$/, ''))
  return [...pages, ...(await listLoaded(folder, SHELL_PAGES, site))].sort()
}

/** The worker as one classic script. */
async function bundleWorker(settings: WorkerSettings): Promise<string> {
  const bundle = await rolldown({
    input: WORKER_SOURCE,
    transform: { define: { SETTINGS: JSON.stringify(settings) } },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code
}
