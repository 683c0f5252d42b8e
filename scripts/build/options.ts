import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What a build reads, and where it leaves the site. */
export interface BuildOptions {
  seeds: string
  content: string
  out: string
  /** Where the site will stand; undefined takes the `address` of `archive.yaml`. */
  address: string | undefined
}

export const BUILD_USAGE = 'npm run build -- [--seeds DIR] [--content DIR] [--out DIR] [--address URL]'

/** Reads the words of a build command; undefined, with the reason printed, where they make no sense. */
export function findBuildOptions(words: readonly string[]): BuildOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        address: { type: 'string', default: process.env['GUZHI_ADDRESS'] ?? '' },
      },
    })
    if (!existsSync(values.seeds)) throw new Error(`there is no folder ${resolve(values.seeds)}`)
    return { ...values, address: values.address === '' ? undefined : new URL(values.address).href }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
