import { candidatesOf, largestBlock, pairsOf } from '../../src/match/block/candidates.ts'
import { recordKeys } from '../../src/match/block/value-keys.ts'
import { encodeHere } from '../../src/match/columns/encode.ts'
import type { MatchTable } from '../../src/match/columns/table.ts'
import { matchDefaults } from '../../src/match/defaults.ts'
import { findDuplicates } from '../../src/match/find-duplicates.ts'
import { oddsOf } from '../../src/match/model/odds.ts'
import { scorerOf } from '../../src/match/score/score.ts'
import { open, prepare } from '../../src/match/vectors/prepared.ts'
import { startCrew } from '../../src/match/workers/start-crew.ts'

/** Of all pairs whose weight reaches the match threshold, the share that blocking brings together. */
export async function recall(table: MatchTable): Promise<{ matching: number; recall: number }> {
  const { model } = await findDuplicates(table)
  const encoded = encodeHere(table)
  const { size } = table
  const crew = startCrew(1)
  const groundwork = await prepare(crew, encoded, model.design, largestBlock(size))
  const scorer = scorerOf(open(groundwork.ground), model)
  const candidates = await candidatesOf(crew, size, () => recordKeys(crew, groundwork), encoded.twins)
  const met = new Uint8Array(size * size)
  pairsOf(candidates)(0, size, (i, j) => {
    met[i * size + j] = 1
  })
  const least = oddsOf(matchDefaults.matchAt)
  let matching = 0
  let found = 0
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      if (scorer.weighIf(i, j, least) < least) continue
      matching++
      found += met[i * size + j]!
    }
  return { matching, recall: found / matching }
}
