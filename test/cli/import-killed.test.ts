import { expect, test } from 'vitest'
import { killedImports } from '../support/killed-imports.ts'

test('killed at any of 5 moments, an import is in the store whole or not at all, and the store is sound', async () => {
  const { killed, problems } = await killedImports(5)
  expect(problems).toEqual([])
  expect(killed).toBeGreaterThan(2) // or the test has not tested much
})
