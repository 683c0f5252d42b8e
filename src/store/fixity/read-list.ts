import { existsSync, readFileSync } from 'node:fs'
import type { Digests } from '../../record/fixity.ts'
import { parseChecksums } from './checksum-file.ts'

/** A list of checksums; undefined where it is missing or damaged. */
export const readList = (path: string): Digests | undefined =>
  existsSync(path) ? parseChecksums(readFileSync(path, 'utf8')) : undefined
