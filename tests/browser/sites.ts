import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { basePathOf, readManifest } from '../../scripts/build/read-manifest.ts'
import { type RunningServer, serveFolder } from '../../scripts/serve/static-server.ts'
import { HOSTILE_SEEDS } from './hostile-seeds.ts'

/** The sites that the browser visits: the archive at a root, the archive below a path, and one of hostile text. */
export const SiteName = z.enum(['root', 'below', 'hostile'])
export type SiteName = z.infer<typeof SiteName>

const BuiltSite = z.strictObject({ folder: z.string(), address: z.string() })
const BuiltSites = z.record(SiteName, BuiltSite)
export type BuiltSite = z.infer<typeof BuiltSite>

const VARIABLE = 'GUZHI_TEST_SITES'
const run = promisify(execFile)

/** A built site by name; it is there once the global setup has run. */
export function findSite(name: SiteName): BuiltSite {
  const sites = process.env[VARIABLE]
  if (!sites) throw new Error(`Unexpected empty ${VARIABLE}, expected the sites that global-setup.ts serves`)
  return BuiltSites.parse(JSON.parse(sites))[name]
}

/** Builds the sites in a folder and serves them; gives what ends the servers. */
export async function openSites(folder: string): Promise<() => Promise<void>> {
  await writeHostileSeeds(join(folder, 'hostile-seeds'))
  const builds: Record<SiteName, string[]> = {
    root: ['--address', 'https://archive.example/'],
    below: ['--address', 'https://archive.example/papers/old/'],
    hostile: ['--address', 'https://archive.example/', '--seeds', join(folder, 'hostile-seeds')],
  }
  const servers: RunningServer[] = []
  const sites: Record<string, BuiltSite> = {}
  const openSite = async (name: SiteName): Promise<void> => {
    const out = join(folder, name)
    await build([...builds[name], '--out', out, '--content', await prepareContent(folder, name)])
    const server = await serveFolder({ folder: out, basePath: basePathOf(await readManifest(out)), port: 0 })
    servers.push(server)
    sites[name] = { folder: out, address: server.address }
  }
  await Promise.all(SiteName.options.map(openSite))
  process.env[VARIABLE] = JSON.stringify(sites)
  return async () => {
    for (const server of servers) await server.close()
  }
}

/** Where the content of a site was kept while it was built. */
export const contentOf = ({ folder }: Pick<BuiltSite, 'folder'>): string => `${folder}-content`

/** A content folder that a build may write: a copy of the archive’s own, or an empty one. */
async function prepareContent(folder: string, name: SiteName): Promise<string> {
  const content = contentOf({ folder: join(folder, name) })
  if (name === 'hostile') await mkdir(content)
  else cpSync('content', content, { recursive: true })
  return content
}

async function build(parameters: readonly string[]): Promise<void> {
  await run(process.execPath, ['scripts/build.ts', ...parameters], { maxBuffer: 2 ** 26 })
}

async function writeHostileSeeds(folder: string): Promise<void> {
  await mkdir(folder)
  for (const [name, text] of Object.entries(HOSTILE_SEEDS)) await writeFile(join(folder, name), text)
}
