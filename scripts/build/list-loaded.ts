import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { parseHtmlPage } from '../../src/publish/html-page.ts'
import { listReferences } from '../../src/publish/references.ts'

/** The files that a module imports before it runs, as paths below the site. */
async function listImported(folder: string, path: string): Promise<string[]> {
  const { body } = parseAst(await readFile(join(folder, path), 'utf8'))
  return body.flatMap((node) =>
    node.type === 'ImportDeclaration'
      ? [new URL(node.source.value, `file:///${path}`).pathname.slice(1)]
      : [],
  )
}

/** The files that a page names as parts of itself, as paths below the site. */
async function listNamed(folder: string, page: string, site: URL): Promise<string[]> {
  const address = new URL(page.replace(/index\.html$/, ''), site)
  const references = listReferences(parseHtmlPage(page, await readFile(join(folder, page), 'utf8')))
  return references
    .filter(({ kind }) => kind === 'resource')
    .map((reference) => new URL(reference.address, address).href)
    .filter((href) => href.startsWith(site.href))
    .map((href) => href.slice(site.href.length))
}

/** Everything that pages load: what they name, and the modules that these import. */
export async function listLoaded(folder: string, pages: Iterable<string>, site: URL): Promise<Set<string>> {
  const loaded = new Set<string>()
  for (const page of pages) for (const path of await listNamed(folder, page, site)) loaded.add(path)
  // What is added meanwhile is looked at too.
  for (const path of loaded)
    if (path.endsWith('.js')) for (const imported of await listImported(folder, path)) loaded.add(imported)
  return loaded
}
