/** The report of a sheet, and of a store, made in one go. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readyRules } from '../../src/jobs/check/configured-rules.ts'
import { reportOfSheets } from '../../src/jobs/report/report-sheets.ts'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import type { ReportData } from '../../src/report/report-data.ts'
import { defaultConfig } from '../../src/schema/config.ts'
import { csvOf } from './good-customers.ts'

const today = '2026-11-22'
const schema = defaultConfig.schemas.customers

/** @param folder where the sheet is written */
export async function reportOfSheet(folder: string, rows: Parameters<typeof csvOf>[0], language: 'en' | 'zh' = 'en'): Promise<ReportData> {
  writeFileSync(path.join(folder, 'a.csv'), csvOf(rows))
  const { tables } = await openTables(['a.csv'], schema, { folder, country: 'CN' })
  const rules = await readyRules(defaultConfig, { today })
  return reportOfSheets(tables, { schema, rules, today, country: 'CN', version: '1', language, at: `${today}T09:00:00Z` })
}
