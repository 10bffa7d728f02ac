import { expect, test } from 'vitest'
import { encodeColumn, numberColumn } from '../../src/match/columns.ts'
import { echoesOf } from '../../src/match/echo.ts'

test('a column that now and then repeats an earlier one is marked where it does', () => {
  const size = 8
  const order = Int32Array.from({ length: size }, (_, i) => i)
  const column = (name: string, values: (string | null)[]) => encodeColumn(numberColumn({ name, type: 'text', values }, size), order)
  const company = column('company', ['贺英', '华信科技', '吕辰', null, '李敏', '金源贸易', '王佑', null])
  const contact = column('contact', ['贺英', '赵云', '吕辰', null, '李敏', '钱七', null, '孙武'])
  const town = column('town', ['深圳', '苏州', '苏州', '杭州', '深圳', '杭州', '深圳', '苏州'])
  const echoes = echoesOf([company, contact, town], [true, true, true], size)
  expect(echoes.map((echo) => (echo === null ? null : Array.from(echo)))).toEqual([null, [1, 0, 1, 0, 1, 0, 0, 0], null])
})
