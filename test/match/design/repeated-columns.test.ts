import { expect, test } from 'vitest'
import type { EncodedColumn } from '../../../src/match/columns/encode.ts'
import { echoesOf, echoingColumns } from '../../../src/match/design/repeated-columns.ts'

test('a column that now and then repeats an earlier one is marked where it does', () => {
  const size = 8
  const column = (name: string, cells: (string | null)[]): EncodedColumn => {
    const values = [...new Set(cells.filter((cell) => cell !== null))]
    const ids = Int32Array.from(cells, (cell) => (cell === null ? -1 : values.indexOf(cell)))
    return { name, type: 'text', values, ids, counts: new Int32Array(values.length).fill(1), filled: values.length }
  }
  const company = column('company', ['贺英', '华信科技', '吕辰', null, '李敏', '金源贸易', '王佑', null])
  const contact = column('contact', ['贺英', '赵云', '吕辰', null, '李敏', '钱七', null, '孙武'])
  const town = column('town', ['深圳', '苏州', '苏州', '杭州', '深圳', '杭州', '深圳', '苏州'])
  const columns = [company, contact, town]
  const echoes = echoesOf(columns, echoingColumns(columns, [true, true, true], size), size)
  expect(echoes.map((echo) => (echo === null ? null : Array.from(echo)))).toEqual([null, [1, 0, 1, 0, 1, 0, 0, 0], null])
})
