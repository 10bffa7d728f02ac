import { expect, test } from 'vitest'
import type { ToldFinding } from '../../src/check/present.ts'
import { groupsOf } from '../../src/cli/check-groups.ts'

const finding = (rule: string, cell: string | null, value: string | null = null, more: Partial<ToldFinding> = {}): ToldFinding => ({
  rule,
  severity: 'error',
  dimension: 'validity',
  file: 'a.csv',
  sheet: null,
  row: cell === null ? null : Number(/\d+/.exec(cell)![0]),
  column: 'x',
  cell,
  field: 'x',
  message: 'm',
  value,
  fingerprint: '',
  ...more,
})
const cellsOf = (findings: readonly ToldFinding[], most: number) =>
  groupsOf(findings, { most, isByValue: () => false }).map(({ rule, count, shown }) => [rule, count, shown.map(({ cell }) => cell)])

test('the worst cells are chosen, and listed in the order of the sheet', () => {
  // Row 9 has two errors, row 12 three.
  const found = ['B2', 'AA9', 'B9', 'B12', 'C12', 'A12', 'B3'].map((cell) => finding('a', cell))
  expect(cellsOf(found, 5)).toEqual([['a', 7, ['B9', 'AA9', 'A12', 'B12', 'C12']]])
  expect(cellsOf(found, Number.POSITIVE_INFINITY)).toEqual([['a', 7, ['B2', 'B3', 'B9', 'AA9', 'A12', 'B12', 'C12']]])
})

test('sheet by sheet, what a whole sheet lacks first', () => {
  const found = [
    finding('a', 'B5'),
    finding('a', 'B2', null, { file: 'b.csv' }),
    finding('a', null, null, { file: 'b.csv' }),
    finding('a', 'B3'),
  ]
  const [group] = groupsOf(found, { most: 5, isByValue: () => false })
  expect(group!.shown.map(({ file, cell }) => [file, cell])).toEqual([
    ['a.csv', 'B3'],
    ['a.csv', 'B5'],
    ['b.csv', null],
    ['b.csv', 'B2'],
  ])
  expect(group!.ofSheet).toBe(1)
})

test('a rule that is answered by value lists each value once, the most frequent first', () => {
  const found = ['制造', '零售', '制造', '未知', '制造', '零售'].map((value, at) => finding('choice-known', `B${at + 2}`, value))
  const [group] = groupsOf(found, { most: 5, isByValue: (rule) => rule === 'choice-known' })
  expect([group!.count, group!.shown, group!.values.map(({ first, count }) => [count, first.value, first.cell])]).toEqual([
    6,
    [],
    [
      [3, '制造', 'B2'],
      [2, '零售', 'B3'],
      [1, '未知', 'B5'],
    ],
  ])
})
