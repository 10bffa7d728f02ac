import { afterAll, expect, test } from 'vitest'
import { explainPair } from '../../../src/jobs/dedupe/explain-pair.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import type { Store } from '../../../src/store/store.ts'
import { clustersOf, dedupe, load, nightlyStores, pairKey, pairsOf, rows, tally } from '../../support/dedupe-nights.ts'

const { afterFirstNight, newStore, remove } = nightlyStores()
afterAll(remove)

const membersOf = (store: Store) =>
  Object.values(clustersOf(store))
    .map((members) => members.join(' '))
    .sort()

test('records that come later find the partners they find when all are compared by the same model', async () => {
  const nightly = newStore()
  await load(nightly, rows.slice(0, 2000))
  const first = await dedupe(nightly)
  expect({ full: first.full, compared: first.counts.comparedRecords }).toEqual({ full: 'first', compared: 2000 })
  await load(nightly, rows.slice(2000, 2100))
  await dedupe(nightly)
  await load(nightly, rows.slice(2100))
  const last = await dedupe(nightly)
  expect({ full: last.full, compared: last.counts.comparedRecords, model: last.model }).toEqual({
    full: null,
    compared: 100,
    model: first.model,
  })
  expect(last.counts).toMatchObject(tally(nightly))
  expect(last.counts.comparedPairs).toBeLessThan(first.counts.comparedPairs / 5)

  const whole = newStore()
  await load(whole, rows)
  await dedupe(whole, { model: first.model })
  const [found, expected] = [pairsOf(nightly), pairsOf(whole)]
  const isNew = (pair: string) => Number(pair.split(':')[1]) > 2000
  expect(expected.filter(isNew).length).toBeGreaterThan(20)
  // a pair at the edge of review may fall on either side: how common a value is was counted at another time
  const edge = (pair: string) =>
    Math.abs((whole.pairs.get(...ends(pair)) ?? nightly.pairs.get(...ends(pair)))!.weight - Math.log2(1 / 9)) < 1
  const differing = [...found.filter((pair) => !expected.includes(pair)), ...expected.filter((pair) => !found.includes(pair))]
  expect(differing.filter((pair) => isNew(pair) && !edge(pair))).toEqual([])
  const [clusters, due] = [membersOf(nightly), membersOf(whole)]
  expect(clusters.filter((cluster) => !due.includes(cluster)).length).toBeLessThan(due.length / 100)
})

const ends = (pair: string) => pair.split(':').map(Number) as [number, number]

test('a new record with a slip in every field is found, where a phone or an e-mail address is among them', async () => {
  const store = newStore()
  // so many share the domain that it brings nobody together
  const others = Array.from({ length: 200 }, (_, i) => {
    const number = String((i * 7_654_321) % 10_000_000).padStart(7, '0')
    return ['', `${(i * 7919 + 10_000_019).toString(36)}@163.com`, `1397${number}`, '', '']
  })
  await load(store, [
    ...rows.slice(0, 1700),
    ...others,
    ['', 'wangxiaoming@163.com', '13812345678', '', ''],
    ['', 'lidaming@163.com', '13987654321', '', ''],
  ])
  await dedupe(store)
  await load(store, [
    ['', 'wangxiaomang@163.com', '13812845678', '', ''],
    ['', 'lidamming@163.com', '13987654921', '', ''],
  ])
  const { full } = await dedupe(store)
  expect({ full, pairs: pairsOf(store).filter((pair) => Number(pair.split(':')[1]) > 1902) }).toEqual({
    full: null,
    pairs: ['1901:1903', '1902:1904'],
  })
})

test('a store that has outgrown the sizes in which all pairs are compared is compared anew, and it is said', async () => {
  const store = await afterFirstNight(300)
  await load(store, rows.slice(300, 1800))
  const { full, counts } = await dedupe(store)
  expect({ full, comparedRecords: counts.comparedRecords }).toEqual({ full: 'outgrown', comparedRecords: counts.records })
  expect(counts).toMatchObject(tally(store))
})

test('columns that mean no field are compared as in a sheet, on the first night and after', async () => {
  const coded = rows.slice(0, 1700).map((row, at) => [...row.slice(0, 4), `K-${10_000 + ((at * 7919) % 997)}`])
  const store = newStore()
  await load(store, coded)
  const { model } = await dedupe(store)
  expect(model.comparisons.map(({ column }) => column)).toContain('会员编码')
  await load(store, [['Altogether other name', '', '', '', coded[0]![4]!]])
  const { full } = await dedupe(store)
  const { evidence } = explainPair(store, customerSchema, pairKey(store, 1, 1701), 'CN')
  const code = evidence.find(({ field }) => field === '会员编码')!
  expect({ full, left: code.left, right: code.right, comparison: code.comparison.en }).toEqual({
    full: null,
    left: coded[0]![4],
    right: coded[0]![4],
    comparison: 'same',
  })
})
