import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringsOf, TextTable } from '../../../src/match/arrays/text-table.ts'
import { encodeHere } from '../../../src/match/columns/encode.ts'
import { Numbering } from '../../../src/match/columns/numbering.ts'

test('each record has the number of its value, and a value one number', () => {
  const cell = fc.oneof(fc.constantFrom(null, '', '潜在', '成交', '2024-01-02'), fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 2000 }), (cells) => {
      const numbering = new Numbering('a', 'text')
      for (const [at, value] of cells.entries()) numbering.put(at, value)
      const { texts, ids } = numbering.done(cells.length)
      const values = stringsOf(texts)
      expect(Array.from(ids, (id) => (id < 0 ? null : values[id]))).toEqual(cells.map((value) => (value === '' ? null : value)))
      expect(new Set(values).size).toBe(values.length)
    }),
  )
})

test('thousands of values, and records without one', () => {
  const numbering = new Numbering('a', 'text')
  for (let at = 0; at < 30_000; at += 3) numbering.put(at, `value ${at % 9000}`)
  const { texts, ids } = numbering.done(30_001)
  expect([texts.ends.length, ids[0], ids[1], ids[9000], ids[9003], ids[30_000]]).toEqual([3000, 0, -1, 0, 1, -1])
})

test('a record may change its value: what no record holds any more is no value of the encoded column', () => {
  const numbering = new Numbering('a', 'text')
  for (const [at, value] of ['one', 'two', 'three', 'two'].entries()) numbering.put(at, value)
  numbering.put(0, 'four')
  numbering.put(2, null)
  const column = numbering.done(4)
  expect([stringsOf(column.texts), [...column.ids]]).toEqual([
    ['one', 'two', 'three', 'four'],
    [3, 1, -1, 1],
  ])
  const { columns, order } = encodeHere({ size: 4, columns: [column] })
  const { values, counts, ids } = columns[0]!
  expect(Array.from(order, (position, at) => [position, values[ids[at]!] ?? null, counts[ids[at]!] ?? 0]).sort()).toEqual([
    [0, 'four', 1],
    [1, 'two', 2],
    [2, null, 0],
    [3, 'two', 2],
  ])
  expect(values.length).toBe(2)
})

test('texts of any size and script come back as they were', () => {
  const texts = ['é', '\ud800', '名', 'x'.repeat(3_000_000), '', '字'.repeat(1_100_000), 'plain', '\u0000', 'ÿ']
  const table = new TextTable()
  expect(texts.map((text) => table.numberOf(text))).toEqual([...texts.keys()])
  expect(texts.map((text) => table.numberOf(text))).toEqual([...texts.keys()])
  expect(stringsOf(table.flat())).toEqual(texts)
})
