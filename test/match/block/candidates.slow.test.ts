import { expect, test } from 'vitest'
import { recall } from '../../support/blocking-recall.ts'
import { clients, people } from '../made-worlds.ts'

test.each([
  ['people', people(800, 4).table],
  ['clients', clients(800, 4)],
])('blocking brings together what all pairs of 800 %s hold', async (_, table) => {
  const all = await recall(table)
  expect(all.matching).toBeGreaterThan(100)
  expect(all.recall).toBeGreaterThanOrEqual(0.999)
})
