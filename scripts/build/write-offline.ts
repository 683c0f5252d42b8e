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
  CORE_FILES_FILE,
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
  const kept = await listKeptFiles(folder, site, limit)
  await mkdir(join(folder, 'offline'), { recursive: true })
  await writeFile(join(folder, FILES_FILE), formatFiles(kept.files))
  await writeFile(join(folder, CORE_FILES_FILE), formatFiles(kept.core))
  const packed = await writePack(folder, kept.core)
  const edition = await describeEdition(folder, kept, packed)
  await writeFile(join(folder, EDITION_FILE), `${JSON.stringify(edition)}\n`)
  const shell = await listShell(folder, site)
  await writeFile(join(folder, WORKER_FILE), await bundleWorker({ edition: edition.edition, shell }))
}

interface KeptFiles {
  files: KeptFile[]
  core: KeptFile[]
  parts: CorePart[]
}

/** Every file that can be kept; those of the core with what their pages load. */
async function listKeptFiles(folder: string, site: URL, limit: number): Promise<KeptFiles> {
  const files: KeptFile[] = []
  for (const name of (await listFiles(folder)).filter(isKept)) {
    const { path, bytes, sha256 } = await measureFile(folder, name)
    files.push([path, bytes, sha256])
  }
  const { parts, paths } = chooseCore(files, limit)
  const pages = [...paths].filter((path) => path.endsWith('.html'))
  const loaded = await listLoaded(folder, pages, site)
  return { files, parts, core: files.filter(([path]) => paths.has(path) || loaded.has(path)) }
}

const formatFiles = (files: readonly KeptFile[]): string =>
  `[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]\n`

/** Writes the files of the core one after the other into one; gives its bytes. */
async function writePack(folder: string, files: readonly KeptFile[]): Promise<number> {
  const parts: Buffer[] = []
  for (const [path] of files) parts.push(await readFile(join(folder, path)))
  const pack = gzipSync(Buffer.concat(parts), { level: 9 })
  await writeFile(join(folder, CORE_FILE), pack)
  return pack.length
}

const describeFiles = (files: readonly KeptFile[]): Amount & { edition: string } => ({
  edition: nameEdition(createHash('sha256').update(formatListing(files)).digest('hex')),
  files: files.length,
  bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
})

async function describeEdition(
  folder: string,
  { files, core, parts }: KeptFiles,
  packed: number,
): Promise<Edition> {
  const manifest = IndexManifest.parse(
    JSON.parse(await readFile(join(folder, 'search/manifest.json'), 'utf8')),
  )
  return {
    ...describeFiles(files),
    index: manifest.edition,
    core: { ...describeFiles(core), packed, parts },
    searchBytes: describeFiles(files.filter(([path]) => isOfIndex(path))).bytes,
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
