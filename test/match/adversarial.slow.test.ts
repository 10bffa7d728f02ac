import { expect, test } from 'vitest'
import type { MatchTable } from '../../src/match/columns/table.ts'
import { findDuplicates } from '../../src/match/find-duplicates.ts'
import type { FieldType } from '../../src/schema/field.ts'
import { type Column, sheet } from '../support/made-sheet.ts'

const types: readonly FieldType[] = [
  'company',
  'person',
  'given',
  'phone',
  'email',
  'date',
  'money',
  'number',
  'address',
  'code',
  'id',
  'text',
]
const han = (i: number) => String.fromCharCode(0x4e00 + (i % 2000), 0x5e00 + (Math.floor(i / 2000) % 500))

/** A sheet, how many customers are in it, and whether pairs were left uncompared. */
test.each<[string, MatchTable, number, boolean]>([
  ['10,000 characters in every cell', sheet(80, ...types.map((type): Column => [type, type, (i) => '1'.repeat(9990) + i])), 80, false],
  [
    'words of 10,000 letters',
    sheet(150, ['given', 'given', (i) => 'ab'.repeat(5000 - (i % 7)) + i], ['email', 'email', (i) => `${i}${'a'.repeat(9980)}@x.cn`]),
    150,
    false,
  ],
  [
    'pasted documents',
    sheet(1600, ['note', 'text', (i) => `record ${i} ${'lorem ipsum dolor '.repeat(550)}${(i * 7919) % 1601}`]),
    1600,
    true,
  ],
  [
    'a switchboard that nearly all share',
    sheet(
      30_000,
      ['phone', 'phone', (i) => (i % 50 ? '+864008001234' : `+8613${100_000_000 + i * 7}`)],
      ['name', 'person', (i) => `王${han(i)}`],
    ),
    30_000,
    false,
  ],
  ['numbers all near one another', sheet(20_000, ['number', 'code', (i) => `K${1_000_000 + (i % 19_990)}`]), 19_990, true],
  ['a single column', sheet(20_000, ['note', 'text', (i) => `v${i % 6000}`]), 20_000, true],
])('%s', async (_, table, customers, leftOut) => {
  const { clusters, candidatePairs, comparedPairs } = await findDuplicates(table)
  expect([new Set(clusters).size, candidatePairs > comparedPairs]).toEqual([customers, leftOut])
})
