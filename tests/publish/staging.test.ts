import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeStaging, openStaging, publish, type Staging } from '../../scripts/build/staging.ts'

let folder: string
let out: string
let staging: Staging

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-staging-'))
  out = join(folder, 'site')
  await mkdir(out)
  await writeFile(join(out, 'index.html'), 'old')
})
afterEach(async () => {
  await closeStaging(staging)
  await rm(folder, { recursive: true, force: true })
})

const published = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8')

test('a finished site takes the place of the old one, and nothing of that is left', async () => {
  staging = await openStaging(out)
  await writeFile(join(staging.folder, 'index.html'), 'new')
  await publish(staging)
  await closeStaging(staging)
  expect(await published()).toBe('new')
  expect(await readdir(folder)).toEqual(['site'])
  expect(existsSync(staging.workshop)).toBe(false)
})

test('a site that was not finished leaves the old one as it was', async () => {
  staging = await openStaging(out)
  await writeFile(join(staging.folder, 'index.html'), 'half')
  await closeStaging(staging)
  expect(await published()).toBe('old')
  expect(await readdir(folder)).toEqual(['site'])
})

test('the old site comes back where a build was ended before the new one was in place', async () => {
  await rename(out, `${out}.old`)
  staging = await openStaging(out)
  expect(await published()).toBe('old')
})

test('what an ended build left behind is cleared away, what a running one needs is not', async () => {
  const [ended, running] = ['.guzhi/build-999999999', `.guzhi/build-${process.ppid}`]
  await mkdir(ended, { recursive: true })
  await mkdir(running, { recursive: true })
  staging = await openStaging(out)
  expect([existsSync(ended), existsSync(running)]).toEqual([false, true])
  await rm(running, { recursive: true })
})
