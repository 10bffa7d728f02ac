import { expect, test } from 'vitest'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { households, scoreOf, sisters } from '../made-worlds.ts'

test('sister companies and tenants of one house stay apart: same brand or another, same address and mostly telephone', async () => {
  const { table, entity } = sisters(1500, 5)
  const { precision, recall } = scoreOf((await findDuplicates(table)).clusters, entity)
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.9)
})

test('a household is not one customer; weights of evidence and of conflicts add up, and a kept model knows the same', async () => {
  const { table, entity } = households(1500, 5)
  const result = await findDuplicates(table)
  const { precision, recall } = scoreOf(result.clusters, entity)
  expect(precision).toBeGreaterThan(0.98)
  expect(recall).toBeGreaterThan(0.95)
  for (const { left, right, weight } of result.pairs.slice(0, 50)) {
    const { prior, evidence } = result.explain(left, right)
    expect(evidence.reduce((sum, part) => sum + part.weight, prior)).toBeCloseTo(weight, 4)
  }
  const again = await findDuplicates(table, { matchAt: 0.5, reviewAt: 0.1, seed: 1, model: result.document })
  expect(again.clusters).toEqual(result.clusters)
})

test('a name beside its reading is one agreement: namesakes stay apart', async () => {
  const { table, entity } = households(1500, 6, { reading: true })
  const { precision, recall } = scoreOf((await findDuplicates(table)).clusters, entity)
  expect(precision).toBeGreaterThan(0.95)
  expect(recall).toBeGreaterThan(0.9)
})
