import { expect, test } from 'vitest'
import { estimateRows } from '../../src/read/estimate-rows.ts'

const rows = (cells: string[], count: number) => Array.from({ length: count }, (_, index) => ({ row: index + 1, line: index + 1, cells }))
const csv = (bytes: number, encoding = 'utf-8') => ({ bytes, detection: { format: 'csv' as const, encoding, notices: [] } })

test.each([
  ['a file of equal rows', csv(50_000), rows(['abc', 'defg'], 10), 5_000],
  ['hanzi take three bytes in UTF-8', csv(50_000), rows(['华信', '深'], 10), 4_167],
  ['and fewer in GB18030', csv(50_000, 'gb18030'), rows(['华信', '深'], 10), 5_556],
  ['never fewer than were seen', csv(10), rows(['abc'], 10), 10],
  ['no rows, no guess', csv(0), [], null],
  ['a packed workbook cannot tell', { bytes: 50_000, detection: { format: 'xlsx' as const, notices: [] } }, rows(['abc'], 10), null],
])('%s', (_, sheet, sample, estimate) => {
  expect(estimateRows(sheet, sample)).toBe(estimate)
})
