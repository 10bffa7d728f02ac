/** Rules over sheets or over the store: the same rules, the same findings. */

import type { Absence, Found } from '../../check/finding-emitter.ts'
import type { MeasuredCheck } from '../../check/judged/measured.ts'
import type { ActiveRule } from '../../check/rule-set.ts'
import { type RulesRun, startRules } from '../../check/run-rules.ts'
import type { RawRow } from '../../read/sheet.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { breath } from '../breath.ts'
import { usualCountry } from '../country-of-store.ts'
import { noProgress, type Progress } from '../progress.ts'
import type { Table } from '../sheets/table.ts'
import { totalRows } from '../sheets/total-rows.ts'
import type { CheckMemory } from './check-memory.ts'
import { type CheckCounts, tallyOf } from './check-tally.ts'
import { MissingColumns } from './missing-columns.ts'
import { openSheetOf } from './open-sheet.ts'
import { refuseTables, withTables } from './references.ts'
import { type SheetsOfStore, sheetsOfStore } from './sheets-of-store.ts'

export interface CheckRequest {
  readonly rules: readonly ActiveRule[]
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Called with each finding as it is made; of a store with the record's id as its number. */
  readonly found: Found
  /** Called with the rows of a sheet that cannot be read as records: no rule has seen them. */
  readonly unread?: (table: Table, rows: readonly RawRow[]) => void
  /** Called at the end with what each rule judged: records by their place in the sheets, of a store by their id. */
  readonly measured?: (check: MeasuredCheck) => void
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** Of a store: the shipped schema its sheets are held to, or `auto`. */
  readonly standard?: string | undefined
}

/** Checks the records of sheets, in one pass over each. Throws RULE_FAILED and what reading throws. */
export async function checkTables(tables: readonly Table[], schema: Schema, request: CheckRequest): Promise<CheckCounts> {
  const tally = tallyOf(request)
  refuseTables(request.rules)
  const run = startRules(request.rules, {
    schema,
    today: request.today,
    country: tables[0]?.context.country ?? null,
    found: tally.found,
    unsaid: tally.unsaid,
  })
  const total = totalRows(tables)
  const missing = new MissingColumns(schema)
  for (const table of tables) {
    const sheet = openSheetOf(table)
    run.openSheet(sheet)
    missing.see(sheet)
    for await (const { records, broken } of table.batches()) {
      request.signal?.throwIfAborted()
      if (broken.length > 0) request.unread?.(table, broken)
      for (const record of records) run.check(record)
      tally.rows += records.length
      request.progress?.({ stage: 'check', done: tally.rows, ...total })
    }
    run.closeSheet()
  }
  run.end()
  return tally.end(run, missing)
}

export interface CheckStoreRequest extends CheckRequest {
  readonly country: string | null
}

/** Checks the live records of the store; nothing is kept. Throws RULE_FAILED, and the signal's reason when it is aborted. */
export function checkStore(store: Store, schema: Schema, request: CheckStoreRequest): Promise<CheckCounts> {
  return checkNoting(store, schema, request)
}

export interface NotingCheck extends CheckStoreRequest {
  /** The store's sheets, where they are known already. */
  readonly sheets?: SheetsOfStore
  /** What the next check must know of each record is noted here. */
  readonly memory?: CheckMemory
  /** Called at the end with what is told once for a sheet, and of which records. */
  readonly absent?: (absences: readonly Absence[]) => void
}

/** The same, with notes for the next check. */
export async function checkNoting(store: Store, schema: Schema, request: NotingCheck): Promise<CheckCounts> {
  const tally = tallyOf(request, 'store')
  const { progress = noProgress, memory } = request
  // A sheet carries evidence of its country; for a store its records are surveyed instead.
  const country = request.country ?? usualCountry(store, schema)
  const noted = memory === undefined ? {} : { noted: memory }
  const run: RulesRun = startRules(withTables(request.rules, store), {
    schema,
    today: request.today,
    country,
    found: tally.found,
    ...noted,
  })
  const records = store.recordsOf(schema.kind)
  const sheets = request.sheets ?? sheetsOfStore(store, schema, request.standard)
  const missing = new MissingColumns(schema)
  run.openSheet(sheets.all)
  for (const batch of records.batches()) {
    for (const record of batch) {
      const sheet = sheets.of(record)
      run.enter(sheet)
      missing.see(sheet)
      run.check(record, record.id)
      memory?.comesFrom(record.id, record.source)
    }
    tally.rows += batch.length
    progress({ stage: 'check', done: tally.rows })
    await breath(request.signal)
  }
  request.absent?.([...run.absences()])
  run.closeSheet()
  run.end()
  return tally.end(run, missing)
}
