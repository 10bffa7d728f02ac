import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText } from '../../../src/match/arrays/hash.ts'
import { Twice } from '../../../src/match/arrays/seen-twice.ts'

test('no key that comes again is missed, and few others are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), (keys) => {
      const twice = new Twice(keys.length)
      for (const key of keys) twice.mark(key)
      for (const key of keys) if (keys.filter((other) => other === key).length > 1) expect(twice.came(key)).toBe(true)
    }),
  )
  const single = Array.from({ length: 20_000 }, (_, i) => hashText(`value ${i}`))
  const twice = new Twice(single.length)
  for (const key of single) twice.mark(key)
  expect(single.filter((key) => twice.came(key)).length).toBeLessThan(single.length / 3)
})
