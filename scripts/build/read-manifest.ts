import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, Manifest } from '../../src/publish/manifest.ts'

/** Reads the manifest of a built site; throws where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  return Manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8')))
}

/** The path of the address that a site was built for: `/` or `/archive/`. */
export const basePathOf = ({ address }: Pick<Manifest, 'address'>): string => new URL(address).pathname
