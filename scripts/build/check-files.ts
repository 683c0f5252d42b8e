import type { Fault } from '../../src/publish/fault.ts'
import { MANIFEST_FILE } from '../../src/publish/manifest.ts'
import { compareDigests, describeChange } from '../../src/record/fixity.ts'
import { findManifest } from './read-manifest.ts'
import { listEntries, measureFile } from './site-files.ts'

/**
 * Compares a built site with its manifest: every file that was changed, renamed, lost or added since. A manifest that
 * is itself damaged tells nothing of the others.
 */
export async function checkFiles(folder: string): Promise<Fault[]> {
  const manifest = await findManifest(folder)
  if (!manifest)
    return [{ path: MANIFEST_FILE, what: 'was changed, so that nothing can be compared with it' }]
  const recorded = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]))
  const found = new Map<string, string | null>()
  for (const { path, isFile } of await listEntries(folder))
    if (path !== MANIFEST_FILE) found.set(path, isFile ? (await measureFile(folder, path)).sha256 : null)
  return compareDigests(recorded, found).map((change) => ({
    path: change.path,
    what: describeChange(change),
  }))
}
