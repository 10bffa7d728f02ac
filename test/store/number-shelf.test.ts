import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keep } from '../../src/store/kept.ts'
import { numberShelf } from '../../src/store/number-shelf.ts'

const emptyDb = () => {
  const db = keep(new Database(':memory:'))
  db.exec(
    'CREATE TABLE number_blocks (id INTEGER PRIMARY KEY, numbers BLOB NOT NULL) STRICT; CREATE INDEX number_blocks_ids ON number_blocks(id)',
  )
  return db
}

const found = (shelf: ReturnType<typeof numberShelf>, key: number): number[] => {
  const values: number[] = []
  shelf.finder()(key, (value) => values.push(value))
  return values.sort((a, b) => a - b)
}

const key = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1, 2 ** 32 - 2))
const pairs = fc.array(fc.tuple(key, fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 3000 })

test('whatever is added, in however many nights, is found again, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 6 }), (nights) => {
      const db = emptyDb()
      const shelf = numberShelf(db, 1)
      const other = numberShelf(db, 2)
      other.add({ keys: Uint32Array.of(1, 2), values: Uint32Array.of(7, 8) })
      const expected = new Map<number, number[]>()
      for (const night of nights) {
        shelf.add({ keys: Uint32Array.from(night, ([one]) => one), values: Uint32Array.from(night, ([, value]) => value) })
        for (const [one, value] of night) expected.set(one, [...(expected.get(one) ?? []), value])
      }
      for (const one of [...expected.keys(), 21, 2 ** 30])
        expect(found(shelf, one)).toEqual((expected.get(one) ?? []).sort((a, b) => a - b))
      shelf.clear()
      expect(found(shelf, 1)).toEqual([])
      expect(found(other, 1)).toEqual([7])
      db.close()
    }),
    { numRuns: 40 },
  )
})

test('a hundred nights leave few parts: finding stays quick', () => {
  const db = emptyDb()
  const shelf = numberShelf(db, 0)
  for (let night = 0; night < 100; night++)
    shelf.add({ keys: Uint32Array.from({ length: 1000 }, (_, k) => k * 4_000_000 + night), values: new Uint32Array(1000).fill(night) })
  const parts = db.prepare('SELECT count(DISTINCT id >> 32) FROM number_blocks').pluck().get()
  expect(parts).toBeLessThanOrEqual(8)
  expect(found(shelf, 4_000_000 + 42)).toEqual([42])
  db.close()
})
