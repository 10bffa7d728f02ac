/** Imports sheets and checks the store by the rules, as one run. */

import type { Store } from '../../store/store.ts'
import { checkMark } from '../check/check-mark.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import { checkAnew, keepFindings } from '../check/kept-check.ts'
import { checkStore } from '../check/run-check.ts'
import type { StoreCheck } from '../check/store-check.ts'
import type { ImportResult, SheetImport } from './import-request.ts'
import { importSheets } from './import-sheets.ts'

export interface CheckedImport extends ImportResult {
  /** Findings in all records of the kind after the import; null when `check` is null. */
  readonly findings: CheckCounts | null
}

export interface CheckedImportRequest extends Omit<SheetImport, 'within' | 'args'> {
  /** Kept with the run: what was asked for. */
  readonly args?: object
  /** Null: import only. */
  readonly check: Omit<StoreCheck, 'schema'> | null
}

/**
 * Imports and checks in one run. Where every sheet was imported before, no import is made, and a check only where something changed since the
 * last one. Throws what importing and checking throw; then nothing was stored.
 */
export async function importChecked(store: Store, { check, ...request }: CheckedImportRequest): Promise<CheckedImport> {
  if (check === null) return { ...(await importSheets(store, request)), findings: null }
  const { schema, progress, signal, operator } = request
  const asked: StoreCheck = {
    ...check,
    schema,
    ...(progress === undefined ? {} : { progress }),
    ...(signal === undefined ? {} : { signal }),
  }
  let findings = null as CheckCounts | null
  const imported = await importSheets(store, {
    ...request,
    args: { ...request.args, ...checkMark(asked) },
    async within(run) {
      findings = await keepFindings(store, run, asked)
      const { rows: checkedRows, ...counts } = findings
      return { checkedRows, ...counts }
    },
  })
  if (findings !== null) return { ...imported, findings }
  if (request.dryRun === true) return { ...imported, findings: await checkStore(store, schema, { ...asked, found: () => {} }) }
  return { ...imported, findings: (await checkAnew(store, { ...asked, operator })).counts }
}
