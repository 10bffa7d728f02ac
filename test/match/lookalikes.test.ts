import { expect, test } from 'vitest'
import { encodeHere } from '../../src/match/columns.ts'
import { designOf } from '../../src/match/design.ts'
import { findDuplicates } from '../../src/match/find.ts'
import { distinctionsOf, oddsAgainstEither } from '../../src/match/lookalikes.ts'
import { randomSource } from '../../src/match/random.ts'
import type { MatchTable } from '../../src/match/table.ts'
import { households, scoreOf } from './made-worlds.ts'

test.each([
  // against chance, against lookalikes, against both
  [10, 30, 10],
  [30, -4, -4],
  [3, 3, 2],
  [-8, 40, -8],
  [5, Number.POSITIVE_INFINITY, 5],
])('odds of 2^%d against chance and of 2^%d against lookalikes are 2^%d against both', (chance, lookalikes, both) => {
  expect(oddsAgainstEither(chance, lookalikes)).toBeCloseTo(both, 3)
})

const letters = (k: number, seed: number) => {
  const random = randomSource(seed * 7919 + k)
  return Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
}

test.each<[string, MatchTable['columns'][number]['type'], (k: number) => string, { names: number; own: number }]>([
  ['a given name', 'given', (k) => letters(k, 1), { names: 1, own: 0 }],
  ['a whole name, and nothing else of one’s own', 'person', (k) => letters(k, 7), { names: 0, own: 0 }],
  ['names that no header calls so, and nothing else of one’s own', 'text', (k) => letters(k, 2), { names: 0, own: 0 }],
  ['no name: digits stand in it', 'text', (k) => `${letters(k, 3)} ${k}`, { names: 0, own: 0 }],
  ['a date is one’s own', 'date', (k) => `19${10 + (k % 80)}-0${1 + (k % 9)}-1${k % 10}`, { names: 0, own: 1 }],
  ['an e-mail address is one’s own', 'email', (k) => `${letters(k, 4)}@${letters(k, 5)}.com`, { names: 0, own: 1 }],
  ['a long number is one’s own', 'code', (k) => `X${100_000_000 + k * 7919}`, { names: 0, own: 1 }],
  ['a post code is not', 'code', (k) => `X${10_000 + k}`, { names: 0, own: 0 }],
  ['companies have names in common', 'company', (k) => letters(k, 6), { names: 0, own: 0 }],
])('%s', (_, type, value, found) => {
  const size = 400
  const column = (name: string, of: (k: number) => string, kind = type) => ({
    name,
    type: kind,
    // a few values come twice, so that no column is a running number
    values: Array.from({ length: size }, (_, k) => of(k % 390)),
  })
  const encoded = encodeHere({
    size,
    columns: [column('one', value), column('place', (k) => `${letters(k, 9)} ${k} ${letters(k, 8)}`, 'address')],
  })
  const { names, own } = distinctionsOf(encoded.columns, designOf(encoded), size)
  expect({ names: names.length, own: own.length }).toEqual(found)
})

test('a household is not one customer: same surname, address and telephone, another given name', async () => {
  const { table, entity } = households(3000, 5)
  const result = await findDuplicates(table)
  const { precision, recall } = scoreOf(result.clusters, entity)
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.95)
  expect(result.document.lookalikes).toBeGreaterThan(200)
  for (const { left, right, weight } of result.pairs.slice(0, 50)) {
    const { prior, evidence } = result.explain(left, right)
    expect(evidence.reduce((sum, part) => sum + part.weight, prior)).toBeCloseTo(weight, 4)
  }
  // a kept model knows them too
  const again = await findDuplicates(table, { matchAt: 0.5, reviewAt: 0.1, seed: 1, model: result.document })
  expect(again.clusters).toEqual(result.clusters)
})

test('a name beside its reading is one agreement: namesakes stay apart', async () => {
  const { table, entity } = households(3000, 6, { reading: true })
  const { precision, recall } = scoreOf((await findDuplicates(table)).clusters, entity)
  expect(precision).toBeGreaterThan(0.95)
  expect(recall).toBeGreaterThan(0.9)
})
