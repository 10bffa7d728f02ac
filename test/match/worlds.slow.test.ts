import { expect, test } from 'vitest'
import type { MatchTable } from '../../src/match/columns/table.ts'
import { findDuplicates } from '../../src/match/find-duplicates.ts'
import { heard, transposed } from './made-worlds.ts'

function f1(entity: readonly number[], clusters: Int32Array): number {
  let right = 0
  let found = 0
  let truth = 0
  for (let i = 0; i < entity.length; i++)
    for (let j = i + 1; j < entity.length; j++) {
      const same = entity[i] === entity[j]
      const joined = clusters[i] === clusters[j]
      if (same) truth++
      if (joined) found++
      if (same && joined) right++
    }
  return (2 * right) / (found + truth)
}

test.each<[string, { table: MatchTable; entity: number[] }, number]>([
  ['Chinese names taken down by ear, half of the other cells empty', heard(1800, 8), 0.9],
  ['Spanish and Japanese names the wrong way round, with initials and slips, a third of the other cells empty', transposed(1800, 5), 0.9],
])('nothing configured: %s', async (_, { table, entity }, least) => {
  const { clusters } = await findDuplicates(table)
  expect(f1(entity, clusters)).toBeGreaterThan(least)
})
