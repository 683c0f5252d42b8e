import { join } from 'node:path'
import type { Problem } from '../record/problem.ts'
import { Sidecar } from '../record/sidecar.ts'
import { isThere, readSeed, sidecarOf } from './seed-folder.ts'
import { parseYaml } from './yaml.ts'

/**
 * What the archivist says about a page; nothing where it has no sidecar. A sidecar that is refused takes its page
 * along: what it would have corrected must not be published uncorrected.
 */
export function readSidecar(seedsDir: string, file: string): { sidecar: Sidecar } | { problem: Problem } {
  const path = sidecarOf(file)
  if (!isThere(join(seedsDir, path))) return { sidecar: {} }
  const read = readSeed(seedsDir, path)
  if ('problem' in read) return read
  const text = new TextDecoder('utf-8').decode(read.bytes)
  const result = parseYaml(text, Sidecar, 'failsafe')
  if ('value' in result) return { sidecar: result.value }
  const why = 'a page is not published without what its sidecar corrects'
  return { problem: { path, code: 'E005', why, ...result.fault } }
}
