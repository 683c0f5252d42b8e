import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import fc from 'fast-check'

/** What happens to one file. `file` and `bit` choose which file, and which bit of it. */
export interface Damage {
  kind: 'flip' | 'rename' | 'delete'
  file: number
  bit: number
}

export const damages = fc.record<Damage>({
  kind: fc.constantFrom('flip', 'rename', 'delete'),
  file: fc.nat(),
  bit: fc.nat(),
})

/** Does it to a file; gives what undoes it. */
export function damage(path: string, { kind, bit }: Damage): () => void {
  const bytes = readFileSync(path)
  const undo = (): void => writeFileSync(path, bytes)
  if (kind === 'rename') {
    const other = freeName(path)
    renameSync(path, other)
    return () => renameSync(other, path)
  }
  if (kind === 'delete' || statSync(path).size === 0) {
    rmSync(path)
    return undo
  }
  const at = bit % (bytes.length * 8)
  const flipped = Buffer.from(bytes)
  flipped[at >>> 3] = (flipped[at >>> 3] ?? 0) ^ (1 << (at & 7))
  writeFileSync(path, flipped)
  return undo
}

/** A name beside the old one, with the same ending. */
function freeName(path: string): string {
  for (let number = 1; ; number++) {
    const name = path.replace(/([^/]+)$/, (old) => `${number}-${old}`)
    if (!existsSync(name) && dirname(name) === dirname(path)) return name
  }
}
