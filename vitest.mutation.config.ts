import { defineConfig } from 'vitest/config'

/** The tests that hold the rules and their runner to account: quick ones, that need no built program. */
export default defineConfig({
  test: { include: ['test/rules/**/*.test.ts', 'test/check/**/*.test.ts'], pool: 'threads', isolate: false, testTimeout: 30_000 },
})
