import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Folders of one build, side by side, so that a finished site can be moved into place. */
export interface Staging {
  /** Where the site is built. */
  folder: string
  /** What the tools keep for themselves while they build. */
  cache: string
  /** Where the site is published. */
  out: string
}

/** Makes empty folders for a build beside `out`, and clears away what an interrupted build left there. */
export async function openStaging(out: string): Promise<Staging> {
  const place = resolve(out)
  await mkdir(dirname(place), { recursive: true })
  await clearInterrupted(place)
  const staging = {
    folder: `${place}.new-${process.pid}`,
    cache: `${place}.cache-${process.pid}`,
    out: place,
  }
  await mkdir(staging.folder)
  return staging
}

async function clearInterrupted(out: string): Promise<void> {
  const previous = `${out}.old`
  if (existsSync(previous) && !existsSync(out)) await rename(previous, out)
  for (const name of await readdir(dirname(out))) {
    const number = /^\.(?:new|cache)-(\d+)$/.exec(name.slice(basename(out).length))?.[1]
    if (!name.startsWith(basename(out)) || number === undefined || isRunning(Number(number))) continue
    await rm(join(dirname(out), name), { recursive: true, force: true })
  }
}

function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0)
  } catch {
    return false
  }
}

/** Publishes the built site: the old one is out of the way only for the moment between two renames. */
export async function publish({ folder, out }: Staging): Promise<void> {
  const previous = `${out}.old`
  await rm(previous, { recursive: true, force: true })
  if (existsSync(out)) await rename(out, previous)
  await rename(folder, out)
  await rm(previous, { recursive: true, force: true })
}

/** Removes what the build needed for itself, and the site where it was not published. */
export async function closeStaging({ folder, cache }: Staging): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await rm(cache, { recursive: true, force: true })
}
