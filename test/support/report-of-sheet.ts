/** The report of a sheet, made in one go. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readyRules } from '../../src/jobs/check/configured-rules.ts'
import { reportOfSheets } from '../../src/jobs/report/report-sheets.ts'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import type { ReportData } from '../../src/report/report-data.ts'
import { defaultConfig } from '../../src/schema/config.ts'
import { csvOf } from './good-customers.ts'

const today = '2026-11-22'
const schema = defaultConfig.schemas.customers

/** Checks the rows as the sheet `a.csv`. */
export async function reportOfSheet(rows: Parameters<typeof csvOf>[0], language: 'en' | 'zh' = 'en'): Promise<ReportData> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  try {
    writeFileSync(path.join(folder, 'a.csv'), csvOf(rows))
    const { tables } = await openTables(['a.csv'], schema, { folder, country: 'CN' })
    const rules = await readyRules(defaultConfig, { today })
    return await reportOfSheets(tables, { schema, rules, today, country: 'CN', version: '1', language, at: `${today}T09:00:00Z` })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
