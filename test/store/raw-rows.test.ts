import { expect, test } from 'vitest'
import { importRows } from '../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../src/jobs/import/row-source.ts'
import { newStore } from '../support/new-store.ts'
import { tablesOf } from '../support/tables.ts'

const made = newStore()

test('a raw row is the same whether rows are read in order, at random, or again', async () => {
  const { store } = made
  const rows = Array.from({ length: 300 }, (_, at) => [`客户"${at}"`, `1381234${String(at).padStart(4, '0')}`])
  await importRows(store, rowsInThread(tablesOf({ file: 'a.csv', rows: [['name', 'phone'], ...rows] }), false), { operator: 'li' })
  const inOrder = [...store.rows.ofFile(store.files.list()[0]!.id)].map(({ row, cells }) => [row, ...cells])
  expect(inOrder).toEqual(rows.map((cells, at) => [at + 2, ...cells]))
  const read = (id: number) => {
    const { row, cells } = store.rows.get(id)
    return [row, ...cells]
  }
  const jumps = Array.from({ length: 600 }, (_, at) => 1 + ((at * 97) % 300))
  for (const id of [...jumps, 300, 300, 299, 1, 2, 65, 64, 200, 201, 5, 200]) expect(read(id)).toEqual(inOrder[id - 1])
  for (const id of [0, 301]) expect(() => read(id)).toThrow(expect.objectContaining({ code: 'STORE_ENTRY_DAMAGED' }))
})
