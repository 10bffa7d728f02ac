import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { removeRecords } from '../../../src/jobs/remove/remove-records.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { type StoreModel, storeModel } from '../../support/store-model.ts'
import { tablesOf } from '../../support/tables.ts'

const check: StoreCheck = { schema: customerSchema, rules: [], today: '2026-11-22', country: 'CN', version: 'test' }
const operator = 'li'
const fields = ['note', 'needs', 'contact_title'] as const
const value = fc.constantFrom('甲', '乙', '丙', '丁', '')
const key = fc.constantFrom('K1', 'K2', 'K3')

interface World {
  readonly store: Store
  readonly model: StoreModel
  /** Cells that imports brought, by run. */
  readonly brought: Map<number, readonly string[]>
}

/** A command: what it may be asked, and how the store and the model do it. A new command (a merge, a split) is one more of these. */
interface Command<Asked> {
  readonly weight: number
  readonly asked: fc.Arbitrary<Asked>
  readonly run: (world: World, asked: Asked) => Promise<void>
}
const command = <Asked>(one: Command<Asked>): Command<Asked> => one

const importing = command({
  weight: 5,
  asked: fc.record({
    source: fc.constantFrom('a', 'b'),
    columns: fc.constantFrom(fields.slice(0, 2), fields.slice(0, 3), fields.slice(0, 1)),
    rows: fc.uniqueArray(fc.record({ key, cells: fc.tuple(value, value, value) }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.key,
    }),
    again: fc.boolean(),
  }),
  async run({ store, model, brought }, { source, columns: wanted, rows: list, again }) {
    const columns = ['customer_no', 'name', ...wanted]
    const rows = list.map((one) => [one.key, `${one.key}公司`, ...one.cells.slice(0, wanted.length)])
    const sheet = { source, columns, rows }
    const passed = model.passedOver(sheet, again)
    const tables = tablesOf({ file: `${source}.csv`, rows: [columns, ...rows] })
    const { run, files } = await importRows(store, rowsInThread(tables, false), { operator, again: () => again })
    expect(files[0]).toMatchObject({ alreadyImported: passed === 'already', staysUndone: passed === 'undone' })
    expect(run === null).toBe(passed !== null)
    if (run === null) return
    model.imports(run, sheet)
    brought.set(
      run,
      rows.flat().filter((cell) => cell !== ''),
    )
  },
})

const editing = command({
  weight: 3,
  asked: fc.record({ which: fc.nat(5), field: fc.constantFrom(...fields), cell: value }),
  async run({ store, model }, { which, field, cell }) {
    const there = model.records.filter(model.isThere)
    const record = there[which % Math.max(1, there.length)]
    if (record === undefined) return
    const { run } = await editRecord(store, {
      record: record.key,
      cells: new Map([[field, cell]]),
      operator,
      check,
      refuse: [],
      force: true,
    })
    // the same text typed again is no change, unless the cell stood otherwise in its sheet
    if (run === null) expect(model.valueAt(record, field) ?? '').toBe(cell)
    else model.edit(run, record.id, field, cell)
  },
})

const removing = command({
  weight: 1,
  asked: fc.record({ which: fc.nat(5) }),
  async run({ store, model }, { which }) {
    const there = model.records.filter(model.isThere)
    const record = there[which % Math.max(1, there.length)]
    if (record === undefined) return
    const { run } = await removeRecords(store, { records: [record.key], reason: '试', operator, check })
    model.remove(run!, record.id)
  },
})

const undoing = command({
  weight: 5,
  asked: fc.record({ back: fc.nat(9), cascade: fc.boolean() }),
  async run({ store, model }, { back, cascade }) {
    const all = store.runs.list().filter(({ state }) => state === 'done' || state === 'undone')
    const run = all.at(-1 - (back % Math.max(1, all.length)))?.run
    if (run === undefined) return
    const expected = model.forecast(run, cascade)
    const keyOf = (id: number) => model.records[id - 1]!.key
    const told = expected.left.map(({ id, field, by }) => [keyOf(id), field, by])
    const result = await undoRun(store, { run, cascade, operator, check }).catch((error: { code?: string }) => {
      expect(['NOTHING_TO_UNDO', 'ALREADY_UNDONE']).toContain(error.code)
      return null
    })
    if (result === null) {
      expect(expected).toEqual({ steps: [], left: [] })
      return
    }
    expect(sorted(result.left.map(({ record, field, by }) => [record, field, by]))).toEqual(sorted(told))
    if (result.run === null) expect(expected.steps).toEqual([])
    else model.undo(result.run, run, expected)
  },
})

const commands = { importing, editing, removing, undoing }
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()

const step = fc.oneof(
  ...Object.entries(commands).map(([name, { weight, asked }]) => ({
    weight,
    arbitrary: fc.tuple(fc.constant(name), asked as fc.Arbitrary<unknown>),
  })),
)

/** Every record of the store, also those that are out, as the model tells it. */
function stateOf(store: Store): unknown[] {
  const found: unknown[] = []
  for (let id = 1; ; id++) {
    const record = store.records.get(id)
    if (record === null) return found
    found.push([id, record.key, store.records.isThere(id), fields.map((field) => record.values[field] ?? null)])
  }
}
const stateIn = ({ records, isThere, valueAt }: StoreModel): unknown[] =>
  records.map((record) => [record.id, record.key, isThere(record), fields.map((field) => valueAt(record, field))])

/** Every cell of the raw rows that are kept, and of rows kept apart. */
function keptCells(store: Store): Set<string> {
  const kept = new Set(store.quarantine.list().flatMap(({ raw }) => JSON.parse(raw) as string[]))
  for (let id = 1; ; id++) {
    try {
      for (const cell of store.rows.get(id).cells) kept.add(cell)
    } catch {
      return kept
    }
  }
}

const sequences = process.env.CRM_CLEAN_TRIES === undefined ? 12 : 1000

test('after any commands the store is what a plain model says, undone runs are undone, and nothing imported is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const store = openStore('model.db', { scratch: true, clock: () => new Date('2026-11-22T08:00:00Z') })
      const world: World = { store, model: storeModel(), brought: new Map() }
      try {
        for (const [name, asked] of steps) {
          await (commands[name as keyof typeof commands] as Command<unknown>).run(world, asked)
          expect(stateOf(store)).toEqual(stateIn(world.model))
        }
        for (const { run, state } of store.runs.list()) expect([run, state]).toEqual([run, world.model.isUndone(run) ? 'undone' : 'done'])
        const open = store.conflicts.open('customers').map(({ run, record: id, field, value: said }) => ({ run, id, field, value: said }))
        expect(sorted(open)).toEqual(sorted(world.model.conflicts()))
        const kept = keptCells(store)
        // rows that an undone import kept apart are listed again when it is redone
        const standing = [...world.brought].flatMap(([run, cells]) => (world.model.isUndone(run) ? [] : cells))
        expect(standing.filter((cell) => !kept.has(cell))).toEqual([])
        expect(store.problems()).toEqual([])
      } finally {
        store.close()
      }
    }),
    { numRuns: sequences },
  )
}, 900_000)
