import { expect, test } from 'vitest'
import { verifiedBy, verifiedShare } from '../../src/report/verified.ts'

// the last is the example of Newcombe, Statistics in Medicine 17 (1998), table I, method 3
test.each([
  [47, 50, 0.8378, 0.9794],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [81, 263, 0.2553, 0.3662],
])('%i of %i lie between %f and %f', (a, b, low, high) => {
  const share = verifiedShare(a, b)!
  expect(share.share).toBeCloseTo(a / b, 12)
  expect([share.low, share.high].map((end) => Number(end.toFixed(4)))).toEqual([low, high])
})

test('records and pairs are counted apart; who could not tell does not count', () => {
  expect(verifiedBy([])).toEqual({ accuracy: null, duplicates: null })
  const { accuracy, duplicates } = verifiedBy([
    { of: 'record', isRight: true },
    { of: 'record', isRight: false },
    { of: 'pair', isRight: null },
    { of: 'pair', isRight: true },
  ])
  expect([accuracy?.a, accuracy?.b, duplicates?.a, duplicates?.b]).toEqual([1, 2, 1, 1])
})
