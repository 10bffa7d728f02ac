import { expect, test } from 'vitest'
import { localDay } from '../../src/schema/local-day.ts'

test.each([
  ['2026-12-01T07:00:00+08:00', '2026-12-01'],
  ['2026-11-30T23:00:00Z', '2026-11-30'],
  ['2026-11-30T23:30:00-0500', '2026-11-30'],
  ['2026-12-01T00:30:00+05:30', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
])('the day of %s is %s', (written, day) => expect(localDay(new Date(written), written)).toBe(day))

test('without an offset, the day of the computer', () => {
  const now = new Date(2026, 11, 1, 0, 30)
  expect([localDay(now), localDay(now, '2026-12-01T00:30:00')]).toEqual(['2026-12-01', '2026-12-01'])
})
