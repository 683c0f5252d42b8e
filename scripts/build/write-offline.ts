import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { z } from 'zod'
import {
  EDITION_FILE,
  type Edition,
  FILES_FILE,
  type KeptFile,
  WORKER_FILE,
  type WorkerSettings,
} from '../../src/offline/edition.ts'
import { isKept } from '../../src/offline/kept-files.ts'
import { parseHtmlPage } from '../../src/publish/html-page.ts'
import { listReferences } from '../../src/publish/references.ts'
import { listFiles, measureFile } from './site-files.ts'

const WORKER_SOURCE = 'src/offline/worker.ts'

/** The pages that the worker has from the start. */
const SHELL_PAGES = ['index.html', 'offline/index.html']

const IndexManifest = z.object({ edition: z.string() })

/** Writes what a reader needs to keep the site: the worker, and what there is to keep. Nothing kept may change after it. */
export async function writeOffline(folder: string, site: URL): Promise<void> {
  const files: KeptFile[] = []
  for (const name of (await listFiles(folder)).filter(isKept)) {
    const { path, bytes, sha256 } = await measureFile(folder, name)
    files.push([path, bytes, sha256])
  }
  const edition = await describeEdition(folder, files)
  await mkdir(join(folder, 'offline'), { recursive: true })
  await writeFile(
    join(folder, FILES_FILE),
    `[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]\n`,
  )
  await writeFile(join(folder, EDITION_FILE), `${JSON.stringify(edition)}\n`)
  const shell = await listShell(folder, site)
  await writeFile(join(folder, WORKER_FILE), await bundleWorker({ edition: edition.edition, shell }))
}

async function describeEdition(folder: string, files: readonly KeptFile[]): Promise<Edition> {
  const digest = createHash('sha256')
  for (const [path, , sha256] of files) digest.update(`${sha256}  ${path}\n`)
  const manifest = IndexManifest.parse(
    JSON.parse(await readFile(join(folder, 'search/manifest.json'), 'utf8')),
  )
  return {
    edition: digest.digest('hex').slice(0, 16),
    files: files.length,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
    index: manifest.edition,
  }
}

/** The pages of the shell, and everything that they load; addresses below the site. */
async function listShell(folder: string, site: URL): Promise<string[]> {
  const shell = new Set<string>()
  for (const file of SHELL_PAGES) {
    const address = new URL(file.replace(/index\.html$/, ''), site)
    shell.add(address.href.slice(site.href.length))
    const page = parseHtmlPage(file, await readFile(join(folder, file), 'utf8'))
    for (const { kind, address: named } of listReferences(page)) {
      const target = new URL(named, address).href
      if (kind === 'resource' && target.startsWith(site.href)) shell.add(target.slice(site.href.length))
    }
  }
  return [...shell].sort()
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
