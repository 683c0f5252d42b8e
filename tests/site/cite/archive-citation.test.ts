import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { type CitedArchive, citeArchive, formatCff } from '../../../src/site/cite/archive-citation.ts'
import { readKnowledge } from '../../../src/store/settings.ts'

const WHOLE: CitedArchive = {
  title: '故纸: "旧报"',
  subtitle: '辽宁城市新闻',
  description: '三市的报纸版面，逐篇切分。\n可检索。',
  version: '010',
  released: '2024-03-01',
  editors: ['葫芦岛市档案馆', 'no'],
  repository: 'https://git.example.org/guzhi',
  url: 'https://example.org/archive/',
  edition: 'ab'.repeat(32),
}
const BARE: CitedArchive = {
  ...WHOLE,
  ...{ subtitle: '', description: '', version: null, released: null, editors: [], repository: null },
}

/** What Citation File Format 1.2.0 asks of the keys that an archive uses (its `schema.json`). */
const url = z.url({ protocol: /^(https|http|ftp|sftp)$/ })
const filled = z.string().min(1)
const Cff = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: filled,
  type: z.enum(['dataset', 'software']),
  title: filled,
  authors: z.array(z.strictObject({ name: filled })).min(1),
  version: filled.optional(),
  'date-released': z.iso.date().optional(),
  abstract: filled.optional(),
  url,
  'repository-code': url.optional(),
  identifiers: z
    .array(z.strictObject({ type: z.literal('other'), value: filled, description: filled }))
    .min(1)
    .optional(),
})

describe('the archive as a whole', () => {
  test('is cited as a database on the web, with what people said of it', () => {
    expect(citeArchive(WHOLE)).toBe(
      '葫芦岛市档案馆，no. 故纸: "旧报"：辽宁城市新闻[DB/OL]. 版本 010. 内容摘要 abababababab. （2024-03-01）. https://example.org/archive/.',
    )
    expect(citeArchive(BARE)).toBe(
      '故纸: "旧报"[DB/OL]. 内容摘要 abababababab. https://example.org/archive/.',
    )
  })

  test.each([
    ['with all that can be said', WHOLE],
    ['with nothing but its title', BARE],
  ])('has a valid CITATION.cff %s', (_, archive) => {
    const text = formatCff(archive)
    const cff = Cff.parse(parse(text))
    expect(cff.title).toContain('故纸: "旧报"')
    expect(cff.authors.map(({ name }) => name)).toEqual(
      archive.editors.length > 0 ? archive.editors : [archive.title],
    )
    expect([cff.version, cff['date-released']]).toEqual([
      archive.version ?? undefined,
      archive.released ?? undefined,
    ])
    expect(cff.identifiers?.[0]?.value).toBe(`sha256:${archive.edition}`)
  })
})

test('the repository has the CITATION.cff of its archive, in whatever state', async () => {
  const { settings } = readKnowledge('content')
  const text = formatCff({ ...settings, url: settings.address, edition: null })
  expect(() => Cff.parse(parse(text))).not.toThrow()
  await expect(text).toMatchFileSnapshot('../../../CITATION.cff')
})
