import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyGroups } from '../../src/check/key-groups.ts'

const place = (row: number, file = 'a.csv') => ({ ref: { file, sheet: null, row, line: row + 100 }, key: `row:${row}` })

test('tells how many records and how many others share a key, where the first is, and keeps the rest', () => {
  const groups = new KeyGroups()
  groups.add('k', 'A', place(2), 0, 'k2')
  groups.add('alone', 'A', place(3), 1, 'k3')
  groups.add('k', 'A', place(4), 2, 'k4')
  groups.add('k', 'B', place(5, 'b.csv'), 3, 'k5')
  groups.add('k', null, place(6, 'b.csv'), 7, 'k6')
  expect([...groups.shared()].map((shared) => ({ ...shared, repeats: [...shared.repeats] }))).toEqual([
    {
      key: 'k',
      group: { records: 4, others: 2, first: { file: 'a.csv', sheet: null, row: 2, line: 102 } },
      countedOthers: 2,
      repeats: [
        { at: 2, isOther: false, place: place(4), value: 'k4' },
        { at: 3, isOther: true, place: place(5, 'b.csv'), value: 'k5' },
        { at: 7, isOther: false, place: place(6, 'b.csv'), value: 'k6' },
      ],
    },
  ])
})

test('a record of which it cannot be read what makes it different is one more, whatever it says', () => {
  const groups = new KeyGroups()
  groups.add('k', 'A', place(2), 0, 'k')
  groups.add('k', 'A', place(3), 1, 'k', true)
  groups.add('k', null, place(4), 2, 'k', true)
  groups.add('k', 'A', place(5), 3, 'k')
  const [{ group, countedOthers, repeats } = { repeats: [] }] = groups.shared()
  expect([group?.others, countedOthers]).toEqual([1, 3])
  expect([...repeats].map(({ at, isOther }) => [at, isOther])).toEqual([
    [1, true],
    [2, true],
    [3, false],
  ])
})

test('counts as a map of the keys would, for any keys, through every growth of its arrays', () => {
  const key = fc.oneof(fc.nat(800).map(String), fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', '', '\u0000'))
  const rows = fc.array(fc.tuple(key, fc.option(fc.nat(3).map(String))), { maxLength: 3000, size: 'max' })
  fc.assert(
    fc.property(rows, (list) => {
      const groups = new KeyGroups()
      const expected = new Map<string, { first: number; records: number; others: Set<string> }>()
      list.forEach(([k, other], row) => {
        groups.add(k, other, place(row), row, k)
        const known = expected.get(k) ?? { first: row, records: 0, others: new Set() }
        known.records++
        if (other !== null) known.others.add(other)
        expected.set(k, known)
      })
      const found = [...groups.shared()].map(({ key: k, group, repeats }) => [
        k,
        group.first.row,
        group.records,
        group.others,
        [...repeats].length,
        [...repeats].filter(({ isOther }) => isOther).length,
      ])
      const due = [...expected]
        .filter(([, { records }]) => records > 1)
        .map(([k, e]) => [k, e.first, e.records, e.others.size, e.records - 1, Math.max(0, e.others.size - 1)])
      const byFirst = (x: unknown[], y: unknown[]) => Number(x[1]) - Number(y[1])
      expect(found.sort(byFirst)).toEqual(due.sort(byFirst))
    }),
    { numRuns: 40 },
  )
})
