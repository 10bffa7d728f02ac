import { expect, test } from 'vitest'
import { findDuplicates } from '../../src/match/find-duplicates.ts'

const names = ['James', 'Mary', 'John', 'Linda', 'Susan']
const towns = ['Boston', 'Austin', 'Denver']
const of = (columns: Record<string, readonly string[]>, types: Record<string, 'given' | 'text' | 'email'>) =>
  findDuplicates({
    size: Object.values(columns)[0]!.length,
    columns: Object.entries(columns).map(([name, values]) => ({ name, type: types[name]!, values })),
  })
const rows = Array.from({ length: 200 }, (_, at) => at)

test('first names, alone or with a few towns, tell nobody from another: that is counted', async () => {
  const given = rows.map((at) => names[(at * 7) % names.length]!)
  expect((await of({ given }, { given: 'given' })).alike).toBe(200)
  const town = rows.map((at) => towns[(at * 11) % towns.length]!)
  expect((await of({ given, town }, { given: 'given', town: 'text' })).alike).toBe(200)
})

test('where one column tells them apart, or a pair is certain, none is counted', async () => {
  const given = rows.map((at) => names[at % names.length]!)
  const email = rows.map((at) => `someone${at}@x${at}.org`)
  expect((await of({ given, email }, { given: 'given', email: 'email' })).alike).toBe(0)
  const shared = rows.map((at) => `someone${at % 190}@x${at % 190}.org`)
  expect((await of({ given, email: shared }, { given: 'given', email: 'email' })).alike).toBe(0)
})
