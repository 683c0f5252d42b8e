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

/** Reads the words of a build command; throws a TypeError that says what it does not understand. */
export function parseBuildOptions(words: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seeds: { type: 'string', default: 'seeds' },
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      address: { type: 'string', default: process.env['GUZHI_ADDRESS'] ?? '' },
    },
  })
  const { seeds, content, out, address } = values
  return { seeds, content, out, address: address === '' ? undefined : address }
}
