import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Below the project: Astro puts what it renders with there, and two builds must not share it. */
const WORKSHOP = '.guzhi'

/** The folders of one build. */
export interface Staging {
  /** Where the site is built. */
  folder: string
  /** What the tools keep for themselves while they build. */
  cache: string
  /** Where the site is published. */
  out: string
  /** Everything that the build leaves behind, to be removed at its end. */
  workshop: string
}

/** Makes the folders of a build, and clears away what an interrupted one left. */
export async function openStaging(out: string): Promise<Staging> {
  await clearInterrupted()
  const workshop = resolve(WORKSHOP, `build-${process.pid}`)
  const staging = {
    workshop,
    folder: join(workshop, 'site'),
    cache: join(workshop, 'cache'),
    out: resolve(out),
  }
  await mkdir(staging.folder, { recursive: true })
  await recover(staging.out)
  return staging
}

async function clearInterrupted(): Promise<void> {
  await mkdir(WORKSHOP, { recursive: true })
  for (const name of await readdir(WORKSHOP)) {
    const build = /^build-(\d+)$/.exec(name)?.[1]
    if (build === undefined || isRunning(Number(build))) continue
    await rm(join(WORKSHOP, name), { recursive: true, force: true })
  }
}

function isRunning(build: number): boolean {
  try {
    return process.kill(build, 0)
  } catch {
    return false
  }
}

const previousOf = (out: string): string => `${out}.old`

/** Puts the old site back where a build was ended between the two renames of `publish`. */
async function recover(out: string): Promise<void> {
  if (existsSync(previousOf(out)) && !existsSync(out)) await rename(previousOf(out), out)
}

/** Publishes the built site: the old one is out of the way only for the moment between two renames. */
export async function publish({ folder, out }: Staging): Promise<void> {
  const next = `${out}.new`
  const previous = previousOf(out)
  await mkdir(dirname(out), { recursive: true })
  for (const stale of [next, previous]) await rm(stale, { recursive: true, force: true })
  await moveFolder(folder, next)
  if (existsSync(out)) await rename(out, previous)
  await rename(next, out)
  await rm(previous, { recursive: true, force: true })
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

/** Removes what the build needed for itself, and the site where it was not published. */
export const closeStaging = ({ workshop }: Staging): Promise<void> =>
  rm(workshop, { recursive: true, force: true })
