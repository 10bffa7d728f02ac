import { expect, test } from 'vitest'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { households } from '../made-worlds.ts'

test('the seed of the samples decides nothing: twenty seeds, one answer', async () => {
  const { table } = households(400, 7)
  const first = await findDuplicates(table)
  for (let seed = 2; seed <= 20; seed++) {
    const { clusters } = await findDuplicates(table, { matchAt: 0.5, reviewAt: 0.1, seed })
    let differing = 0
    for (let i = 0; i < table.size; i++) if ((clusters[i] === i) !== (first.clusters[i] === i)) differing++
    expect(differing).toBeLessThan(3)
  }
})
