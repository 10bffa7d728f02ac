import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const slow = 'test/**/*.slow.test.ts'
/** Properties that hold for any input: the slow tests try them again, with more inputs. */
const properties = 'test/**/*any.test.ts'

const everywhere = {
  pool: 'forks', // the store's driver is a native addon
  isolate: false, // a worker loads the program's modules once, not once a test file
  setupFiles: 'test/support/fixed-seed.ts',
} as const

export default defineConfig({
  test: {
    maxWorkers: Math.ceil(availableParallelism() * 1.5), // many tests wait for a program they have started
    globalSetup: ['test/support/build-once.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'rules/**/*.ts'] },
    projects: [
      { test: { ...everywhere, name: 'quick', include: ['test/**/*.test.ts'], exclude: [slow], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          ...everywhere,
          name: 'slow',
          include: [slow, properties],
          env: { CRM_CLEAN_TRIES: '10' },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
