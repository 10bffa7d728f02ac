import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { surveyBytes } from '../../src/read/survey-bytes.ts'
import { textFolder } from '../support/text-files.ts'

const { put } = textFolder()
const counted = async (bytes: Uint8Array) => (await surveyBytes(put('x.csv', bytes), 'x.csv')).utf8

/** Counts with what Node holds to be UTF-8, a character at a time. */
function countWithNode(bytes: Buffer) {
  const count = { good: 0, long: 0, bad: 0 }
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size))) ?? 0
    if (length === 0) count.bad += 1
    if (length > 1) count.good += 1
    if (length > 2) count.long += 1
    at += Math.max(1, length)
  }
  return count
}

test('characters of UTF-8 are counted among bytes that are none', async () => {
  const edges = [
    0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xf3, 0xf4, 0xf5, 0xff,
  ]
  const byte = fc.constantFrom(...edges)
  const character = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map((text) => [...Buffer.from(text)])
  const piece = fc.oneof(
    byte.map((one) => [one]),
    character,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      // Where all is UTF-8 the number is estimated.
      const bytes = Buffer.from([...pieces.flat(), 0xff, 0x0a])
      expect(await counted(bytes)).toEqual(countWithNode(bytes))
    }),
    { numRuns: 300 },
  )
})
