import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Flags for a browser that stays on this machine. Those of the package itself would turn web security off. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
]

const FONT_SETTINGS = 'guzhi-fonts.conf'

/** How to start a browser. */
export interface ChromiumLaunch {
  executablePath: string
  args: string[]
  env: Record<string, string | undefined>
}

/**
 * Says how to start a Chromium that runs here: `CHROMIUM_PATH` where it is set, else the one inside the npm package,
 * unpacked once for each version. The package unpacks into the temporary folder, so that is moved before it loads.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const own = process.env['CHROMIUM_PATH']
  if (own) return { executablePath: own, args: CHROMIUM_FLAGS, env: process.env }
  const cache = join(process.cwd(), 'node_modules', '.cache')
  const folder = join(cache, `chromium-${await readVersion()}`)
  if (!existsSync(folder)) await unpackChromium(folder)
  return {
    executablePath: join(folder, 'chromium'),
    args: CHROMIUM_FLAGS,
    env: { ...process.env, FONTCONFIG_FILE: join(folder, FONT_SETTINGS) },
  }
}

/** Unpacks beside the folder and moves it into place, so that a broken run leaves no half of a browser. */
async function unpackChromium(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true })
  await withTemporaryFolder(partial, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  })
  await writeFile(join(partial, FONT_SETTINGS), formatFontSettings(folder))
  await rename(partial, folder)
}

/** Without any font Chromium ends at the first page, so the package’s own stand behind those of the machine. */
const formatFontSettings = (folder: string): string =>
  [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>\n',
  ].join('\n')

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
