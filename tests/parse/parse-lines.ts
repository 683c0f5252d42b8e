import { type Knowledge, parsePage } from '../../src/parse/parse.ts'
import { ArchiveSettings } from '../../src/record/archive.ts'
import type { ParsedPage } from '../../src/record/parsed-page.ts'
import type { Sidecar } from '../../src/record/sidecar.ts'

/** An archive that knows one column, one topic and no newspaper. */
export const smallKnowledge: Knowledge = {
  settings: ArchiveSettings.parse({ title: '试', address: 'https://example.org/' }),
  vocabulary: {
    topics: [{ name: '农业', slug: 'farming', terms: ['春耕', '粮食'] }],
    cities: [],
    columns: [{ name: '市井', aliases: ['市丼'] }],
  },
}

/** The page that lines give, with the small archive's knowledge. */
export const parseLines = (lines: string[], sidecar: Sidecar = {}): ParsedPage =>
  parsePage({ file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines }, sidecar, smallKnowledge)
