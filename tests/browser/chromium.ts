import { existsSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Flags for a browser that stays on this machine. Those of the package itself would turn web security off. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
]

/**
 * Gives the path of a Chromium that runs here: `CHROMIUM_PATH` where it is set, else the one inside the npm package,
 * unpacked once for each version. The package unpacks into the temporary folder, so that is moved before it loads.
 */
export async function findChromium(): Promise<string> {
  const own = process.env['CHROMIUM_PATH']
  if (own) return own
  const cache = join(process.cwd(), 'node_modules', '.cache')
  const folder = join(cache, `chromium-${await readVersion()}`)
  if (!existsSync(folder)) await unpackChromium(folder)
  return join(folder, 'chromium')
}

/** Unpacks beside the folder and moves it into place, so that a broken run leaves no half of a browser. */
async function unpackChromium(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true })
  await withTemporaryFolder(partial, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  })
  await rename(partial, folder)
}

async function readVersion(): Promise<string> {
  const text = await readFile(join('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')
  const found = /"version":\s*"([^"]+)"/.exec(text)?.[1]
  if (!found) throw new Error('Unexpected package.json of @sparticuz/chromium, expected a version')
  return found
}

async function withTemporaryFolder<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    if (tmpdir() !== folder) throw new Error(`Unexpected temporary folder ${tmpdir()}, expected ${folder}`)
    return await act()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
