import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashStart, hashStep, hashText, mix, polynomialStep, powers, randomSource, spreadBits } from '../../../src/match/arrays/hash.ts'

test('hashes that a store keeps are the same in every version', () => {
  expect([mix(0, 0), mix(1, 2), mix(2, 1), mix(-1, 7)]).toEqual([4130718928, 3541939235, 2354862134, 3308057053])
  expect([hashText(''), hashText('华信科技'), hashText('13812345678', 5)]).toEqual([3507040668, 3603822750, 1482266002])
  const random = randomSource(1)
  expect([random(), random()]).toEqual([0.02942054532468319, 0.3462701241951436])
})

test('step by step the hash is FNV-1a', () => {
  const hash = [...'foobar'].reduce((h, c) => hashStep(h, c.charCodeAt(0)), hashStart())
  expect(hash >>> 0).toBe(0xbf9cf968)
})

test('spreading keeps different integers different', () => {
  const spread = new Set(Array.from({ length: 100_000 }, (_, i) => spreadBits(i * 65_537)))
  expect(spread.size).toBe(100_000)
})

test('a character is taken out of a polynomial hash by the powers of its factor', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), (text, where) => {
      const hash = (some: string) => [...some].reduce((h, c) => polynomialStep(h, c.charCodeAt(0)) | 0, 0)
      const at = where % text.length
      const [head, tail] = [text.slice(0, at), text.slice(at + 1)]
      expect((Math.imul(hash(head), powers[tail.length]!) + hash(tail)) | 0).toBe(hash(head + tail))
    }),
  )
})
