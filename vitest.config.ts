import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, which no core should begin when the others are done. */
const LONG = ['publish/build.test.ts', 'score/score.test.ts', 'living/crash.test.ts']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((name) => moduleId.endsWith(name))
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Vitest would leave one of two cores to itself, and load every module anew for each file.
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Commands are run as commands; a build of the whole archive takes seconds.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
