import { expect, test } from 'vitest'
import { killedImports } from '../support/killed-imports.ts'

test('killed at any of 50 moments, an import is in the store whole or not at all, and the store is sound', async () => {
  const { killed, problems } = await killedImports(50)
  expect(problems).toEqual([])
  expect(killed).toBeGreaterThan(25) // or the test has not tested much
})
