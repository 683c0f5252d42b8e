import { parseArgs } from 'node:util'
import { formatFaults } from '../src/publish/fault.ts'
import { openArchive } from '../src/store/archive.ts'
import { OWN_CONTENT } from './build/build-site.ts'
import { checkFiles } from './build/check-files.ts'
import { checkLedgers } from './build/check-ledgers.ts'
import { checkCounts, checkPages } from './build/check-site.ts'
import { readManifest } from './build/read-manifest.ts'

/** `npm run verify`: whether a built site is whole, and still what the content folder holds. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, content: { type: 'string', default: OWN_CONTENT } },
})
const manifest = await readManifest(values.out).catch(() => undefined)
if (!manifest) {
  console.error(`${values.out} holds no finished site; run npm run build first`)
  process.exitCode = 2
} else {
  const site = new URL(manifest.address)
  const archive = openArchive(values.content, OWN_CONTENT)
  const faults = [
    ...(await checkFiles(values.out)),
    ...checkLedgers(archive),
    ...(await checkPages(values.out, site)),
    ...(await checkCounts(archive, values.out, site)),
  ]
  if (faults.length > 0) {
    console.error(formatFaults(faults))
    process.exitCode = 3
  } else {
    console.log(
      `${manifest.files.length} files as they were built, ${manifest.articles} articles, ${manifest.pages} pages`,
    )
  }
}
