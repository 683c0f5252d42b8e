import type { EntityList } from '../record/vocabulary.ts'
import { type Archive, openArchive } from '../store/archive.ts'
import { type FindInArticle, openFinder } from '../store/findings/find.ts'
import { readEntityList, readKnowledge } from '../store/settings.ts'
import { parseSiteAddress, type SiteAddress } from './address.ts'

/** The project's own content folder; it has what another folder leaves out. */
const OWN_CONTENT = 'content'

type Environment = Readonly<Record<string, string | undefined>>

const contentOf = ({ GUZHI_CONTENT }: Environment): string => GUZHI_CONTENT ?? OWN_CONTENT

/** Where the site will stand: `GUZHI_ADDRESS`, else the address of the archive's settings. */
export function readSiteAddress(environment: Environment): SiteAddress {
  const { GUZHI_ADDRESS } = environment
  return parseSiteAddress(
    GUZHI_ADDRESS ?? readKnowledge(contentOf(environment), OWN_CONTENT).settings.address,
  )
}

/** The archive that the site shows: the folder `GUZHI_CONTENT`, else `content/`. */
export const openSource = (environment: Environment): Archive =>
  openArchive(contentOf(environment), OWN_CONTENT)

/** What people know of the names in texts, and what finds names and figures by it. */
export function openFindings(environment: Environment): { list: EntityList; find: FindInArticle } {
  const content = contentOf(environment)
  const list = readEntityList(content, OWN_CONTENT)
  return { list, find: openFinder(readKnowledge(content, OWN_CONTENT).vocabulary, list) }
}
