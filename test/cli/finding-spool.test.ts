import { expect, test } from 'vitest'
import type { ToldFinding } from '../../src/check/present.ts'
import { FindingSpool } from '../../src/cli/finding-spool.ts'

const finding = (row: number): ToldFinding => ({
  rule: 'phone-dialable',
  severity: 'error',
  dimension: 'validity',
  file: 'leads.csv',
  sheet: null,
  row,
  column: '联系电话',
  cell: `D${row}`,
  field: 'phone',
  record: `row:${row}`,
  message: row % 7 === 0 ? '两行\n文字 },\n    {' : '号码过短😀',
  value: '长'.repeat(row % 40),
  fingerprint: String(row),
})

test.each([
  ['none', 0, false],
  ['one', 1, false],
  ['few, kept in memory', 20, false],
  ['many, kept in a file: characters are cut where its blocks end', 9000, false],
  ['many that are secret, kept in memory', 9000, true],
])('findings come back as often as they are asked for, in their order: %s', (_, count, secret) => {
  const spool = new FindingSpool(secret)
  const all = Array.from({ length: count }, (__, at) => finding(at + 2))
  for (const one of all) spool.add(one)
  expect(spool.length).toBe(count)
  expect([...spool]).toEqual(all)
  expect([...spool]).toEqual(all)
  const json = Buffer.concat([...spool.texts()].map((text) => Buffer.from(text as string))).toString('utf8')
  expect(JSON.parse(`[${json}]`)).toEqual(all)
})
