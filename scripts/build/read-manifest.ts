import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, type Manifest, parseManifest } from '../../src/publish/manifest.ts'
import { sha256 } from '../../src/store/digest.ts'

/** The manifest of a built site; undefined where it is damaged. Throws where the folder holds none. */
export async function findManifest(folder: string): Promise<Manifest | undefined> {
  return parseManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8'), sha256)
}

/** Reads the manifest of a built site; throws where the folder holds none that is whole. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await findManifest(folder)
  if (!manifest) throw new Error(`${join(folder, MANIFEST_FILE)} is damaged`)
  return manifest
}

/** The path of the address that a site was built for: `/` or `/archive/`. */
export const basePathOf = ({ address }: Pick<Manifest, 'address'>): string => new URL(address).pathname
