import { defineConfig } from 'vitest/config'

const slow = 'test/**/*.slow.test.ts'

const everywhere = {
  pool: 'forks', // the store's driver is a native addon
  isolate: false, // a worker loads the program's modules once, not once a test file
} as const

export default defineConfig({
  test: {
    maxWorkers: '100%', // most tests wait for a program they have started
    globalSetup: ['test/support/build-once.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'rules/**/*.ts'] },
    projects: [
      { test: { ...everywhere, name: 'quick', include: ['test/**/*.test.ts'], exclude: [slow], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { ...everywhere, name: 'slow', include: [slow], testTimeout: 240_000, hookTimeout: 240_000 } },
    ],
  },
})
