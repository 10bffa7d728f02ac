import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { candidatesOf, largestBlock, pairsOf } from '../../../src/match/block/candidates.ts'
import { recordKeys } from '../../../src/match/block/value-keys.ts'
import { encodeHere } from '../../../src/match/columns/encode.ts'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { matchDefaults } from '../../../src/match/defaults.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { oddsOf } from '../../../src/match/model/odds.ts'
import { scorerOf } from '../../../src/match/score/score.ts'
import { open, prepare } from '../../../src/match/vectors/prepared.ts'
import { startCrew } from '../../../src/match/workers/start-crew.ts'
import { clients, people } from '../made-worlds.ts'

/** Of all pairs whose weight reaches the match threshold, the share that blocking brings together. */
async function recall(table: MatchTable): Promise<{ matching: number; recall: number }> {
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

describe('blocking against all pairs of 2,000 records', () => {
  test.each([
    ['people', people(2000, 4).table, 0.999],
    ['clients', clients(2000, 4), 0.999],
  ])('%s', async (_, table, least) => {
    const all = await recall(table)
    expect(all.matching).toBeGreaterThan(300)
    expect(all.recall).toBeGreaterThanOrEqual(least)
  })

  const sheets = join(process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data', 'match')
  describe.skipIf(!existsSync(sheets))('records nobody here made', () => {
    test.each([
      ['historical50k', 0.99],
      ['febrl4', 0.999],
    ])(
      'the first 2,000 of %s',
      async (name, least) => {
        const [head, ...rows] = parse(readFileSync(join(sheets, name, 'sheet.csv')), { to: 2001 })
        const columns = head!
          .slice(1)
          .map((header, c) => ({ name: header, type: 'text' as const, values: rows.map((row) => row[c + 1] || null) }))
        expect((await recall({ size: rows.length, columns })).recall).toBeGreaterThanOrEqual(least)
      },
      120_000,
    )
  })
})
