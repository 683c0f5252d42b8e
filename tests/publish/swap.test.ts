import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteWord, writeSite } from './small-site.ts'

const KILL_AT = new URL('kill-at.ts', import.meta.url).pathname
const COMMAND = new URL('swap-command.ts', import.meta.url).pathname
const MOST = 20

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-swap-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a command that is ended at a change of folders; false where it came to its end before. */
function isEnded(moment: number, ...words: string[]): boolean {
  const env = { ...process.env, KILL_AT: String(moment) }
  const { status, signal, stderr } = spawnSync(process.execPath, ['--import', KILL_AT, COMMAND, ...words], {
    encoding: 'utf8',
    env,
  })
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal === 'SIGKILL'
}

/** A folder in which a site was about to take the place of another; undefined where nothing was left to end. */
async function endAt(moment: number): Promise<string | undefined> {
  const root = join(folder, `at-${moment}`)
  await writeSite(join(root, 'site'), 'old')
  await writeSite(join(root, 'built'), 'new')
  return isEnded(moment, 'publish', join(root, 'built'), join(root, 'site')) ? root : undefined
}

/** Puts right what was ended, however often that is ended itself; gives the word of the site that stands then. */
async function wordAfterRecovery(root: string): Promise<string> {
  for (let moment = 1; moment < MOST; moment++) {
    const copy = `${root}-recovery-${moment}`
    await cp(root, copy, { recursive: true })
    const wasEnded = isEnded(moment, 'recover', join(copy, 'site'))
    if (wasEnded) isEnded(0, 'recover', join(copy, 'site'))
    const [word, left] = [await siteWord(join(copy, 'site')), await readdir(copy)]
    expect([root, moment, left.filter((name) => name !== 'built')]).toEqual([root, moment, ['site']])
    if (!wasEnded) return word
    expect(['old', 'new']).toContain(word)
  }
  throw new Error('the recovery comes to no end')
}

test('a build that is killed at any moment of the change leaves the old site or the new one, whole', async () => {
  const words: string[] = []
  let absent = 0
  for (let moment = 1; ; moment++) {
    const root = await endAt(moment)
    if (root === undefined) break
    if (!existsSync(join(root, 'site'))) absent++
    words.push(await wordAfterRecovery(root))
  }
  expect(words).toEqual(['old', 'old', 'new', 'new'])
  // Without the recovery there would have been no site at all.
  expect(absent).toBe(1)
})
