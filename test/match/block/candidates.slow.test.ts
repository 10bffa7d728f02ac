import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { recall } from '../../support/blocking-recall.ts'
import { clients, people } from '../made-worlds.ts'

describe('blocking against all pairs of 2,000 records', () => {
  test.each([
    ['people', people(2000, 4).table, 0.999],
    ['clients', clients(2000, 4), 0.999],
  ])('%s', async (_, table, least) => {
    const all = await recall(table)
    expect(all.matching).toBeGreaterThan(300)
    expect(all.recall).toBeGreaterThanOrEqual(least)
  })

  const sheets = join(process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data', 'match')
  describe.skipIf(!existsSync(sheets))('records nobody here made', () => {
    test.each([
      ['historical50k', 0.99],
      ['febrl4', 0.999],
    ])('the first 2,000 of %s', async (name, least) => {
      const [head, ...rows] = parse(readFileSync(join(sheets, name, 'sheet.csv')), { to: 2001 })
      const columns = head!
        .slice(1)
        .map((header, c) => ({ name: header, type: 'text' as const, values: rows.map((row) => row[c + 1] || null) }))
      expect((await recall({ size: rows.length, columns })).recall).toBeGreaterThanOrEqual(least)
    })
  })
})
