import { expect, test } from 'vitest'
import { speaker } from '../../src/cli/messages.ts'
import { timeLeft } from '../../src/cli/progress.ts'

test.each([
  ['half done in ten seconds', 500, 1000, 0, 10, ' · 10 s left'],
  ['a stage that began with what was done', 600, 1000, 200, 10, ' · 10 s left'],
  ['minutes', 100, 1000, 0, 20, ' · 3 min left'],
  ['nothing done yet', 0, 1000, 0, 10, ''],
  ['too early to say', 500, 1000, 0, 1, ''],
  ['no end is known', 500, undefined, 0, 10, ''],
  ['an estimate that was too low', 1500, 1000, 0, 10, ''],
  ['done', 1000, 1000, 0, 10, ' · 0 s left'],
] as const)('%s', (_, done, total, from, seconds, told) => {
  expect(timeLeft(total === undefined ? { done } : { done, total }, from, seconds, speaker('en'))).toBe(told)
})
