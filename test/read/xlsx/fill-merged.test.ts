import { expect, test } from 'vitest'
import { mergedFiller } from '../../../src/read/xlsx/fill-merged.ts'

const rows = [['地区', '客户'], ['华东', '甲'], ['', '乙'], ['own', '丙'], [], ['华南', '', 'x']].map((cells, index) => ({
  row: index + 1,
  line: index + 1,
  cells,
}))
const ranges = [
  { top: 2, bottom: 5, left: 0, right: 0 },
  { top: 2, bottom: 6, left: 1, right: 1 },
  { top: 1, bottom: 1, left: 0, right: 1 },
]

test('empty cells under a merged cell get its value', () => {
  expect(rows.map(mergedFiller(ranges)).map(({ cells }) => cells)).toEqual([
    ['地区', '客户'],
    ['华东', '甲'],
    ['华东', '乙'],
    ['own', '丙'],
    ['华东', '甲'],
    ['华南', '甲', 'x'],
  ])
})

test('only in the columns named', () => {
  expect(rows.map(mergedFiller(ranges, new Set([1]))).map(({ cells }) => cells)).toEqual([
    ['地区', '客户'],
    ['华东', '甲'],
    ['', '乙'],
    ['own', '丙'],
    ['', '甲'],
    ['华南', '甲', 'x'],
  ])
})

test('a row that is broken is left as it is', () => {
  const broken = { row: 3, line: 3, cells: [''], broken: { reason: 'bad-bytes', raw: '' } } as const
  const fill = mergedFiller(ranges)
  fill(rows[1]!)
  expect(fill(broken)).toBe(broken)
})
