import { expect, test } from 'vitest'
import { recall } from '../../support/blocking-recall.ts'
import { clients, people } from '../made-worlds.ts'

test.each([
  ['people', people(300, 4).table],
  ['clients', clients(300, 4)],
])('blocking brings together what all pairs of 300 %s hold', async (_, table) => {
  const all = await recall(table)
  expect(all.matching).toBeGreaterThan(30)
  expect(all.recall).toBeGreaterThanOrEqual(0.999)
})
