// @ts-check
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { readSiteAddress } from './src/site/source.ts'

const { origin, base } = readSiteAddress(process.env)

/** In the browser the correction desk takes corrections without the parser's dictionary, which has 4 MB. */
const withoutDictionary = {
  name: 'without-dictionary',
  enforce: /** @type {const} */ ('pre'),
  /** @param {{ name: string }} environment */
  applyToEnvironment: ({ name }) => name === 'client',
  /** @param {string} id */
  resolveId: (id) =>
    id === 'jieba-wasm' ? fileURLToPath(new URL('src/desk/no-dictionary.ts', import.meta.url)) : undefined,
}

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.GUZHI_OUT ?? 'dist',
  cacheDir: process.env.GUZHI_CACHE ?? 'node_modules/.cache/astro',
  trailingSlash: 'always',
  // Two pages at one address would silently lose one of them.
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [withoutDictionary],
    // An inlined script would break the content security policy, and its dynamic imports.
    build: { assetsInlineLimit: 0 },
    cacheDir: `${process.env.GUZHI_CACHE ?? 'node_modules/.cache/astro'}/vite`,
  },
})
