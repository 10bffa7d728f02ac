import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowSet } from '../../../src/jobs/check/rows-with-errors.ts'

test('counts each row of each sheet once, in any order', () => {
  const place = fc.record({
    file: fc.constantFrom('a.csv', 'b.xlsx'),
    sheet: fc.constantFrom(null, 'x', 'y'),
    row: fc.integer({ min: 1, max: 100_000 }),
  })
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const set = new RowSet()
      for (const one of [...places, ...places]) set.add({ ...one, line: one.row })
      expect(set.size).toBe(new Set(places.map((one) => JSON.stringify(one))).size)
    }),
  )
})
