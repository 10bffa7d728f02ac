/** Today's reading over the rows a store keeps, as one run that can be undone. What people and fixes wrote stays as they wrote it. */

import { type Schema, type SheetKind, sheetKinds } from '../../schema/field.ts'
import { readingVersion } from '../../standardise/reading-version.ts'
import type { Store } from '../../store/store.ts'
import { checkMark } from '../check/check-mark.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import { checkedCounts, recheckRecords } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { refreshGoldens } from '../golden/regroup.ts'
import type { Progress } from '../progress.ts'
import { type FieldTally, fieldTally } from './field-tally.ts'
import { keptSheets } from './kept-sheets.ts'
import { rereadSheet } from './reread-sheet.ts'

export interface RestandardiseRequest {
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  readonly operator: string
  readonly golden: GoldenRules
  /** How the customers are checked afterwards. */
  readonly check: StoreCheck
  /** Do all of it, and take it back. */
  readonly dryRun?: boolean
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

export interface RestandardiseResult {
  /** Null for a dry run. */
  readonly run: number | null
  /** Rows that were read again. */
  readonly rows: number
  /** Records of which a value differs now. */
  readonly records: number
  /** What changed in each field, the most changed first. */
  readonly fields: readonly FieldTally[]
  readonly findings: CheckCounts
}

/** Throws RULE_FAILED, INTERRUPTED and what the store throws; then nothing was changed. */
export async function restandardise(store: Store, request: RestandardiseRequest): Promise<RestandardiseResult> {
  const { operator, golden, check, schemas, progress, signal, dryRun = false } = request
  const perform = { command: 'restandardise', operator, args: checkMark(check), dryRun, readingVersion }
  return store.runs.perform({ ...perform, ...(signal === undefined ? {} : { signal }) }, async (run) => {
    const tally = fieldTally()
    const watching = { ...(progress === undefined ? {} : { progress }), ...(signal === undefined ? {} : { signal }) }
    let rows = 0
    let records = 0
    for (const kind of sheetKinds) {
      const schema = schemas[kind]
      const changed: number[] = []
      const reading = { country: check.country, now: check.today, standard: check.standard }
      store.recordsOf(kind).ensureFields(schema.fields.map(({ name }) => name))
      for (const sheet of keptSheets(store, schema, reading))
        rows += await rereadSheet(store, run, schema, sheet, { ...watching, tally, changed })
      records += new Set(changed).size
      if (kind !== 'customers') await recheckRecords(store, run, kind, changed, { ...check, schema })
    }
    refreshGoldens(store, run, golden)
    const { checkedRows, ...findings } = await checkedCounts(store, run, check)
    const fields = tally.list()
    const values = fields.reduce((sum, { changed, filled, emptied }) => sum + changed + filled + emptied, 0)
    const counts = {
      reread: rows,
      records,
      values,
      checkedRows,
      error: findings.error,
      warning: findings.warning,
      info: findings.info,
    }
    return { run: dryRun ? null : run, rows, records, fields, findings, counts }
  })
}
