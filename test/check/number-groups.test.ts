import { expect, test } from 'vitest'
import { NumberGroups } from '../../src/check/number-groups.ts'

const place = (row: number) => ({ ref: { file: 'a.csv', sheet: null, row, line: row }, key: `row:${row}` })

test('each group is judged by its own numbers in ascending order, however many there are', () => {
  const groups = new NumberGroups()
  for (let i = 0; i < 300; i++) groups.add(300 - i, i % 3 === 0 ? 'third' : 'others', place(i), `cell ${i}`)
  const sorted: number[][] = []
  const found: unknown[] = []
  groups.judge(
    (numbers) => {
      sorted.push([...numbers])
      const most = numbers.at(-1)
      return (number) => (number === most || number === 1 ? { message: `${number}` } : null)
    },
    (at, value, { message }) => found.push([at, value, message]),
  )
  const numbers = Array.from({ length: 300 }, (_, i) => i + 1)
  expect(sorted).toEqual([numbers.filter((n) => n % 3 === 0), numbers.filter((n) => n % 3 !== 0)])
  expect(found).toEqual([
    [place(0), 'cell 0', '300'],
    [place(1), 'cell 1', '299'],
    [place(299), 'cell 299', '1'],
  ])
})
