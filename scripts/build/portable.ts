import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { listSiteFiles } from '../../src/portable/link-to-file.ts'
import { replaceImports } from '../../src/portable/replace-imports.ts'
import { type CopiedSite, listModules, RUNTIME_FILE, rewritePage } from '../../src/portable/rewrite-page.ts'
import { findFate, RUNTIME, scriptFileOf, wrapFile } from '../../src/portable/script-files.ts'
import { listFiles } from './site-files.ts'

const RUNTIME_SOURCE = 'src/portable/runtime/main.ts'

/** Makes a copy of a built site that works from a disk. */
export async function makePortable(folder: string, copy: string, site: URL): Promise<void> {
  const names = await listFiles(folder)
  const copied: CopiedSite = {
    site,
    held: listSiteFiles(names.filter((name) => findFate(name) !== 'left out')),
  }
  const modules = new Set<string>()
  for (const name of names) {
    await mkdir(dirname(join(copy, name)), { recursive: true })
    for (const module of await copyPart(name, folder, copy, copied)) modules.add(module)
  }
  for (const name of modules) await writeFile(join(copy, name), await bundleClassic(join(folder, name)))
  await writeFile(join(copy, RUNTIME_FILE), await bundle(RUNTIME_SOURCE, { format: 'iife' }))
}

/** Copies one file; gives the module scripts of a page. */
async function copyPart(name: string, folder: string, copy: string, copied: CopiedSite): Promise<string[]> {
  const [from, to] = [join(folder, name), join(copy, name)]
  const fate = findFate(name)
  if (fate === 'same') await copyFile(from, to)
  if (fate === 'asked') await writeFile(scriptFileOf(to), wrapFile(name, await readFile(from)))
  if (fate === 'module') await writeFile(scriptFileOf(to), await bundleModule(from, name))
  if (fate !== 'page') return []
  const text = await readFile(from, 'utf8')
  await writeFile(to, rewritePage(text, name, copied))
  return listModules(text, copied)
}

/** A module and all that it imports, as one classic script; what awaits at its top does so by itself. */
async function bundleClassic(source: string): Promise<string> {
  return `(async()=>{${replaceImports(await bundle(source, { format: 'es' }))}})()\n`
}

/** A module as a script that hands over what it exports. */
const bundleModule = async (source: string, path: string): Promise<string> =>
  `${await bundle(source, { format: 'iife', name: 'exported' })}${RUNTIME}.provide(${JSON.stringify(path)},exported)\n`

async function bundle(input: string, form: { format: 'es' | 'iife'; name?: string }): Promise<string> {
  const bundled = await rolldown({
    input,
    // It has no meaning in a classic script.
    transform: { define: { 'import.meta.url': 'undefined' } },
  })
  const { output } = await bundled.generate({ ...form, minify: true, codeSplitting: false })
  await bundled.close()
  return output[0].code
}
