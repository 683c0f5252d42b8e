import { defineConfig } from '@playwright/test'
import usual from './playwright.config.ts'
import type { Fixtures } from './tests/browser/fixtures.ts'

/** What takes minutes, and runs by a command of its own. */
export default defineConfig<Fixtures>({
  ...usual,
  testMatch: '*.thorough.ts',
  projects: [{ name: 'thorough', use: { siteName: 'root' } }],
})
