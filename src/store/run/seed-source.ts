import { join } from 'node:path'
import { sha256 } from '../digest.ts'
import { isThere, readSeed, sidecarOf } from '../seed-folder.ts'

/** The digest of what a page is made of, beside its corrections: its bytes, its sidecar and what the archive knows. */
export function sourceDigest(seedsDir: string, file: string, bytes: string, knowledge: string): string {
  const path = sidecarOf(file)
  const read = isThere(join(seedsDir, path)) ? readSeed(seedsDir, path) : undefined
  const sidecar = read === undefined ? null : 'bytes' in read ? sha256(read.bytes) : read.problem.what
  return sha256(JSON.stringify([file, bytes, sidecar, knowledge]))
}
