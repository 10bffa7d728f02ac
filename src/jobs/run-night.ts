/** The whole road: import, check, duplicates, cleaned export, report. Each step is a run of its own; an unchanged store repeats nothing. */

import path from 'node:path'
import type { ActiveRule } from '../check/rule-set.ts'
import { type ReportWords, reportPage } from '../report/html.ts'
import type { ReportData } from '../report/report-data.ts'
import type { Config } from '../schema/config.ts'
import type { Store } from '../store/store.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import type { CheckCounts } from './check-records.ts'
import { keepFindings } from './check-store.ts'
import { type DedupeResult, dedupeStore } from './dedupe-store.ts'
import { duplicateTable, findingTable, quarantineTable } from './export-lists.ts'
import { recordTable, usualCountry } from './export-records.ts'
import { type ImportResult, importSheets, type SheetImport } from './import-sheets.ts'
import { type OutFolder, outFolder } from './out-folder.ts'
import { reportOf } from './report-store.ts'
import { toldFindings } from './told-findings.ts'
import { writeTable } from './write-table.ts'

export interface NightRequest extends Omit<SheetImport, 'within' | 'schema'> {
  readonly config: Config
  readonly rules: readonly ActiveRule[]
  readonly out: string
  readonly language: 'en' | 'zh'
  readonly words: ReportWords
  readonly now: Date
  readonly version: string
  readonly seed: number
}

export interface NightResult {
  readonly steps: readonly { readonly run: number | null; readonly command: string; readonly state: 'done'; readonly seconds: number }[]
  readonly imported: ImportResult
  readonly findings: CheckCounts
  readonly duplicates: DedupeResult['counts']
  readonly report: ReportData
  readonly outputs: readonly string[]
}

export async function runNight(store: Store, request: NightRequest): Promise<NightResult> {
  const steps: { run: number | null; command: string; state: 'done'; seconds: number }[] = []
  const step = async <Result>(command: string, work: () => Promise<Result>): Promise<Result> => {
    request.signal?.throwIfAborted()
    const began = performance.now()
    const before = store.runs.list().at(-1)?.run ?? 0
    const result = await work()
    const after = store.runs.list().at(-1)?.run ?? 0
    steps.push({ run: after > before ? after : null, command, state: 'done', seconds: Math.round(performance.now() - began) / 1000 })
    return result
  }
  const schema = request.config.schemas.customers
  const folder = outFolder(request.out) // before anything is stored: a folder that cannot be made is said at once
  const imported = await step('import', () => importSheets(store, { ...request, schema }))
  folder.keep(imported.files.map((file) => path.resolve(request.options.folder, file.path)))
  const findings = await step('check', () => checkAll(store, request))
  const { counts: duplicates } = await step('dedupe', () => dedupeStore(store, schema, { ...request.config.match, ...request }))
  const outputs = await step('export', () => writeResults(store, request, folder))
  return { steps, imported, findings, duplicates, report: outputs.report, outputs: outputs.files }
}

async function checkAll(store: Store, request: NightRequest): Promise<CheckCounts> {
  const { config, rules, now, operator, progress } = request
  const check = { rules, today: now.toISOString().slice(0, 10), country: config.country, ...(progress === undefined ? {} : { progress }) }
  const { found } = await store.runs.perform({ command: 'check', operator }, (run) => {
    const counts = keepFindings(store, config.schemas.customers, run, check)
    return { counts: { rows: counts.rows, error: counts.error, warning: counts.warning, info: counts.info }, found: counts }
  })
  return found
}

async function writeResults(store: Store, request: NightRequest, folder: OutFolder): Promise<{ files: string[]; report: ReportData }> {
  const { config, rules, language, words, now, version } = request
  const schema = config.schemas.customers
  const write = (name: string, table: Parameters<typeof writeTable>[1]) =>
    writeTable(folder.place(name), table, { name: words.records, now, force: true })
  const country = config.country ?? request.options.country ?? usualCountry(store)
  const presentation = { language, phones: 'national', country } as const
  await write('customers.csv', recordTable(store, schema, presentation))
  await write('customers.xlsx', recordTable(store, schema, presentation))
  const shipped = rules.map(({ rule }) => rule)
  await write('findings.csv', findingTable(toldFindings(store, { rules: shipped, schema, language, reveal: false })))
  await write('duplicates.csv', duplicateTable(store, language))
  if (store.quarantine.count() > 0) await write('quarantine.csv', quarantineTable(store))
  const report = reportOf(store, { schema, rules: shipped, language, at: now.toISOString(), version })
  await writeWholeFile(folder.place('report.html'), (file) => file.write(reportPage(report, words)), { force: true })
  return { files: await folder.finish(), report }
}
