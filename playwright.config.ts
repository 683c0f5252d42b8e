import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './tests/browser/chromium.ts'

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: { executablePath: await findChromium(), args: CHROMIUM_FLAGS },
  },
})
