import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSites } from './sites.ts'

/** Builds and serves the sites once for all browser tests; gives what clears them away. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'guzhi-browser-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const close = await openSites(folder)
    return async () => {
      await close()
      await remove()
    }
  } catch (error) {
    await remove()
    throw error
  }
}
