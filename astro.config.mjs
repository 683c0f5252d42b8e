// @ts-check
import { defineConfig } from 'astro/config'
import { readSiteAddress } from './src/site/source.ts'

const { origin, base } = readSiteAddress(process.env)

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
    // An inlined script would break the content security policy, and its dynamic imports.
    build: { assetsInlineLimit: 0 },
    cacheDir: `${process.env.GUZHI_CACHE ?? 'node_modules/.cache/astro'}/vite`,
  },
})
