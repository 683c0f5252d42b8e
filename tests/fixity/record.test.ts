import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/record/problem.ts'
import { checkFixity } from '../../src/store/fixity/check-fixity.ts'
import { formatChecksums, parseChecksums } from '../../src/store/fixity/checksum-file.ts'
import { LivingArchive } from '../living/living-archive.ts'
import { newPage } from '../living/moves.ts'

let archive: LivingArchive
beforeEach(() => {
  archive = new LivingArchive()
  for (const number of [1, 2]) writeFileSync(join(archive.seeds, `${number}.txt`), newPage(number, 3))
  archive.parse()
})
afterEach(() => archive.remove())

const findings = () =>
  checkFixity(archive.content, archive.seeds).map(
    ({ path, what, kind }) => `${kind}: ${path.slice(archive.root.length + 1)} ${what}`,
  )
const told = () => archive.problems.map((problem) => formatProblem(problem).slice(archive.root.length + 1))
const change = (path: string, from: string, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))

describe('the checksums of an archive', () => {
  test('tell what people may have done from what is damaged', () => {
    const [article, other] = archive.open().articles
    const [page] = archive.open().pages
    change(archive.articleFile(article?.id ?? ''), '新事', '旧事')
    rmSync(archive.articleFile(other?.id ?? ''))
    change(join(archive.content, `pages/${page?.id}.json`), '新事', '旧事')
    writeFileSync(join(archive.content, 'articles/extra.md'), '')
    appendFileSync(join(archive.content, 'archive.yaml'), 'contact: 王欣\n')
    appendFileSync(join(archive.seeds, '1.txt'), '又一行\n')
    rmSync(join(archive.seeds, '2.txt'))
    writeFileSync(join(archive.seeds, '3.txt'), newPage(3, 1))
    expect(findings().toSorted()).toEqual(
      [
        `damaged: content/articles/${other?.id}.md is missing`,
        'damaged: content/articles/extra.md was added',
        `damaged: content/pages/${page?.id}.json was changed`,
        'pending: content/archive.yaml was changed',
        `pending: content/articles/${article?.id}.md was changed`,
        'pending: seeds/1.txt was changed',
        'pending: seeds/2.txt is missing',
        'pending: seeds/3.txt was added',
      ].toSorted(),
    )
  })

  test('are those of the last parse: what it took in is pending no more', () => {
    const [article] = archive.open().articles
    change(archive.articleFile(article?.id ?? ''), '新事', '旧事')
    rmSync(join(archive.seeds, '2.txt'))
    archive.parse()
    expect(findings()).toEqual([])
  })

  test('are whole where a run was cut off: what it left behind is swept, what is not ours is not', () => {
    const before = archive.files()
    const folders = ['', 'articles/', 'pages/', 'corrections/', 'fixity/']
    const others = folders.map((folder) => `${folder}notes.part`)
    mkdirSync(join(archive.content, 'corrections'), { recursive: true })
    for (const name of [...others, ...folders.map((folder) => `${folder}x.md.77.guzhi-part`)])
      writeFileSync(join(archive.content, name), '')
    archive.parse()
    const after = archive.files()
    expect(Object.keys(after).toSorted()).toEqual([...Object.keys(before), ...others].toSorted())
  })

  test('keep those of a page that is refused', () => {
    writeFileSync(join(archive.seeds, '1.txt'), '')
    archive.parse()
    expect(told()).toEqual([expect.stringMatching(/^seeds\/1\.txt:1:1 E001 /)])
    expect(findings()).toEqual(['pending: seeds/1.txt was changed'])
  })

  test('keep a damaged ledger from being taken for good: its page is parsed again', () => {
    const before = archive.files()
    const [page] = archive.open().pages
    change(join(archive.content, `pages/${page?.id}.json`), '新事', '旧事')
    archive.parse()
    expect(told()).toEqual([
      expect.stringMatching(/^content\/pages\/\w+\.json:1:1 E013 the ledger was changed/),
    ])
    expect(archive.files()).toEqual(before)
    archive.parse()
    expect(told()).toEqual([])
  })

  test('know a damaged ledger also where its page cannot be parsed again, however often that is tried', () => {
    const [page] = archive.open().pages
    change(join(archive.content, `pages/${page?.id}.json`), '新事', '旧事')
    writeFileSync(join(archive.seeds, page?.file ?? ''), '')
    for (const _run of [1, 2]) {
      archive.parse()
      expect(told().join('\n')).toMatch(/E013 the ledger was changed/)
      expect(findings()).toContain(`damaged: content/pages/${page?.id}.json was changed`)
    }
  })

  test('keep an edit whose page has lost its ledger from being written over', () => {
    const [article] = archive.open().articles
    const path = archive.articleFile(article?.id ?? '')
    const ledger = join(archive.content, `pages/${article?.page}.json`)
    const kept = readFileSync(ledger, 'utf8')
    change(path, '新事', '旧事')
    const edited = readFileSync(path, 'utf8')
    for (const damage of [() => change(ledger, '新事', '旧事'), () => rmSync(ledger)]) {
      damage()
      archive.parse()
      expect(told().join('\n')).toMatch(
        /articles\/\w+\.md:1:1 E011 the article file was edited, and the ledger/,
      )
      expect(readFileSync(path, 'utf8')).toBe(edited)
    }
    writeFileSync(ledger, kept)
    archive.parse()
    expect(told().join('\n')).toMatch(/W102/)
    expect(readFileSync(path, 'utf8')).toContain('旧事')
  })

  test('tell once that the list of ids is not what the last run left', () => {
    change(join(archive.content, 'ids.jsonl'), '"minted"', '"returned"')
    archive.parse()
    expect(told()).toEqual([expect.stringMatching(/^content\/ids\.jsonl:1:1 W109 /)])
    archive.parse()
    expect(told()).toEqual([])
  })
})

describe('a list of checksums', () => {
  const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
  const path = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed())
  const lists = fc.uniqueArray(fc.tuple(path, digest), { selector: ([name]) => name })

  test('is read back as it was written, whatever the names', () => {
    fc.assert(
      fc.property(lists, (entries) => {
        expect(parseChecksums(formatChecksums(new Map(entries)))).toEqual(new Map(entries))
      }),
    )
  })

  test('in which one bit has changed is not read', () => {
    const bytes = Buffer.from(formatChecksums(new Map([['港口\n.txt', '0'.repeat(64)]])))
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >>> 3] = (flipped[bit >>> 3] ?? 0) ^ (1 << (bit & 7))
      expect([bit, parseChecksums(flipped.toString('utf8'))]).toEqual([bit, undefined])
    }
  })
})
