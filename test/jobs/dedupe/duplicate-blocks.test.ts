import { expect, test } from 'vitest'
import { differingColumns, marked } from '../../../src/jobs/dedupe/duplicate-blocks.ts'

test.each<[string, (string | null)[][], boolean[][], number[]]>([
  [
    'alike',
    [
      ['Anna', '1'],
      ['Anna', '1'],
    ],
    [
      [false, false],
      [false, false],
    ],
    [],
  ],
  [
    'one cell differs',
    [
      ['Anna', '1'],
      ['Ana', '1'],
    ],
    [
      [false, false],
      [true, false],
    ],
    [0],
  ],
  [
    'an empty cell differs from nothing',
    [
      ['Anna', null],
      ['Anna', '1'],
      ['Anna', ''],
    ],
    [
      [false, false],
      [false, false],
      [false, false],
    ],
    [],
  ],
  [
    'the first filled cell is the measure',
    [
      [null, 'a'],
      ['1', 'a'],
      ['2', 'b'],
    ],
    [
      [false, false],
      [false, false],
      [true, true],
    ],
    [0, 1],
  ],
])('%s', (_, cells, differs, columns) => {
  const rows = marked(cells.map((row, at) => ({ key: String(at), cells: row })))
  expect(rows.map((row) => row.differs)).toEqual(differs)
  expect(differingColumns(rows)).toEqual(columns)
})
