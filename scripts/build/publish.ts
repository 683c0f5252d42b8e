import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MANIFEST_FILE } from '../../src/publish/manifest.ts'
import { checkFiles } from './check-files.ts'

/** Beside the published site: the next one before it is in place, and the last one after. */
const nextOf = (out: string): string => `${out}.guzhi-next`
const lastOf = (out: string): string => `${out}.guzhi-last`

/** A folder that holds something else than a site, and is not written over. */
export class NotASite extends Error {}

/** Throws NotASite where `out` is a folder with files in it that no build has left there. */
export async function requireSiteOrNothing(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(join(out, MANIFEST_FILE)) || (await readdir(out)).length === 0) return
  throw new NotASite(
    `${out} holds files but no site that was built, and a build replaces the whole folder: name another folder with --out, or empty this one`,
  )
}

/**
 * Puts a built site in the place of the published one. Between two renames neither stands there, for no platform
 * lets two folders change places at once; `recoverSite` puts right what was ended in between.
 */
export async function publish(folder: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  for (const stale of [nextOf(out), lastOf(out)]) await rm(stale, { recursive: true, force: true })
  await moveFolder(folder, nextOf(out))
  if (existsSync(out)) await rename(out, lastOf(out))
  await rename(nextOf(out), out)
  await rm(lastOf(out), { recursive: true, force: true })
}

/** Moves a folder; one that lies on another disk is copied. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
  }
}

/**
 * Where a build was ended while it put a site into place: the new site if it is whole, else the one before stands
 * there again, and nothing else is left. Whoever reads a published site calls it first.
 */
export async function recoverSite(out: string): Promise<void> {
  if (!existsSync(out)) {
    if (await isWhole(nextOf(out))) await rename(nextOf(out), out)
    else if (existsSync(lastOf(out))) await rename(lastOf(out), out)
  }
  for (const stale of [nextOf(out), lastOf(out)]) await rm(stale, { recursive: true, force: true })
}

const isWhole = async (folder: string): Promise<boolean> =>
  existsSync(join(folder, MANIFEST_FILE)) && (await checkFiles(folder)).length === 0

/** Whether a published site stands in a folder, once a build that was ended there is put right. */
export async function findSite(out: string): Promise<boolean> {
  await recoverSite(out)
  return existsSync(join(out, MANIFEST_FILE))
}
