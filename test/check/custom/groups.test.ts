import { expect, test } from 'vitest'
import { Groups } from '../../../src/check/custom/groups.ts'
import type { Place } from '../../../src/check/rule.ts'

const at = (file: string, row: number, key = `row:${row}`): Place => ({ ref: { file, sheet: null, row, line: row + 1 }, key })

test('a group is named by its values whole, counts apart from others, and remembers its first record', () => {
  const groups = new Groups(2)
  const names = [
    groups.numberOf(['a,b', 'c'], at('a.csv', 2), 'a,b'),
    groups.numberOf(['a', 'b,c'], at('a.csv', 3), 'a'),
    groups.numberOf(['a,b', 'c'], at('b.csv', 4), 'a,b'),
    groups.numberOf(['x', 'y'], at('b.csv', 5, 'C202611005'), 'x'),
  ]
  expect([names, groups.size]).toEqual([[0, 1, 0, 2], 3])
  groups.setTally(0, 0, 5)
  groups.setTally(1, 1, 7)
  expect([0, 1, 2].map((group) => [groups.tally(group, 0), groups.tally(group, 1)])).toEqual([
    [5, 0],
    [0, 7],
    [0, 0],
  ])
  expect([groups.sharedOf(0, 2), groups.firstOf(0)]).toEqual([['a,b', 'c'], { place: at('a.csv', 2), value: 'a,b' }])
  expect([groups.sharedOf(2, 2), groups.firstOf(2)]).toEqual([['x', 'y'], { place: at('b.csv', 5, 'C202611005'), value: 'x' }])
})

test('thousands of groups keep what the first of them had', () => {
  const groups = new Groups(1)
  for (let row = 2; row < 5000; row++) groups.setTally(groups.numberOf([`owner ${row}`], at('a.csv', row), `owner ${row}`), 0, row)
  const wrong = Array.from({ length: groups.size }, (_, group) => group).filter(
    (group) =>
      groups.tally(group, 0) !== group + 2 ||
      groups.sharedOf(group, 1)[0] !== `owner ${group + 2}` ||
      groups.firstOf(group).place.ref.row !== group + 2,
  )
  expect([groups.size, wrong]).toEqual([4998, []])
})
