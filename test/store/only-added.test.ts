import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { newStore } from '../support/new-store.ts'

const at = newStore()

/** Does `work` as a run and returns the run. */
async function run(work: (run: number) => void, undoes?: number, command = 'merge', readingVersion?: number): Promise<number> {
  let made = 0
  const asked = {
    command,
    operator: 'li',
    ...(undoes === undefined ? {} : { undoes }),
    ...(readingVersion === undefined ? {} : { readingVersion }),
  }
  await at.store.runs.perform(asked, (id) => {
    made = id
    work(id)
    if (undoes !== undefined) at.store.runs.settle(undoes)
    return { counts: {} }
  })
  return made
}

const undo = (undone: number) => run(() => {}, undone, 'undo')

/** Customers with these numbers. */
const add = (numbers: readonly string[]) =>
  run((id) => {
    at.store.records.ensureFields(['name'])
    const source = at.store.files.source('customers', 'a').id
    const file = {
      kind: 'customers',
      path: 'a.csv',
      sheet: null,
      sha256: '',
      reading: '',
      encoding: null,
      delimiter: null,
      headerRow: 1,
    } as const
    const fileId = at.store.files.insertNew({ ...file, run: id, source: 'a', columns: [] })
    const cells = numbers.map(() => '[]')
    at.store.rows.insertNew(fileId, { cells, places: new Int32Array(numbers.length * 2), hashes: new Float64Array(numbers.length) })
    const nothing = numbers.map(() => null)
    const rows = numbers.map((_, at) => at + 1)
    at.store.records.insertNew({
      run: id,
      source,
      fields: ['customer_no'],
      values: numbers,
      rows,
      keys: nothing,
      extras: nothing,
      notes: nothing,
    })
  })

test("a name that an undone run gave is nobody's, and the one before it counts again", async () => {
  await add(['C1', 'C2'])
  await run((id) => at.store.aliases.insertNew(id, 'K', 1))
  const second = await run((id) => at.store.aliases.insertNew(id, 'K', 2))
  expect([at.store.aliases.recordOf('K'), at.store.aliases.of(1), at.store.aliases.of(2), at.store.records.byKey('K')?.key]).toEqual([
    2,
    [],
    ['K'],
    'C2',
  ])
  const undone = await undo(second)
  expect([at.store.aliases.recordOf('K'), at.store.aliases.of(1), at.store.aliases.of(2)]).toEqual([1, ['K'], []])
  await undo(undone)
  expect(at.store.aliases.recordOf('K')).toBe(2)
})

test('a golden record may have the number of a member; two live records may not', async () => {
  await add(['C1', 'C2', 'C3'])
  await run((id) => {
    at.store.moves.move(id, [{ record: 1, before: null, into: 3 }])
    at.store.records.set(id, 3, { customer_no: 'C1' })
  })
  expect([at.store.records.byKey('C1')?.id, at.store.records.byKey('C2')?.id, at.store.records.count()]).toEqual([3, 2, 2])
  expect(at.store.records.withKey('C1', 1).map(({ id }) => id)).toEqual([3, 1])
  expect([at.store.records.hasNumber('C1'), at.store.records.hasNumber('C3')]).toEqual([true, false])
  expect(at.store.changes.of('customers', 1).at(-1)).toMatchObject({ action: 'merge', field: '_into', before: null, after: '3' })
  await expect(run((id) => at.store.records.set(id, 2, { customer_no: 'C1' }))).rejects.toThrow('UNIQUE')
})

test('a record that was taken out cannot come back to a number another has, unless the other belongs to it', async () => {
  await add(['C1', 'C2', 'C3'])
  await run((id) => {
    at.store.records.set(id, 1, { _into: 3 })
    at.store.records.set(id, 3, { customer_no: 'C1' })
    at.store.records.remove(id, 2, 3)
  })
  expect(at.store.records.withTakenNumber(1, 3)).toEqual([])
  await run((id) => at.store.records.set(id, 1, { customer_no: 'C2' }))
  expect(at.store.records.withTakenNumber(1, 3)).toEqual([2])
})

test('what a source last said, newest first, without undone runs', async () => {
  const source = (await add(['C1'])) > 0 ? at.store.files.source('customers', 'a').id : 0
  const other = at.store.files.source('customers', 'b').id
  await run((id) => at.store.sourceRows.insertNew(id, 'customers', 1, source, 10))
  const later = await run((id) => at.store.sourceRows.insertNew(id, 'customers', 1, source, 20))
  await run((id) => at.store.sourceRows.insertNew(id, 'customers', 1, other, 30))
  expect([at.store.sourceRows.of('customers', 1, source), at.store.sourceRows.of('customers', 1, other)]).toEqual([[20, 10], [30]])
  await undo(later)
  expect(at.store.sourceRows.of('customers', 1, source)).toEqual([10])
})

test('pinned values: the last word counts, and what is undone does not', async () => {
  await run((id) => {
    at.store.pins.pin(id, 'customers', 1, 'phone', '+8613812345678')
    at.store.pins.pin(id, 'customers', 1, 'note', null)
  })
  const unpinned = await run((id) => at.store.pins.unpin(id, 'customers', 1, 'phone'))
  expect([...at.store.pins.of('customers', 1)]).toEqual([['note', null]])
  await undo(unpinned)
  expect([...at.store.pins.of('customers', 1)]).toEqual([
    ['note', null],
    ['phone', '+8613812345678'],
  ])
})

test('rows that were taken out are kept out until that is undone', async () => {
  const source = at.store.files.source('customers', 'a').id
  const row = { record: 1, hash: 2 ** 52 + 1, key: 'C1' }
  const removed = await run((id) => at.store.removedRows.insertNew(id, 'customers', source, row))
  expect([at.store.removedRows.of('customers', source), at.store.removedRows.of('orders', source)]).toEqual([[row], []])
  await undo(removed)
  expect(at.store.removedRows.of('customers', source)).toEqual([])
})

test('a conflict is open until somebody settles it, and again when that is undone', async () => {
  const source = at.store.files.source('customers', 'a').id
  const conflict = { record: 1, field: 'phone', source, row: 7, value: null }
  const made = await run((id) => at.store.conflicts.insertNew(id, 'customers', conflict), undefined, 'import')
  expect(at.store.conflicts.open('customers')).toEqual([{ id: 1, run: made, ...conflict }])
  const settled = await run((id) => at.store.conflicts.settle(id, 1))
  expect(at.store.conflicts.open('customers')).toEqual([])
  await undo(settled)
  expect(at.store.conflicts.open('customers').length).toBe(1)
  await undo(made)
  expect(at.store.conflicts.open('customers')).toEqual([])
})

test('a conflict is over for as long as any later word of its source stands, also of one said while its import was undone', async () => {
  const source = at.store.files.source('customers', 'a').id
  const conflict = { record: 1, field: 'phone', source, row: 7, value: null }
  const open = () => at.store.conflicts.open('customers').map(({ run }) => run)
  const said = () => run((id) => at.store.conflicts.replace(id, 'customers', 1, 'phone', source), undefined, 'import')
  const made = await run((id) => at.store.conflicts.insertNew(id, 'customers', conflict), undefined, 'import')
  const undone = await undo(made)
  const first = await said()
  await undo(undone)
  expect(open()).toEqual([])
  const second = await said()
  await undo(first)
  expect(open()).toEqual([])
  await undo(second)
  expect(open()).toEqual([made])
  // the word of another source ends nothing
  await run((id) => at.store.conflicts.replace(id, 'customers', 1, 'phone', source + 1), undefined, 'import')
  expect(open()).toEqual([made])
})

test('relations of a comparison', async () => {
  await run((id) =>
    at.store.relations.insertNew(id, [
      { left: 1, right: 2, relation: 'household' },
      { left: 2, right: 3, relation: 'branch' },
      { left: 1, right: 2, relation: 'sisters' },
    ]),
  )
  expect(at.store.relations.list()).toEqual([
    { left: 1, right: 2, relation: 'sisters' },
    { left: 2, right: 3, relation: 'branch' },
  ])
  expect(at.store.relations.of(2).length).toBe(2)
  at.store.relations.removeOf([3])
  expect(at.store.relations.of(2)).toEqual([{ left: 1, right: 2, relation: 'sisters' }])
  at.store.relations.clear()
  expect(at.store.relations.of(2)).toEqual([])
})

test('only a decision that says related has a relation', async () => {
  const decide = (verdict: 'same' | 'related', relation: 'agency' | null) =>
    run((id) => at.store.pairs.decide(id, { left: 1, right: 2, verdict, relation, operator: 'li', at: '2026-11-22' }))
  await decide('related', 'agency')
  expect(at.store.pairs.decisions()).toEqual([
    { left: 1, right: 2, decided: [1, 2], run: 1, verdict: 'related', relation: 'agency', operator: 'li', at: '2026-11-22' },
  ])
  for (const [verdict, relation] of [
    ['same', 'agency'],
    ['related', null],
  ] as const)
    await expect(decide(verdict, relation)).rejects.not.toBeInstanceOf(Fault)
})

test('the last answer on a pair counts, whichever record it names first; not that of an undone run', async () => {
  const decide = (left: number, right: number, verdict: 'same' | 'different') =>
    run((id) => at.store.pairs.decide(id, { left, right, verdict, relation: null, operator: 'li', at: '2026-11-22' }))
  await decide(1, 2, 'same')
  const later = await decide(2, 1, 'different')
  const verdicts = () => at.store.pairs.decisions().map(({ left, right, verdict }) => [left, right, verdict])
  expect(verdicts()).toEqual([[1, 2, 'different']])
  await undo(later)
  expect(verdicts()).toEqual([[1, 2, 'same']])
})

test('the oldest reading whose values the store may hold', async () => {
  expect(at.store.runs.oldestReadingVersion()).toBeNull()
  await run(() => {}, undefined, 'import', 2)
  await run(() => {}, undefined, 'import', 3)
  expect(at.store.runs.oldestReadingVersion()).toBe(2)
  const anew = await run(() => {}, undefined, 'restandardise', 4)
  expect(at.store.runs.oldestReadingVersion()).toBe(4)
  await undo(anew)
  expect(at.store.runs.oldestReadingVersion()).toBe(2)
})

test('a cluster is a group of its live records, and one of a single record is none', async () => {
  await add(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])
  const clusters = [1, 1, 2, 2, 2, 3]
  await run((id) => {
    at.store.clusters.join(
      id,
      clusters.map((cluster, i) => ({ record: i + 1, cluster })),
    )
    at.store.records.remove(id, 5, 5)
  })
  expect([...at.store.clusters.groups()]).toEqual([
    { cluster: 1, records: [1, 2] },
    { cluster: 2, records: [3, 4] },
  ])
  expect(at.store.clusters.count()).toEqual({ clusters: 2, records: 4 })
})
