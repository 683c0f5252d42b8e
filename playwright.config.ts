import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/browser/chromium.ts'
import type { Fixtures } from './tests/browser/fixtures.ts'

/** What depends on where the site stands; the rest is the same at any address. */
const BELOW_A_PATH = ['browse', 'core', 'crawl', 'data', 'explore', 'journeys', 'results'].map(
  (name) => `${name}.spec.ts`,
)

export default defineConfig<Fixtures>({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  projects: [
    { name: 'at the root', use: { siteName: 'root' } },
    {
      name: 'below a path',
      use: { siteName: 'below' },
      testMatch: BELOW_A_PATH,
    },
  ],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    // A worker answers before a test can look; what it does is tested by itself.
    serviceWorkers: 'block',
    actionTimeout: 5_000,
    navigationTimeout: 15_000,
    launchOptions: await findChromium(),
  },
})
