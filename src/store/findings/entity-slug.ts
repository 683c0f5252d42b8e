import { sha256 } from '../digest.ts'
import { columnSlug, personSlug } from '../identifiers/slug.ts'
import type { EntityKind } from './find.ts'

const LONGEST = 40
const DIGITS = 4

/**
 * The slug of a name that a text was found to hold: its pinyin and a few letters of its digest, so that it is the same
 * in every build whatever else the archive holds, and homophones differ.
 */
export function findingSlug(kind: EntityKind | 'unit', name: string, key: string): string {
  const spelt = kind === 'person' ? personSlug(name) : columnSlug(name)
  const digest = Number.parseInt(sha256(Buffer.from(`${kind} ${key}`)).slice(0, 12), 16)
  const mark = digest.toString(36).slice(0, DIGITS)
  return [spelt.slice(0, LONGEST).replace(/-$/, ''), mark].filter(Boolean).join('-')
}
