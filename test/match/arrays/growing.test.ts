import { expect, test } from 'vitest'
import { Growing, longer } from '../../../src/match/arrays/growing.ts'

test('a list of each kind grows past what was expected, and is handed on in shared memory', () => {
  const integers = new Growing(2)
  const weights = new Growing(2, Float64Array)
  const units = new Growing(1, Uint16Array)
  for (const value of [-1, 7, 3]) {
    integers.push(value)
    weights.push(value / 2)
    units.push(value)
  }
  expect(integers.done()).toEqual(Int32Array.from([-1, 7, 3]))
  expect(weights.done()).toEqual(Float64Array.from([-0.5, 3.5, 1.5]))
  expect(units.done()).toEqual(Uint16Array.from([65_535, 7, 3]))
  expect(units.done().buffer).toBeInstanceOf(SharedArrayBuffer)
})

test('a longer copy has room for at least as many as asked for', () => {
  expect(longer(Uint8Array.of(1, 2))).toEqual(Uint8Array.of(1, 2, 0, 0))
  expect(longer(Int32Array.of(5), 3)).toEqual(Int32Array.of(5, 0, 0))
})
