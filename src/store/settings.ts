import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Knowledge } from '../parse/parse.ts'
import { ArchiveSettings } from '../record/archive.ts'
import type { ProblemCode } from '../record/problem.ts'
import { EntityList, Vocabulary } from '../record/vocabulary.ts'
import { Halt } from './halt.ts'
import { parseYaml } from './yaml.ts'

/** What the archive knows: all that is said of it, and its vocabulary. */
export interface ArchiveKnowledge extends Knowledge {
  settings: ArchiveSettings
}

/** Reads one file of a content folder, or of `fallback` where it is missing, or what stands for an absent one. */
const readerOf =
  (contentDir: string, fallback: string) =>
  <S extends z.ZodType>(name: string, schema: S, code: ProblemCode, absent: string): z.infer<S> => {
    const path = [contentDir, fallback]
      .map((folder) => join(folder, name))
      .find((candidate) => existsSync(candidate))
    const result = parseYaml(path ? readFileSync(path, 'utf8') : absent, schema)
    if ('value' in result) return result.value
    const { line, column, what, todo } = result.fault
    const why = 'everything is built on it'
    throw new Halt({ path: path ?? join(contentDir, name), line, column, code, what, why, todo })
  }

/**
 * Reads `vocab/entities.yaml`: what people know of the names that texts hold. It takes part in no parse, so that a change
 * of it shows at the next build of the site without one. Throws Halt.
 */
export const readEntityList = (contentDir: string, fallback = contentDir): EntityList =>
  readerOf(contentDir, fallback)('vocab/entities.yaml', EntityList, 'E021', '[]')

/**
 * Reads `archive.yaml` and `vocab/*.yaml` of a content folder; each that is missing there is taken from
 * `fallback`. A vocabulary that neither has is empty. Throws Halt.
 */
export function readKnowledge(contentDir: string, fallback = contentDir): ArchiveKnowledge {
  const read = readerOf(contentDir, fallback)
  return {
    settings: read('archive.yaml', ArchiveSettings, 'E020', ''),
    vocabulary: {
      topics: read('vocab/topics.yaml', Vocabulary.shape.topics, 'E021', '[]'),
      cities: read('vocab/cities.yaml', Vocabulary.shape.cities, 'E021', '[]'),
      columns: read('vocab/columns.yaml', Vocabulary.shape.columns, 'E021', '[]'),
    },
  }
}
