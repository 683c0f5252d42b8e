import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFiles } from '../../scripts/build/check-files.ts'
import { writeManifest } from '../../scripts/build/finish-site.ts'

/** Writes a finished site of some pages, each of which says one word. */
export async function writeSite(folder: string, word: string, pages = 3): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), word)
  for (let page = 1; page < pages; page++) {
    await mkdir(join(folder, String(page)), { recursive: true })
    await writeFile(join(folder, String(page), 'index.html'), word)
  }
  await writeManifest({ articles: 0, pages }, folder, new URL('https://example.org/'))
}

/** The word of a site that is whole; what is wrong with it where it is not. */
export async function siteWord(folder: string): Promise<string> {
  const faults = await checkFiles(folder)
  return faults.length > 0 ? JSON.stringify(faults) : readFile(join(folder, 'index.html'), 'utf8')
}
