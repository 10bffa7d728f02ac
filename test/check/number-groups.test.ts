import { expect, test } from 'vitest'
import { NumberGroups } from '../../src/check/number-groups.ts'

test('each group is judged by its own numbers in ascending order, however many there are', () => {
  const groups = new NumberGroups()
  for (let i = 0; i < 300; i++) groups.add(300 - i, i % 3 === 0 ? 'third' : 'others', i + 7)
  const sorted: number[][] = []
  const found: unknown[] = []
  let judged = 0
  groups.judge(
    (numbers) => {
      sorted.push([...numbers])
      const most = numbers.at(-1)
      return (number) => (number === most || number === 1 ? { message: `${number}` } : null)
    },
    (at, verdict) => {
      judged++
      if (verdict !== null) found.push([at, verdict.message])
    },
  )
  const numbers = Array.from({ length: 300 }, (_, i) => i + 1)
  expect(sorted).toEqual([numbers.filter((n) => n % 3 === 0), numbers.filter((n) => n % 3 !== 0)])
  expect(found).toEqual([
    [7, '300'],
    [8, '299'],
    [306, '1'],
  ])
  expect(judged).toBe(300)
})

test('a group that says nothing is not judged', () => {
  const groups = new NumberGroups()
  for (let i = 0; i < 4; i++) groups.add(i, i === 0 ? 'alone' : 'three', i)
  const judged: number[] = []
  groups.judge(
    (numbers) => (numbers.length < 2 ? null : () => null),
    (at) => judged.push(at),
  )
  expect(judged).toEqual([1, 2, 3])
})
