import { expect, test } from 'vitest'
import type { MatchTable } from '../../src/match/columns/table.ts'
import { findDuplicates } from '../../src/match/find-duplicates.ts'
import { arenaOf } from '../../src/match/text/edit-distance.ts'
import { sheet } from '../support/made-sheet.ts'

const han = (i: number) => String.fromCharCode(0x4e00 + (i % 2000), 0x5e00 + (Math.floor(i / 2000) % 500))

/** A sheet, how many customers are in it, and whether pairs were left uncompared. */
test.each<[string, MatchTable, number, boolean]>([
  ['one value in every row', sheet(30_000, ['note', 'text', () => 'same']), 30_000, false],
  [
    'one value in every row of every column',
    sheet(30_000, ['name', 'company', () => '华信科技有限公司'], ['phone', 'phone', () => '+8613812345678']),
    1,
    false,
  ],
  [
    'one value in every row beside another',
    sheet(30_000, ['name', 'company', () => '华信科技有限公司'], ['number', 'code', (i) => `Z${i * 7919}`]),
    30_000,
    false,
  ],
  ['empty columns', sheet(5000, ['name', 'company', () => null], ['phone', 'phone', () => null]), 5000, false],
  [
    'an empty column beside full ones',
    sheet(
      300,
      ['name', 'person', (i) => `王${han(i * 37)}`],
      ['phone', 'phone', (i) => `+8613${100_000_000 + i * 7919}`],
      ['note', 'text', () => null],
    ),
    300,
    false,
  ],
])('%s', async (_, table, customers, leftOut) => {
  const { clusters, candidatePairs, comparedPairs } = await findDuplicates(table)
  expect([new Set(clusters).size, candidatePairs > comparedPairs]).toEqual([customers, leftOut])
})

test('of a very long text its beginning, its end and a digest are compared: texts that differ anywhere differ', () => {
  const text = (middle: string) => `${'a'.repeat(5000)}${middle}${'b'.repeat(5000)}`
  const { chars, starts } = arenaOf([text('x'), text('y'), 'short'])
  const part = (i: number) => String.fromCharCode(...chars.subarray(starts[i]!, starts[i + 1]!))
  expect([part(0).length <= 256, part(0) === part(1), part(0).startsWith('aaaa'), part(0).endsWith('bbbb'), part(2)]).toEqual([
    true,
    false,
    true,
    true,
    'short',
  ])
})
