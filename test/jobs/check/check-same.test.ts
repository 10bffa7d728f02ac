import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { Finding } from '../../../src/finding.ts'
import { checkStore, checkTables } from '../../../src/jobs/check/run-check.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { openTables } from '../../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore } from '../../../src/store/store.ts'

const sheet = fileURLToPath(new URL('../../../fixtures/sheets/customers-gb18030.csv', import.meta.url))
const today = '2026-09-30'
const { active: rules } = chooseRules(shippedRules)
const told = (findings: Finding[]) =>
  findings.map(({ rule, severity, ref, field, message }) => `${rule} ${severity} ${ref?.row ?? 'sheet'} ${field} ${message}`).sort()

test('a sheet and the store made of it are judged the same', async () => {
  const { tables } = await openTables([sheet], customerSchema, { folder: '/', now: today })
  const ofSheet: Finding[] = []
  await checkTables(tables, customerSchema, { rules, today, found: (finding) => ofSheet.push(finding) })

  const folder = mkdtempSync(path.join(os.tmpdir(), 'same-'))
  const clock = () => new Date(`${today}T12:00:00Z`)
  const store = openStore(path.join(folder, 's.db'), { clock, writer: { command: 'test', operator: 'test', pid: process.pid } })
  try {
    await importSheets(store, { patterns: [sheet], schema: customerSchema, options: { folder: '/', now: today }, operator: 'test' })
    const ofStore: Finding[] = []
    await checkStore(store, customerSchema, { rules, today, country: null, found: (finding) => ofStore.push(finding) })
    expect(told(ofStore)).toEqual(told(ofSheet))
    expect(ofSheet.length).toBeGreaterThan(50)
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
})

test('a store that nothing was imported into lacks no column', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'same-'))
  const clock = () => new Date(`${today}T12:00:00Z`)
  const store = openStore(path.join(folder, 's.db'), { clock, writer: { command: 'test', operator: 'test', pid: process.pid } })
  try {
    const found: Finding[] = []
    await checkStore(store, customerSchema, { rules, today, country: null, found: (finding) => found.push(finding) })
    expect(found).toEqual([])
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
})
