import { expect, test } from 'vitest'
import { killedImports } from '../support/killed-imports.ts'

test('killed, an import is in the store whole or not at all, and the store is sound', async () => {
  const { killed, problems } = await killedImports(1)
  expect(problems).toEqual([])
  expect(killed).toBe(1)
})
