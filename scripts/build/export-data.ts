import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { formatDataPackage, formatSums } from '../../src/data/data-package.ts'
import { exportData } from '../../src/data/export-data.ts'
import { addressOf, exportArticle, formatLine } from '../../src/data/exported-article.ts'
import type { Article } from '../../src/record/article.ts'
import { connectArticles } from '../../src/site/related/connect.ts'
import type { Archive } from '../../src/store/archive.ts'
import { writeWhole } from '../../src/store/atomic-file.ts'
import { writeMeasured } from '../../src/store/measured-file.ts'
import { listFiles, measureFile } from './site-files.ts'

/** The articles that leave the site, by id, with what connects them. */
function* listPublished(archive: Archive): Generator<Article> {
  const published = archive.articles.filter(({ status }) => status === 'published')
  const { relatedOf, reprintsOf } = connectArticles(published, archive.readArticle)
  for (const id of published.map((entry) => entry.id).sort())
    yield { ...archive.readArticle(id), related: relatedOf(id), reprints: reprintsOf(id) }
}

/** Writes the published articles into one file, one JSON object a line, as the site exports them. */
export function writeLines(archive: Archive, file: string, site: URL): void {
  writeWhole(file, (open) => {
    for (const article of listPublished(archive)) open.write(formatLine(exportArticle(article, site)))
  })
}

/** Writes the data of an archive into a folder, for the pages that tell of it and for the site itself. */
export const writeData = (archive: Archive, folder: string, site: URL): void =>
  exportData({ articles: listPublished(archive), folder, site })

/** Puts written data beside what the pages of the site themselves have in `data/`, and describes all of it. */
export async function placeData(archive: Archive, written: string, folder: string, site: URL): Promise<void> {
  for (const name of await readdir(written)) await rename(join(written, name), join(folder, name))
  const names = (await listFiles(folder)).filter((path) => !path.includes('/') && path !== 'index.html')
  const files: Awaited<ReturnType<typeof measureFile>>[] = []
  for (const name of names) files.push(await measureFile(folder, name))
  const { title, description, rights } = archive.settings
  const facts = { title, description, rights, homepage: addressOf('data/', site) }
  const described = writeMeasured(folder, 'datapackage.json', formatDataPackage(files, facts))
  writeMeasured(folder, 'SHA256SUMS', formatSums([...files, described]))
}
