import { Document } from 'yaml'
import type { ArchiveSettings } from '../../record/archive.ts'
import { words } from '../words.ts'

/** What a citation says of the archive as a whole. */
export interface CitedArchive
  extends Pick<
    ArchiveSettings,
    'title' | 'subtitle' | 'description' | 'version' | 'released' | 'editors' | 'repository'
  > {
  /** The address of its home page. */
  url: string
  /** The digest that names its state; null for the archive in whatever state. */
  edition: string | null
}

/** So many characters of the digest tell the states of one archive apart. */
export const shortEdition = (edition: string): string => edition.slice(0, 12)

const titleOf = ({ title, subtitle }: CitedArchive): string => (subtitle ? `${title}：${subtitle}` : title)

/** GB/T 7714—2025, a database on the web: `责任者. 题名[DB/OL]. 版本. （发布日期）. 网址.` */
export function citeArchive(archive: CitedArchive): string {
  const { editors, version, released, url, edition } = archive
  const parts = [
    editors.join('，'),
    `${titleOf(archive)}[DB/OL]`,
    version === null ? '' : words.about.version(version),
    edition === null ? '' : words.about.editionIs(shortEdition(edition)),
    released === null ? '' : `（${released}）`,
  ]
  return `${parts.filter(Boolean).join('. ')}. ${url}.`
}

const identifierOf = (edition: string) => ({
  type: 'other',
  value: `sha256:${edition}`,
  description: words.about.citeArchiveDigest,
})

/**
 * `CITATION.cff`, Citation File Format 1.2.0. An archive for which nobody answers by name is its own author, since
 * the format asks for one.
 */
export function formatCff(archive: CitedArchive): string {
  const { title, editors, version, released, description, url, repository, edition } = archive
  const authors = editors.length > 0 ? editors : [title]
  const document = new Document({
    'cff-version': '1.2.0',
    message: words.about.citeArchiveMessage,
    type: 'dataset',
    title: titleOf(archive),
    authors: authors.map((name) => ({ name })),
    ...(version === null ? {} : { version }),
    ...(released === null ? {} : { 'date-released': released }),
    ...(description === '' ? {} : { abstract: description }),
    url,
    ...(repository === null ? {} : { 'repository-code': repository }),
    ...(edition === null ? {} : { identifiers: [identifierOf(edition)] }),
  })
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
}
