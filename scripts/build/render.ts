import { resolve } from 'node:path'
import type { BuildOptions } from './options.ts'
import type { Staging } from './staging.ts'

/** What Astro would take from the shell of the person who builds, and put into the pages. */
const TAKEN_FROM_SHELL = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/**
 * Renders every page of the archive into the staging folder; `data` is the folder of the data that they tell of. The
 * settings of Astro read what is set here.
 */
export async function renderSite(
  { content, address }: BuildOptions,
  staging: Staging,
  data: string,
): Promise<void> {
  process.env['GUZHI_CONTENT'] = resolve(content)
  process.env['GUZHI_OUT'] = staging.folder
  process.env['GUZHI_DATA'] = data
  process.env['GUZHI_CACHE'] = staging.cache
  if (address !== undefined) process.env['GUZHI_ADDRESS'] = address
  for (const name of TAKEN_FROM_SHELL) delete process.env[name]
  process.env['NODE_ENV'] = 'production'
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { build } = await import('astro')
  await build({ logLevel: 'warn' })
}
