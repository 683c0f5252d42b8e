import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../src/parse/parse.ts'
import type { Problem } from '../../src/record/problem.ts'
import { openArchive } from '../../src/store/archive.ts'
import { type ParseOutcome, parseFolder } from '../../src/store/run/parse-folder.ts'
import { newFolder } from './sample.ts'

const PROJECT_CONTENT = new URL('../../content', import.meta.url).pathname
const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')
const ONE = seed('002_34cd013dffe2cd36.txt')
const TWO = seed('001_46928188b136c099.txt')

interface Archive {
  folder: string
  articles: string
  run(): { outcome: ParseOutcome; problems: Problem[] }
  put(name: string, text: string): void
}

function newArchive(pages: Record<string, string>): Archive {
  const folder = newFolder()
  const [seedsDir, contentDir] = [join(folder, 'seeds'), join(folder, 'content')]
  mkdirSync(seedsDir)
  const put = (name: string, text: string) => writeFileSync(join(seedsDir, name), text)
  for (const [name, text] of Object.entries(pages)) put(name, text)
  const run = () => {
    const problems: Problem[] = []
    const request = {
      seedsDir,
      contentDir,
      fallbackDir: PROJECT_CONTENT,
      parsePage,
      strict: false,
      parser: 'test',
    }
    const outcome = parseFolder({ ...request, report: (problem) => problems.push(problem) })
    return { outcome, problems }
  }
  return { folder, articles: join(contentDir, 'articles'), run, put }
}

/** Every file of the content folder with its text. */
function contentOf({ folder }: Archive): Record<string, string> {
  const content = join(folder, 'content')
  const names = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      `${parentPath}/${name}`,
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}

const read = (archive: Archive) => openArchive(join(archive.folder, 'content'), PROJECT_CONTENT)
const idsOf = (archive: Archive): string[] =>
  read(archive)
    .articles.map(({ id }) => id)
    .sort()

describe('parsing a folder again', () => {
  test('changes nothing where nothing changed', () => {
    const archive = newArchive({ 'a.txt': ONE, 'b.txt': TWO })
    archive.run()
    const before = contentOf(archive)
    archive.run()
    expect(contentOf(archive)).toEqual(before)
  })

  test('keeps every id where a file is renamed and lines are put before its text', () => {
    const archive = newArchive({ 'a.txt': ONE })
    archive.run()
    const ids = idsOf(archive)
    renameSync(join(archive.folder, 'seeds/a.txt'), join(archive.folder, 'seeds/c.txt'))
    archive.run()
    archive.put('c.txt', `\n\n\n${ONE}`)
    archive.run()
    expect(idsOf(archive)).toEqual(ids)
  })

  test('takes what was edited by hand into the corrections, once, and keeps it through a change of the page', () => {
    const archive = newArchive({ 'a.txt': ONE })
    archive.run()
    const [name = ''] = readdirSync(archive.articles)
    const edited = readFileSync(join(archive.articles, name), 'utf8').replace(
      /\n\n.*\n$/s,
      '\n\n改过的正文。\n',
    )
    writeFileSync(join(archive.articles, name), edited)
    archive.put('a.txt', `\n${ONE}`)
    const [first, second] = [archive.run(), archive.run()].map(({ problems }) =>
      problems.filter(({ code }) => code === 'W102').map(({ path }) => path.endsWith(name)),
    )
    expect(first).toEqual([true])
    expect(second).toEqual([])
    expect(readFileSync(join(archive.articles, name), 'utf8')).toBe(edited)
    expect(read(archive).readArticle(name.slice(0, -3)).body.at(-1)?.text).toBe('改过的正文。')
  })

  test('leaves an article alone that an editor only saved with other line ends', () => {
    const archive = newArchive({ 'a.txt': ONE })
    archive.run()
    const [name = ''] = readdirSync(archive.articles)
    const path = join(archive.articles, name)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    expect(archive.run().problems.filter(({ code }) => code === 'W102')).toEqual([])
  })

  test('writes an article again that was deleted', () => {
    const archive = newArchive({ 'a.txt': ONE })
    archive.run()
    const before = contentOf(archive)
    for (const name of readdirSync(archive.articles)) rmSync(join(archive.articles, name))
    archive.run()
    expect(contentOf(archive)).toEqual(before)
  })

  test('gives the same ids where a ledger was lost', () => {
    const archive = newArchive({ 'a.txt': ONE })
    archive.run()
    const before = contentOf(archive)
    rmSync(join(archive.folder, 'content/pages'), { recursive: true })
    archive.run()
    expect(contentOf(archive)).toEqual(before)
  })

  test('reaches the same files where the run before was cut off before the list of ids', () => {
    const archive = newArchive({ 'a.txt': ONE, 'b.txt': TWO })
    archive.run()
    const before = contentOf(archive)
    rmSync(join(archive.folder, 'content/ids.jsonl'))
    writeFileSync(join(archive.articles, 'x.md.1.guzhi-part'), 'half a fi')
    archive.run()
    expect(contentOf(archive)).toEqual(before)
  })
})

describe('a page that is gone', () => {
  test('is withdrawn with its articles, and comes back with the same ids', () => {
    const archive = newArchive({ 'a.txt': ONE, 'b.txt': TWO })
    archive.run()
    const ids = idsOf(archive)
    rmSync(join(archive.folder, 'seeds/b.txt'))
    archive.run()
    const left = idsOf(archive)
    expect(left.length).toBeLessThan(ids.length)
    expect(left.every((id) => ids.includes(id))).toBe(true)
    expect(contentOf(archive)[join(archive.folder, 'content/ids.jsonl')]).toContain('"withdrawn"')
    archive.put('b.txt', TWO)
    archive.run()
    expect(idsOf(archive)).toEqual(ids)
  })

  test('keeps what was edited by hand in its corrections, and shows it when it comes back', () => {
    const archive = newArchive({ 'a.txt': ONE, 'b.txt': TWO })
    archive.run()
    const own = read(archive).articles.find(({ file }) => file === 'b.txt')
    const path = join(archive.articles, `${own?.id}.md`)
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n增补。\n`)
    rmSync(join(archive.folder, 'seeds/b.txt'))
    expect(archive.run().problems.map(({ code }) => code)).toContain('W102')
    expect(read(archive).problems).toEqual([])
    archive.put('b.txt', TWO)
    archive.run()
    expect(readFileSync(path, 'utf8')).toContain('增补。')
  })

  test('only for being refused stays as it was', () => {
    const archive = newArchive({ 'a.txt': ONE, 'b.txt': TWO })
    archive.run()
    const ids = idsOf(archive)
    archive.put('b.txt', '')
    expect(archive.run().outcome.refusals).toBe(1)
    expect(idsOf(archive)).toEqual(ids)
  })
})

test('the same bytes twice are two pages, whose articles have ids of their own', () => {
  const archive = newArchive({ 'a.txt': ONE, 'b.txt': ONE })
  archive.run()
  const { articles, pages } = read(archive)
  expect(new Set(pages.map(({ id }) => id)).size).toBe(2)
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
})

test('a parser that loses a character is a fault, and nothing of the page is written', () => {
  const archive = newArchive({ 'a.txt': ONE })
  const problems: Problem[] = []
  const outcome = parseFolder({
    seedsDir: join(archive.folder, 'seeds'),
    contentDir: join(archive.folder, 'content'),
    fallbackDir: PROJECT_CONTENT,
    parsePage: (...given) => ({ ...parsePage(...given), furniture: [], dropped: [], articles: [] }),
    strict: false,
    report: (problem) => problems.push(problem),
  })
  expect(outcome).toMatchObject({ pages: 0, articles: 0, faults: 1 })
  expect(problems[0]).toMatchObject({ code: 'E014' })
})
