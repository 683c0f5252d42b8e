import { paths } from './address.ts'
import { absolute, archive, findEntry } from './archive.ts'
import { type Cited, makeReference, type Reference } from './cite/reference.ts'

/** How the archive's copy of an article is cited. */
export const referenceTo = (article: Cited): Reference =>
  makeReference(article, findEntry(article.id)?.lead ?? '', {
    url: absolute(paths.article(article.id)),
    archive: archive.settings.title,
    language: archive.settings.language,
  })
