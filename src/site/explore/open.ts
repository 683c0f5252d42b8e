import { archive, listArticles, once } from '../archive.ts'
import { openFindings } from '../source.ts'
import { collectFindings } from './findings.ts'

/** Everything that the archive's articles name and state; it is found once a build. */
export const listFindings = once(() => {
  const { list, find } = openFindings(process.env)
  return collectFindings(listArticles(), archive.readArticle, find, list)
})
