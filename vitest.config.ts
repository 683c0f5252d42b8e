import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Commands are run as commands; a build of the whole archive takes seconds.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
