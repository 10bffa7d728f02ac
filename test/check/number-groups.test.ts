import { expect, test } from 'vitest'
import { NumberGroups } from '../../src/check/number-groups.ts'

const place = (row: number) => ({ ref: { file: 'a.csv', sheet: null, row, line: row }, key: `row:${row}` })

test('each group is judged by its own numbers in ascending order, however many there are', () => {
  const groups = new NumberGroups()
  for (let i = 0; i < 300; i++) groups.add(300 - i, i % 3 === 0 ? 'third' : 'others', place(i), i + 7, `cell ${i}`)
  const sorted: number[][] = []
  const found: unknown[] = []
  let judged = 0
  groups.judge(
    (numbers) => {
      sorted.push([...numbers])
      const most = numbers.at(-1)
      return (number) => (number === most || number === 1 ? { message: `${number}` } : null)
    },
    (at, verdict, where, value) => {
      judged++
      if (verdict !== null) found.push([at, where, value, verdict.message])
    },
  )
  const numbers = Array.from({ length: 300 }, (_, i) => i + 1)
  expect(sorted).toEqual([numbers.filter((n) => n % 3 === 0), numbers.filter((n) => n % 3 !== 0)])
  expect(found).toEqual([
    [7, place(0), 'cell 0', '300'],
    [8, place(1), 'cell 1', '299'],
    [306, place(299), 'cell 299', '1'],
  ])
  expect(judged).toBe(300)
})

test('a group that says nothing is not judged', () => {
  const groups = new NumberGroups()
  for (let i = 0; i < 4; i++) groups.add(i, i === 0 ? 'alone' : 'three', place(i), i, '')
  const judged: number[] = []
  groups.judge(
    (numbers) => (numbers.length < 2 ? null : () => null),
    (at) => judged.push(at),
  )
  expect(judged).toEqual([1, 2, 3])
})
