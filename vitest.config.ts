import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks', // the store's driver is a native addon
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/support/build-once.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'] },
  },
})
