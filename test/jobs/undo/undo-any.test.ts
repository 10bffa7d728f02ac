import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { Fault } from '../../../src/errors.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { fixStore } from '../../../src/jobs/fix/fix-store.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { removeRecords } from '../../../src/jobs/remove/remove-records.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { keep } from '../../../src/store/kept.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { decide, merge, split } from '../../support/merged-store.ts'
import { tablesOf } from '../../support/tables.ts'
import { tries } from '../../support/tries.ts'

const check: StoreCheck = {
  schema: customerSchema,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: 'CN',
  version: 'test',
}
const clock = () => new Date('2026-11-22T08:00:00Z')

/** Every record as its table has it; which run touched it last is what an undo must change. */
function wholeTable(file: string): unknown[] {
  const db = keep(new Database(file, { readonly: true }))
  const rows = db.prepare('SELECT * FROM customers WHERE _gone IS NULL ORDER BY _id').all() as Record<string, unknown>[]
  db.close()
  return rows.map(({ _touched, ...row }) => row)
}

const number = fc.integer({ min: 1, max: 4 })
const cell = {
  name: fc.constantFrom('苏州华兴机械有限公司', 'é˜¿é‡Œå·´å·´ç½‘ç»œ', '华信\u200b科技有限公司', '王伟'),
  phone: fc.constantFrom('13812345678', '1381234567O', '138 1234 5679 / 13912345678', 'wang@example.com', '无', ''),
  email: fc.constantFrom('chen@@example.com', 'chen@qq.con', 'li@gmial.com', '13812345678', '无', ''),
  region: fc.constantFrom('江苏苏州', '东', ''),
}
const row = fc.record({ customer_no: fc.constantFrom('K1', 'K2', 'K3', 'K4', ''), ...cell })
const columns = ['customer_no', 'name', 'phone', 'email', '备用'] as const
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      file: fc.constantFrom('a', 'b'),
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      width: fc.integer({ min: 3, max: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fix' as const), least: fc.constantFrom(0.8, 0.95) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      which: number,
      cells: fc.record({ name: cell.name, phone: cell.phone, email: cell.email }, { requiredKeys: [] }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: number, cascade: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), left: number, right: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('split' as const), which: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), which: number }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const live = (store: Store) => [...store.records.batches()].flat()

/** Does a step; the run it made, or null. */
async function take(store: Store, one: Step): Promise<number | null> {
  switch (one.do) {
    case 'import': {
      const rows = one.rows.map(({ customer_no, name, phone, email, region }) =>
        [customer_no, name, phone, email, region].slice(0, one.width),
      )
      const opened = tablesOf({ file: `${one.file}.csv`, rows: [columns.slice(0, one.width), ...rows] })
      return (await importRows(store, rowsInThread(opened, false), { operator: 'li' })).run
    }
    case 'fix':
      return (await fixStore(store, { ...check, proposing: check.rules, minConfidence: one.least, operator: 'li' })).run
    case 'edit': {
      const all = live(store)
      const record = all[one.which % Math.max(1, all.length)]
      if (record === undefined) return null
      const cells = new Map(Object.entries(one.cells))
      return (await editRecord(store, { record: record.key, cells, operator: 'li', check, refuse: [], force: true })).run
    }
    case 'merge': {
      const all = live(store)
      const [left, right] = [all[one.left % Math.max(1, all.length)], all[one.right % Math.max(1, all.length)]]
      if (left === undefined || right === undefined || left.id === right.id) return null
      await decide(store, 'same', [left.id, right.id])
      return (await merge(store)).run
    }
    case 'split': {
      const members = live(store).flatMap(({ id }) => store.records.membersOf(id))
      const member = members[one.which % Math.max(1, members.length)]
      if (member === undefined || store.records.memberByKey(store.records.keyOf(member))?.id !== member) return null
      return (await split(store, store.records.keyOf(member))).run
    }
    case 'remove': {
      const all = live(store)
      const record = all[one.which % Math.max(1, all.length)]
      if (record === undefined) return null
      return (await removeRecords(store, { records: [record.key], reason: '试', operator: 'li', check })).run
    }
    case 'undo': {
      const run = store.runs.list().at(-one.back)?.run
      if (run === undefined) return null
      try {
        return (await undoRun(store, { run, cascade: one.cascade, operator: 'li', check })).run
      } catch (error) {
        if (error instanceof Fault && ['NOTHING_TO_UNDO', 'ALREADY_UNDONE'].includes(error.code)) return null
        throw error
      }
    }
  }
}

async function withStore(work: (store: Store, file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const file = path.join(folder, 'crm.db')
  const store = openStore(file, { clock, writer: { command: 'test', operator: 'li', pid: 1 } })
  try {
    await work(store, file)
    expect(store.problems()).toEqual([])
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

test('undoing the last run gives back every record as it was, and undoing the undo what the run had made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) =>
      withStore(async (store, file) => {
        for (const one of steps) {
          const before = wholeTable(file)
          const run = await take(store, one)
          const after = wholeTable(file)
          if (run === null) expect(after).toEqual(before)
          else if (store.changes.ofRun(run).length > 0) {
            const undo = await undoRun(store, { run, cascade: false, operator: 'li', check })
            expect(undo.left).toEqual([])
            expect(wholeTable(file)).toEqual(before)
            expect(store.runs.get(run)?.state).toBe('undone')
            const redo = await undoRun(store, { run: undo.run!, cascade: false, operator: 'li', check })
            expect(redo.left).toEqual([])
            expect(wholeTable(file)).toEqual(after)
            expect(store.runs.get(run)?.state).toBe('done')
          }
        }
      }),
    ),
    { numRuns: tries(12) },
  )
})

test('undone in any order with cascade, runs leave an empty store', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(), { maxLength: 30 }), (steps, order) =>
      withStore(async (store) => {
        for (const one of steps) await take(store, one)
        const open = store.runs.list().filter(({ undoes, state }) => undoes === null && state !== 'failed')
        for (let at = 0; open.length > 0; at++) {
          const [next] = open.splice((order[at] ?? 0) % open.length, 1)
          try {
            const { left } = await undoRun(store, { run: next!.run, cascade: true, operator: 'li', check })
            expect(left).toEqual([])
          } catch (error) {
            if (!(error instanceof Fault)) throw error
            expect(['NOTHING_TO_UNDO', 'ALREADY_UNDONE']).toContain(error.code)
          }
        }
        expect(store.records.count()).toBe(0)
      }),
    ),
    { numRuns: tries(12) },
  )
})
