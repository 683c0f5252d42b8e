import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { sha256, textDigest } from '../digest.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const FOLDERS = ['src/parse', 'src/record', 'src/store']
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) })

/**
 * The version of the parser: a digest of its sources and of the packages that they stand on, so that no change of
 * them can be forgotten.
 */
export function parserVersion(): string {
  const sources = FOLDERS.flatMap((folder) => sourcesOf(folder))
  const { dependencies } = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  return sha256(JSON.stringify([sources, dependencies]))
}

const sourcesOf = (folder: string): [string, string][] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
    .map((name) => [`${folder}/${name}`, textDigest(readFileSync(join(ROOT, folder, name), 'utf8'))])
