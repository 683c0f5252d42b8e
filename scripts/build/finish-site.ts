import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatHeaderRules, parseHeaderRules, placeHeaderRules } from '../../src/publish/header-rules.ts'
import { formatManifest, MANIFEST_FILE, type SiteContents } from '../../src/publish/manifest.ts'
import { sha256 } from '../../src/store/digest.ts'
import { listFiles, measureFile } from './site-files.ts'

/** Puts the base path of the site before each path of its `_headers`. */
export async function placeHeaders(folder: string, site: URL): Promise<void> {
  const file = join(folder, '_headers')
  const rules = parseHeaderRules(await readFile(file, 'utf8'))
  await writeFile(file, formatHeaderRules(placeHeaderRules(rules, site.pathname)))
}

/** Writes the manifest, the last file of a site. `about` says what it is of. */
export async function writeManifest(
  about: Omit<SiteContents, 'address' | 'files'>,
  folder: string,
  site: URL,
): Promise<void> {
  const files: SiteContents['files'] = []
  for (const path of await listFiles(folder)) files.push(await measureFile(folder, path))
  await writeFile(
    join(folder, MANIFEST_FILE),
    formatManifest({ address: site.href, ...about, files }, sha256),
  )
}
