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
  /** Whether the site is made to work from a disk instead of a host. */
  portable?: boolean
}

/** How a build parses, before it builds. */
export interface ParseOptions {
  /** Whether more than half of the archive may be withdrawn at once. */
  withdraw: boolean
  /** Whether the build is refused where parsing would change anything. */
  frozen: boolean
}

export const BUILD_USAGE = `npm run build -- [--seeds DIR] [--content DIR] [--out DIR] [--address URL] [--withdraw] [--frozen] [--portable]
  --withdraw  lets more than half of the archive go
  --frozen    builds only where parsing changes nothing in the content folder, as a check of what was committed
  --portable  makes a copy that works from a disk, in dist-portable/ unless --out names another folder`

/** Reads the words of a build command; undefined, with the reason printed, where they make no sense. */
export function findBuildOptions(words: readonly string[]): (BuildOptions & ParseOptions) | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
        out: { type: 'string' },
        address: { type: 'string', default: process.env['GUZHI_ADDRESS'] ?? '' },
        withdraw: { type: 'boolean', default: false },
        frozen: { type: 'boolean', default: false },
        portable: { type: 'boolean', default: false },
      },
    })
    if (!existsSync(values.seeds)) throw new Error(`there is no folder ${resolve(values.seeds)}`)
    const out = values.out ?? (values.portable ? 'dist-portable' : 'dist')
    return { ...values, out, address: values.address === '' ? undefined : new URL(values.address).href }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
