import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/store/archive.ts'
import { parseCorrections } from '../../src/store/corrections/correction-file.ts'
import { readEntries } from '../../src/store/identifiers/read-entries.ts'
import { LivingArchive } from './living-archive.ts'
import { doMove, type Move, moves, newPage } from './moves.ts'

/** `npm run test:living` tries 500 sequences. */
const RUNS = import.meta.env.MODE === 'living' ? 500 : 25
const counts = { sequences: 0, runs: 0, edits: 0, conflicts: 0, departed: 0 }

function begin(): LivingArchive {
  const archive = new LivingArchive()
  for (const number of [1, 2]) writeFileSync(join(archive.seeds, `${number}.txt`), newPage(number, 3))
  archive.parse()
  return archive
}

/** Ids that an address was ever given for and that neither an article nor a notice stands at. */
function deadAddresses(
  { articles, pages, departed, departedPages }: Archive,
  seen: ReadonlySet<string>,
): string[] {
  const live = new Set([...articles, ...pages].map(({ id }) => id))
  const led = [...departed, ...departedPages].filter(({ into }) => into.every((id) => live.has(id)))
  const known = new Set([...live, ...led.map(({ id }) => id)])
  return [...seen].filter((id) => !known.has(id))
}

/** What the corrections of a file wrote over. */
function oldTexts(text: string): string[] {
  const read = parseCorrections(text, '')
  if ('problem' in read) throw new Error(read.problem.what)
  return read.file.corrections.map((entry) => ('old' in entry ? JSON.stringify(entry.old) : ''))
}

/** Edits that are neither shown, nor told as conflict, nor written over by a later edit, nor of a page that is gone. */
function lostEdits(archive: LivingArchive, { pages }: Archive, tokens: readonly string[]): string[] {
  const files = Object.entries(archive.files())
  const shown = files.filter(([name]) => name.startsWith('articles/')).map(([, text]) => text)
  const kept = files.filter(([name]) => name.startsWith('corrections/'))
  return tokens.filter((token) => {
    const [name, text] = kept.find(([, corrections]) => corrections.includes(token)) ?? []
    if (name === undefined || text === undefined) return true
    const isGone = !pages.some(({ id }) => name.includes(id))
    const isTold = archive.problems.some(({ code, path }) => code === 'E041' && path.endsWith(name))
    const isWrittenOver = oldTexts(text).some((old) => old.includes(token))
    return !shown.some((article) => article.includes(token)) && !isGone && !isTold && !isWrittenOver
  })
}

function play(sequence: readonly Move[]): void {
  const archive = begin()
  const [seen, tokens] = [new Set<string>(), [] as string[]]
  sequence.forEach((move, index) => {
    const token = `甲${String(index).padStart(2, '0')}乙`
    if (doMove(archive, move, token)) tokens.push(token)
    archive.parse()
    const opened = archive.open()
    for (const { id } of [...opened.articles, ...opened.pages]) seen.add(id)
    expect(opened.problems).toEqual([])
    expect(archive.problems.filter(({ code }) => code !== 'E041' && code !== 'W102')).toEqual([])
    expect(lostEdits(archive, opened, tokens)).toEqual([])
    expect(deadAddresses(opened, seen)).toEqual([])
    counts.runs++
    counts.conflicts += archive.problems.filter(({ code }) => code === 'E041').length
    counts.departed = Math.max(counts.departed, opened.departed.length)
  })
  const minted = readEntries(archive.content).filter(({ event }) => event === 'minted')
  expect(new Set(minted.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(minted.length)
  counts.edits += tokens.length
  counts.sequences++
  expect(archive.fromScratch()).toEqual(archive.files())
  archive.remove()
}

test('whatever people and parsers do to an archive, no edit and no address is lost', () => {
  fc.assert(fc.property(moves, play), { numRuns: RUNS, ...(RUNS > 100 ? {} : { seed: 4 }) })
}, 3_600_000)

describe('the checks notice', () => {
  const archive = begin()
  const seen = new Set(archive.open().articles.map(({ id }) => id))
  doMove(archive, { kind: 'text', at: 0, to: 0 }, '甲99乙')
  archive.parse()

  test('nothing where all is well', () => {
    expect(lostEdits(archive, archive.open(), ['甲99乙'])).toEqual([])
    expect(deadAddresses(archive.open(), seen)).toEqual([])
  })

  test('an edit whose correction was dropped', () => {
    rmSync(join(archive.content, 'corrections'), { recursive: true })
    archive.parse()
    expect(lostEdits(archive, archive.open(), ['甲99乙'])).toEqual(['甲99乙'])
  })

  test('addresses whose ids were forgotten with their page', () => {
    rmSync(join(archive.seeds, '1.txt'))
    archive.parse()
    expect(deadAddresses(archive.open(), seen)).toEqual([])
    rmSync(join(archive.content, 'ids.jsonl'))
    expect(deadAddresses(archive.open(), seen)).toHaveLength(3)
  })
})

afterAll(() => {
  console.log(JSON.stringify(counts))
})
