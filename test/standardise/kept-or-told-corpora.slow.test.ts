import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { unaccounted } from '../support/accounted.ts'

const data = process.env.CRM_CLEAN_TEST_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
/** Types whose words are not taken up by a grammar of their own. */
const types = new Set(['phone', 'phones', 'email', 'emails', 'person', 'party', 'text', 'address'])
const largest = 300_000

function sheetsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) return sheetsIn(place)
    return /\.(?:csv|xlsx)$/.test(entry.name) && statSync(place).size < largest ? [place] : []
  })
}

test.skipIf(!existsSync(data))('of every cell of the public sheets, all that it says is kept or told', async () => {
  const lost: unknown[] = []
  let cells = 0
  for (const file of sheetsIn(data)) {
    // Broken files are here to be refused; what cannot be opened has no cells.
    const opened = await openTables([file], customerSchema, { folder: '/', now: '2026-11-25' }).catch(() => ({ tables: [] }))
    for (const { batches, context } of opened.tables) {
      for await (const { records } of batches())
        for (const record of records)
          for (const { name, type } of customerSchema.fields) {
            const cell = record.raw[name]
            if (cell === undefined || cell === '' || !types.has(type)) continue
            cells++
            const words = unaccounted(name, { cell, consumed: '' }, record, context.country)
            if (words.length > 0) lost.push({ file, row: record.ref.row, name, cell, words })
          }
    }
  }
  expect(cells).toBeGreaterThan(10_000)
  expect(lost).toEqual([])
})
