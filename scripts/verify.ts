import { parseArgs } from 'node:util'
import { type Fault, formatFaults } from '../src/publish/fault.ts'
import type { Manifest } from '../src/publish/manifest.ts'
import { openArchive } from '../src/store/archive.ts'
import { OWN_CONTENT } from './build/build-site.ts'
import { checkDigests, type Places } from './build/check-digests.ts'
import { checkLedgers } from './build/check-ledgers.ts'
import { checkCounts, checkPages, listNotices } from './build/check-site.ts'
import { readManifest } from './build/read-manifest.ts'
import { runCommand } from './run-command.ts'

const USAGE = `npm run verify -- [--seeds DIR] [--content DIR] [--out DIR]
  compares seeds, content and the built site with their digests, and repeats the checks of a build`

/** So many files are named. */
const MOST = 1000

/**
 * `npm run verify`: whether every file is as it was left. The exit status says how it went: 0 well; 1 people may have
 * changed something, and it waits for a parse or a build; 2 usage; 3 something is damaged.
 */
async function main(): Promise<number> {
  const places = readPlaces(process.argv.slice(2))
  if (!places) return 2
  const { damaged, pending } = await checkDigests(places)
  if (pending.length > 0)
    console.error(
      `${formatFaults(pending, MOST)}\nif people did that, npm run parse takes it in; else restore it`,
    )
  if (damaged.length > 0) return fail(damaged)
  const manifest = await readManifest(places.out)
  const faults = await repeatChecks(places, manifest)
  if (faults.length > 0) return fail(faults)
  const { files, articles, pages } = manifest
  console.log(`${files.length} files of the site as they were built, ${articles} articles, ${pages} pages`)
  return pending.length > 0 ? 1 : 0
}

function readPlaces(words: string[]): Places | undefined {
  try {
    const text = (value: string) => ({ type: 'string' as const, default: value })
    const options = { seeds: text('seeds'), content: text(OWN_CONTENT), out: text('dist') }
    return parseArgs({ args: words, options }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return undefined
  }
}

async function repeatChecks({ content, out }: Places, { address, portable }: Manifest): Promise<Fault[]> {
  const archive = openArchive(content, OWN_CONTENT)
  const site = new URL(address)
  return [
    ...checkLedgers(archive),
    ...(await checkPages(out, site, listNotices(archive))),
    // A portable copy keeps its search index in scripts; its site was counted when it was built.
    ...(portable ? [] : await checkCounts(archive, out, site)),
  ]
}

function fail(faults: readonly Fault[]): number {
  console.error(formatFaults(faults, MOST))
  return 3
}

await runCommand(main)
