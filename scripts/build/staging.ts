import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { recoverSite } from './publish.ts'

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
  await recoverSite(staging.out)
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
  } catch (error) {
    // A process of another person may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes what the build needed for itself, and the site where it was not published. */
export const closeStaging = ({ workshop }: Staging): Promise<void> =>
  rm(workshop, { recursive: true, force: true })
