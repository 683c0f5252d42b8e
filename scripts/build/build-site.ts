import { join } from 'node:path'
import type { Fault } from '../../src/publish/fault.ts'
import { buildSearchIndex } from '../../src/search/build-index.ts'
import { proveSearch } from '../../src/search/prove-search.ts'
import { readSiteAddress } from '../../src/site/source.ts'
import { type Archive, openArchive } from '../../src/store/archive.ts'
import { writeCards } from './cards/write-cards.ts'
import { checkLedgers } from './check-ledgers.ts'
import { checkCounts, checkPages, listNotices } from './check-site.ts'
import { placeData, writeData } from './export-data.ts'
import { placeHeaders, writeManifest } from './finish-site.ts'
import type { BuildOptions } from './options.ts'
import { makePortable } from './portable.ts'
import { publish, requireSiteOrNothing } from './publish.ts'
import { renderSite } from './render.ts'
import { closeStaging, openStaging } from './staging.ts'
import { writeOffline } from './write-offline.ts'

/** Where a content folder without settings or vocabulary takes them from. */
export const OWN_CONTENT = 'content'

/** What a build made: the archive that it shows, or the faults for which nothing was published. */
export interface BuildResult {
  archive: Archive
  faults: Fault[]
}

/**
 * Builds the site of a content folder beside `out`, or a copy of it that works from a disk, checks it, and moves it
 * into place. Where a gate finds a fault, `out` stays as it was. Throws NotASite where `out` holds something else.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  await requireSiteOrNothing(options.out)
  const archive = openArchive(options.content, OWN_CONTENT)
  const ledgerFaults = checkLedgers(archive)
  if (ledgerFaults.length > 0) return { archive, faults: ledgerFaults }
  const staging = await openStaging(options.out)
  try {
    const site = findSiteAddress(options)
    const data = join(staging.workshop, 'data')
    writeData(archive, data, site)
    await renderSite(options, staging, data)
    await buildSearchIndex({ archive, outDir: join(staging.folder, 'search') })
    await placeData(archive, data, join(staging.folder, 'data'), site)
    await writeCards(archive, staging.folder)
    await placeHeaders(staging.folder, site)
    await writeOffline(staging.folder, site)
    const faults = await checkSite(archive, staging.folder, site)
    let { folder } = staging
    if (options.portable && faults.length === 0) {
      folder = join(staging.workshop, 'portable')
      await makePortable(staging.folder, folder, site)
      faults.push(...(await checkPages(folder, site, listNotices(archive))))
    }
    if (faults.length === 0) {
      const about = { articles: archive.articles.length, pages: archive.pages.length }
      await writeManifest({ ...about, ...(options.portable ? { portable: true } : {}) }, folder, site)
      await publish(folder, staging.out)
    }
    return { archive, faults }
  } finally {
    await closeStaging(staging)
  }
}

/** Where the site will stand, base path included. */
function findSiteAddress({ content, address }: BuildOptions): URL {
  const given = address === undefined ? {} : { GUZHI_ADDRESS: address }
  const { origin, base } = readSiteAddress({ ...process.env, GUZHI_CONTENT: content, ...given })
  return new URL(base, origin)
}

/** Every gate that a built site has to pass. */
export const checkSite = async (archive: Archive, folder: string, site: URL): Promise<Fault[]> => [
  ...(await checkPages(folder, site, listNotices(archive))),
  ...(await checkCounts(archive, folder, site)),
  ...(await proveSearch({ archive, outDir: join(folder, 'search') })),
]
