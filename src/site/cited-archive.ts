import { paths } from './address.ts'
import { absolute, archive } from './archive.ts'
import type { CitedArchive } from './cite/archive-citation.ts'

/** The archive that the site shows, as it is cited. */
export const citedArchive = (): CitedArchive => ({
  ...archive.settings,
  url: absolute(paths.home),
  edition: archive.edition,
})
