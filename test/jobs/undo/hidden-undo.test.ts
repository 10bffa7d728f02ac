import { expect, test } from 'vitest'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { removeRecords } from '../../../src/jobs/remove/remove-records.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'
import { tablesOf } from '../../support/tables.ts'

const check: StoreCheck = { schema: customerSchema, rules: [], today: '2026-11-22', country: 'CN', version: 'test' }
const at = newStore()
const operator = 'li'
const undo = (run: number, cascade = false) => undoRun(at.store, { run, cascade, operator, check })

test('an undo made before a later undo of an older run is out of reach until the later one is undone', async () => {
  const sheet = tablesOf({
    file: 'a.csv',
    rows: [
      ['customer_no', 'name', 'note'],
      ['K1', '甲公司', '甲'],
    ],
  })
  expect(await importRows(at.store, rowsInThread(sheet, false), { operator })).toMatchObject({ run: 1 })
  expect(await removeRecords(at.store, { records: ['K1'], reason: '试', operator, check })).toMatchObject({ run: 2 })
  expect(await undo(1, true)).toMatchObject({ run: 3, cascaded: [2] })
  expect(await undo(3)).toMatchObject({ run: 4 }) // imported and removed again
  expect(await undo(2)).toMatchObject({ run: 5, counts: { brought: 1 } })
  await expect(undo(4)).rejects.toMatchObject({ code: 'ALREADY_UNDONE' })
  expect(at.store.records.isThere(1)).toBe(true)
  expect(await undo(5)).toMatchObject({ run: 6, counts: { removed: 1 } })
  expect(await undo(4)).toMatchObject({ run: 7 })
  expect(at.store.records.isThere(1)).toBe(false)
  expect(at.store.runs.get(1)?.state).toBe('undone')
  expect(at.store.problems()).toEqual([])
})
