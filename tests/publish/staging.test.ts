import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotASite, publish, recoverSite, requireSiteOrNothing } from '../../scripts/build/publish.ts'
import { closeStaging, openStaging, type Staging } from '../../scripts/build/staging.ts'
import { siteWord, writeSite } from './small-site.ts'

let folder: string
let out: string
let staging: Staging

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-staging-'))
  out = join(folder, 'site')
  await writeSite(out, 'old')
  staging = await openStaging(out)
})
afterEach(async () => {
  await closeStaging(staging)
  await rm(folder, { recursive: true, force: true })
})

test('a finished site takes the place of the old one, and nothing of that is left', async () => {
  await writeSite(staging.folder, 'new')
  await publish(staging.folder, staging.out)
  await closeStaging(staging)
  expect(await siteWord(out)).toBe('new')
  expect(await readdir(folder)).toEqual(['site'])
  expect(existsSync(staging.workshop)).toBe(false)
})

test('a site that was not finished leaves the old one as it was', async () => {
  await writeFile(join(staging.folder, 'index.html'), 'half')
  await closeStaging(staging)
  expect(await siteWord(out)).toBe('old')
  expect(await readdir(folder)).toEqual(['site'])
})

test('a build that was ended between the two renames is brought to its end', async () => {
  await rename(out, `${out}.guzhi-last`)
  await writeSite(`${out}.guzhi-next`, 'new')
  await recoverSite(out)
  expect(await siteWord(out)).toBe('new')
  expect(await readdir(folder)).toEqual(['site'])
})

test('the old site comes back where the new one is not whole', async () => {
  await rename(out, `${out}.guzhi-last`)
  await writeSite(`${out}.guzhi-next`, 'new')
  await rm(join(`${out}.guzhi-next`, 'index.html'))
  await recoverSite(out)
  expect(await siteWord(out)).toBe('old')
  expect(await readdir(folder)).toEqual(['site'])
})

test('a folder that holds something else is not written over; one of an earlier build, or an empty one, may be', async () => {
  await mkdir(join(folder, 'letters'))
  await writeFile(join(folder, 'letters', 'one.txt'), 'dear')
  await expect(requireSiteOrNothing(join(folder, 'letters'))).rejects.toThrow(NotASite)
  await mkdir(join(folder, 'empty'))
  for (const name of ['site', 'empty', 'none']) await requireSiteOrNothing(join(folder, name))
})

test('what an ended build left behind is cleared away, what a running one needs and what is not ours is not', async () => {
  const [ended, running, other] = ['.guzhi/build-999999999', `.guzhi/build-${process.ppid}`, '.guzhi/notes']
  for (const name of [ended, running, other]) await mkdir(name, { recursive: true })
  await mkdir(`${out}.old`)
  await closeStaging(await openStaging(resolve(out)))
  expect([ended, running, other, `${out}.old`].map((name) => existsSync(name))).toEqual([
    false,
    true,
    true,
    true,
  ])
  for (const name of [running, other]) await rm(name, { recursive: true })
})
