import { expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { encodeHere } from '../../../src/match/columns/encode.ts'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { designOf } from '../../../src/match/design/design.ts'
import { distinctionsOf } from '../../../src/match/design/distinctions.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { namingColumn } from '../../../src/match/learn/lookalikes.ts'
import type { ComparisonParameters } from '../../../src/match/model/parameters.ts'
import { oddsAgainstEither } from '../../../src/match/model/rivals.ts'
import { households, scoreOf, sisters } from '../made-worlds.ts'

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

const han = (k: number) => String.fromCharCode(0x4e00 + k, 0x5e00 + k)

test.each<[string, MatchTable['columns'][number]['type'], (k: number) => string, { names: number; own: number }]>([
  ['a given name', 'given', (k) => letters(k, 1), { names: 1, own: 0 }],
  ['a whole name, and nothing else of one’s own', 'person', (k) => letters(k, 7), { names: 0, own: 0 }],
  ['names that no header calls so, and nothing else of one’s own', 'text', (k) => letters(k, 2), { names: 0, own: 0 }],
  ['no name: digits stand in it', 'text', (k) => `${letters(k, 3)} ${k}`, { names: 0, own: 0 }],
  ['a date is one’s own', 'date', (k) => `19${10 + (k % 80)}-0${1 + (k % 9)}-1${k % 10}`, { names: 0, own: 1 }],
  ['an e-mail address is one’s own', 'email', (k) => `${letters(k, 4)}@${letters(k, 5)}.com`, { names: 0, own: 1 }],
  ['a long number is one’s own', 'code', (k) => `X${100_000_000 + k * 7919}`, { names: 0, own: 1 }],
  ['a post code is not', 'code', (k) => `X${10_000 + k}`, { names: 0, own: 0 }],
  ['companies', 'company', (k) => letters(k, 6), { names: 1, own: 0 }],
  ['companies by their forms of law', 'party', (k) => `${letters(k, 6)} ${letters(k, 2)} Ltd`, { names: 1, own: 0 }],
  ['companies in Chinese characters', 'party', (k) => `华信${han(k)}科技有限公司`, { names: 0, own: 0 }],
  ['people, and nothing else of one’s own', 'party', (k) => `${letters(k, 6)} ${letters(k, 2)}`, { names: 0, own: 0 }],
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

test('company names are all there is: nothing says what sister companies share', () => {
  const values = Array.from({ length: 400 }, (_, k) => `${letters(k % 390, 1)} ${letters(k % 390, 2)} Ltd`)
  const encoded = encodeHere({ size: 400, columns: [{ name: 'one', type: 'company', values }] })
  expect(distinctionsOf(encoded.columns, designOf(encoded), 400).names).toEqual([])
})

test.each<[string, number, number | null]>([
  ['contacts change more often than the company', 0.4, 0],
  ['people who change the company are customers themselves', 0.05, null],
])('%s', (_, contactsDiffer, naming) => {
  const differing = (share: number) => ({ m: [share, 1 - share] }) as ComparisonParameters
  expect(namingColumn([differing(0.1), differing(contactsDiffer)], { names: [0], alike: [[]], own: [], contacts: [1] })).toBe(naming)
})

test('sister companies and tenants of one house stay apart: same brand or another, same address and mostly telephone', async () => {
  const { table, entity } = sisters(3000, 5)
  const result = await findDuplicates(table)
  const { precision, recall } = scoreOf(result.clusters, entity)
  expect(precision).toBeGreaterThan(0.95)
  expect(recall).toBeGreaterThan(0.9)
  expect(result.document.lookalikes).toBeGreaterThan(200)
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
