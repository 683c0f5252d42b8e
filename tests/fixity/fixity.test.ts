import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDigests, type Places } from '../../scripts/build/check-digests.ts'
import { type Damage, damage, damages } from './damage.ts'
import { buildArchive, makeSmallArchive } from './whole-archive.ts'

/** `npm run test:fixity` damages the project's own archive a thousand times. */
const IS_WHOLE = import.meta.env.MODE === 'fixity'
const RUNS = IS_WHOLE ? 1000 : 60
const TIMEOUT = 3_600_000

let places: Places
beforeAll(async () => {
  places = IS_WHOLE ? buildArchive(mkdtempSync(join(tmpdir(), 'guzhi-fixity-'))) : await makeSmallArchive()
}, TIMEOUT)
afterAll(() => rmSync(dirname(places.out), { recursive: true }))

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()

const allFiles = (): string[] => Object.values(places).flatMap((folder: string) => filesOf(folder))

/** Paths that are named as damaged or changed. */
async function namedFiles(): Promise<string[]> {
  const { damaged, pending } = await checkDigests(places)
  return [...damaged, ...pending].map(({ path }) => path)
}

/** How many of the damages are found, each by itself, by what `find` names. */
async function countFound(find: () => string[] | Promise<string[]>): Promise<Record<Damage['kind'], string>> {
  const files = allFiles()
  const tried = { flip: 0, rename: 0, delete: 0 }
  const found = { flip: 0, rename: 0, delete: 0 }
  const tryOne = async (one: Damage): Promise<void> => {
    const path = files[one.file % files.length] ?? ''
    const undo = damage(path, one)
    tried[one.kind]++
    if ((await find()).includes(path)) found[one.kind]++
    undo()
  }
  await fc.assert(fc.asyncProperty(damages, tryOne), { numRuns: RUNS, ...(IS_WHOLE ? {} : { seed: 7 }) })
  const tell = (kind: Damage['kind']): string => `${found[kind]} of ${tried[kind]}`
  return { flip: tell('flip'), rename: tell('rename'), delete: tell('delete') }
}

const isAll = (told: string): boolean => /^(\d+) of \1$/.test(told)

test('nothing is named where nothing was damaged', async () => {
  expect(await namedFiles()).toEqual([])
})

test(
  'every flipped bit, renamed and deleted file of seeds, content and site is found and named',
  async () => {
    const told = await countFound(namedFiles)
    console.log(`found and named among ${allFiles().length} files: ${JSON.stringify(told)}`)
    expect(Object.values(told).filter((one) => !isAll(one))).toEqual([])
    expect(await namedFiles()).toEqual([])
  },
  TIMEOUT,
)

test(
  'names and sizes alone, without digests, find no flipped bit',
  async () => {
    const sizes = new Map(allFiles().map((path) => [path, statSync(path).size]))
    const told = await countFound(() => {
      const now = new Map(allFiles().map((path) => [path, statSync(path).size]))
      return [...sizes].filter(([path, size]) => now.get(path) !== size).map(([path]) => path)
    })
    expect(told.flip).toMatch(/^0 of [1-9]/)
    expect([told.rename, told.delete].filter((one) => !isAll(one))).toEqual([])
  },
  TIMEOUT,
)
