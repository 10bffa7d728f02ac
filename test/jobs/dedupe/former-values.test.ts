import { afterAll, expect, test } from 'vitest'
import { dedupe, load, nightlyStores, rows } from '../../support/dedupe-nights.ts'
import { customers, decide, merge } from '../../support/merged-store.ts'

const { afterFirstNight, remove } = nightlyStores()
afterAll(remove)

/** A store where two quite different customers were joined on a person's word: the golden record, and the row of the one whose name lost. */
async function joined(size: number) {
  const store = await afterFirstNight(size)
  const alone = Array.from({ length: size }, (_, at) => at + 1).filter(
    (id) => store.clusters.clusterOf(id) === null && rows[id - 1]![2] !== '',
  )
  const [left, right] = alone.slice(0, 2) as [number, number]
  await decide(store, 'same', [left, right])
  await merge(store)
  const golden = store.records.byKey(store.records.keyOf(left))!
  expect(store.golden.memberIds(golden.id)).toEqual([left, right])
  const lost = golden.values.name === store.records.get(left)!.values.name ? right : left
  const [name, , phone] = rows[lost - 1]!
  await dedupe(store)
  return { store, golden, name: name!, phone: phone! }
}

// in the smaller store every two records are compared, in the larger one those that share a key
for (const [size, full] of [
  [300, false],
  [300, true],
  [1700, false],
  [1700, true],
] as const)
  test(`a former name and number finds the customer: ${size} records, ${full ? 'all' : 'the new one'} compared`, async () => {
    const { store, golden, name, phone } = await joined(size)
    const before = Object.keys(customers(store)).length
    await load(store, [[name, '', phone, '', '']])
    const added = store.golden.nextId() - 1
    expect(store.records.get(added)!.values.name).not.toBe(golden.values.name)
    await dedupe(store, { full })
    expect(store.pairs.weightOf(golden.id, added)).toBeGreaterThan(0)
    expect(store.clusters.clusterOf(golden.id)).not.toBeNull()
    expect(store.clusters.clusterOf(golden.id)).toBe(store.clusters.clusterOf(added))
    expect(Object.keys(customers(store)).length).toBe(before + 1)
    expect(store.problems()).toEqual([])
  })
