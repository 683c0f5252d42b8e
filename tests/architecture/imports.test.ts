import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each folder of `src/` may import: other folders, and packages. `*` allows any package but Node’s own. */
const ALLOWED: Record<string, { folders: string[]; packages: RegExp }> = {
  record: { folders: [], packages: /^zod$/ },
  parse: { folders: ['record'], packages: /^(?!node:)/ },
  publish: { folders: ['record'], packages: /^(?!node:)/ },
  store: { folders: ['record', 'parse'], packages: /./ },
  data: { folders: ['record', 'store'], packages: /^(?!node:)/ },
  offline: { folders: ['publish'], packages: /^(?!node:)/ },
  portable: { folders: [], packages: /^(?!node:)/ },
  search: { folders: ['record', 'store', 'site', 'publish'], packages: /./ },
  desk: { folders: ['record', 'parse', 'store', 'search'], packages: /^(zod|yaml)$/ },
  site: { folders: ['record', 'store', 'search', 'data'], packages: /^(?!node:(fs|child_process|net|http))/ },
}

const IMPORT =
  /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

interface Import {
  file: string
  target: string
}

/** Every import below `src/<folder>/`. */
function listImports(folder: string): Import[] {
  const names = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.(ts|astro)$/.test(name))
    .flatMap((name) => {
      const file = join('src', folder, name)
      return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => ({
        file,
        target: found[1] ?? found[2] ?? found[3] ?? '',
      }))
    })
}

/** The folder of `src/` that an import leads to; undefined for a package. */
const folderOf = ({ file, target }: Import): string | undefined =>
  target.startsWith('.') ? relative('src', normalize(join(dirname(file), target))).split(sep)[0] : undefined

describe('imports follow the data', () => {
  test.each(Object.entries(ALLOWED))(
    'src/%s takes from what comes before it only',
    (folder, { folders, packages }) => {
      const imports = listImports(folder)
      expect(imports.length).toBeGreaterThan(0)
      const wrong = imports.filter((found) => {
        const from = folderOf(found)
        return from === undefined ? !packages.test(found.target) : ![folder, ...folders].includes(from)
      })
      expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
    },
  )

  test('every folder of src has its rule, or belongs to the pages of the site', () => {
    const pages = ['components', 'layouts', 'pages', 'styles']
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(ALLOWED), ...pages].sort())
  })

  test('pages, layouts and components read no files and no store by themselves', () => {
    const imports = ['components', 'layouts', 'pages'].flatMap(listImports)
    const wrong = imports.filter((found) => /^node:/.test(found.target) || folderOf(found) === 'parse')
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })
})
