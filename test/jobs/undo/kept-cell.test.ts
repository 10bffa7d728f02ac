import { expect, test } from 'vitest'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { tablesOf } from '../../support/tables.ts'

const check: StoreCheck = { schema: customerSchema, rules: [], today: '2026-11-22', country: 'CN', version: 'test' }

async function inStore(
  work: (store: Store, bring: (file: string, columns: readonly string[], cells: readonly string[]) => Promise<number>) => Promise<void>,
) {
  const store = openStore('kept-cell.db', { scratch: true, clock: () => new Date('2026-11-22T08:00:00Z') })
  try {
    await work(store, async (file, columns, cells) => {
      const rows = [
        ['customer_no', 'name', ...columns],
        ['K1', '华兴机械', ...cells],
      ]
      return (await importRows(store, rowsInThread(tablesOf({ file: `${file}.csv`, rows }), false), { operator: 'li' })).run!
    })
  } finally {
    store.close()
  }
}

const first = ['note', 'needs'] as const

/** What a crm sheet said first, what a shop's sheet said then, and how the crm sheet went on: the value and the cell once the shop's is undone. */
const stories: [
  why: string,
  first: string[],
  shop: string[],
  then: { columns: string[]; cells: string[] },
  left: [string | null, string],
][] = [
  ['the newer row has another cell', ['甲', '子'], ['乙', '子'], { columns: ['note'], cells: ['丁'] }, ['甲', '甲']],
  ['the cell was empty', ['', '子'], ['乙', '子'], { columns: ['note'], cells: ['丁'] }, [null, '']],
  ['the newer row has the same cell', ['甲', '子'], ['乙', '子'], { columns: ['note', 'needs'], cells: ['甲', '丑'] }, ['甲', '甲']],
]

test.each(stories)(
  'a value that an undo puts back under a newer row keeps the cell it was made from: %s',
  async (_, was, shop, then, left) => {
    await inStore(async (store, bring) => {
      await bring('crm', first, was)
      const run = await bring('shop', first, shop)
      await bring('crm', then.columns, then.cells)
      await undoRun(store, { run, cascade: true, operator: 'li', check })
      const held = () => {
        const { values, raw } = store.records.get(1)!
        return [values.note, raw.note]
      }
      expect(held()).toEqual(left)
      // the crm sheet says again what it said last: nothing is new in it, in whatever columns it comes
      await bring('crm', first, [then.cells[0]!, '寅'])
      expect(held()).toEqual(left)
    })
  },
)
