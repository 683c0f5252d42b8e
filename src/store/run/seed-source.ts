import { join } from 'node:path'
import { sha256 } from '../digest.ts'
import { isThere, readSeed, sidecarOf } from '../seed-folder.ts'

/** What a page is made of, beside its corrections. */
export interface Origin {
  /** Digest of its bytes, its sidecar and what the archive knows. */
  digest: string
  /** Digest of its sidecar; null where it has none. */
  sidecar: string | null
}

export function readOrigin(seedsDir: string, file: string, bytes: string, knowledge: string): Origin {
  const path = sidecarOf(file)
  const read = isThere(join(seedsDir, path)) ? readSeed(seedsDir, path) : undefined
  const sidecar = read === undefined ? null : 'bytes' in read ? sha256(read.bytes) : read.problem.what
  return { digest: sha256(JSON.stringify([file, bytes, sidecar, knowledge])), sidecar }
}
