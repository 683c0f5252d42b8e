import type { Fault } from '../../src/publish/fault.ts'
import { MANIFEST_FILE } from '../../src/publish/manifest.ts'
import { readManifest } from './read-manifest.ts'
import { listFiles, measureFile } from './site-files.ts'

/** Compares a built site with its manifest: every file that was changed, lost or added since. */
export async function checkFiles(folder: string): Promise<Fault[]> {
  const expected = new Map((await readManifest(folder)).files.map((file) => [file.path, file]))
  const faults: Fault[] = []
  for (const path of await listFiles(folder)) {
    const file = expected.get(path)
    expected.delete(path)
    if (path === MANIFEST_FILE) continue
    if (!file) faults.push({ path, what: 'is not in the manifest' })
    else if ((await measureFile(folder, path)).sha256 !== file.sha256)
      faults.push({ path, what: 'was changed' })
  }
  return [...faults, ...[...expected.keys()].map((path) => ({ path, what: 'is missing' }))]
}
