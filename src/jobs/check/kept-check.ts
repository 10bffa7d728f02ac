/** Checks the store's records and keeps what was found with the run that asked. */

import type { Finding } from '../../finding.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { usualCountry } from '../country-of-store.ts'
import { stillStanding } from '../unchanged-since.ts'
import { checkChanged } from './changed-check.ts'
import { checkAll } from './check-all.ts'
import { checkMark, lastingMark, marksOfSheets, sheetsHold } from './check-mark.ts'
import type { CheckState } from './check-state.ts'
import type { CheckCounts } from './check-tally.ts'
import { keptMeasures } from './kept-measures.ts'
import { withTables } from './references.ts'
import { sheetsOfStore } from './sheets-of-store.ts'
import type { StoreCheck } from './store-check.ts'

/**
 * Checks, and keeps findings and measures with `run`: of what changed since the last check where the same rules made it, else of all records.
 * Call it inside a run whose arguments hold the `checkMark`. Throws RULE_FAILED.
 */
export async function keepFindings(store: Store, run: number, asked: StoreCheck): Promise<CheckCounts> {
  const { check, sheets, last, marks } = prepared(store, asked)
  const changed = last === null ? null : await checkChanged(store, run, check, last, sheets)
  const { counts, state } = changed ?? (await checkAll(store, run, check, sheets))
  store.checkMemory.keepState(asked.schema.kind, { ...state, ...marks } satisfies CheckState)
  return counts
}

/**
 * Brings the findings and measures of the last check up to date with what a run changed, also those that need all records. False, and nothing is
 * done, where that is not all: other rules made the check, or an earlier run left records unchecked.
 */
export async function keepUpToDate(store: Store, run: number, asked: StoreCheck): Promise<boolean> {
  const { check, sheets, last, marks } = prepared(store, asked)
  if (last === null) return false
  const { values } = store.recordsOf(asked.schema.kind)
  if (values.countTouched(last.upTo) !== values.countTouched(run - 1)) return false
  const changed = await checkChanged(store, last.run, check, last, sheets)
  if (changed === null) return false
  store.checkMemory.keepState(asked.schema.kind, { ...changed.state, upTo: run, ...marks } satisfies CheckState)
  return true
}

/** @returns `last` null where all records must be judged */
function prepared(store: Store, asked: StoreCheck) {
  const { schema, today, standard } = asked
  const { kind } = schema
  const sheets = sheetsOfStore(store, schema, standard)
  const country = asked.country ?? usualCountry(store, schema)
  const check: StoreCheck = { ...asked, country, rules: withTables(asked.rules, store) }
  const marks = { mark: lastingMark(asked, country), sheets: marksOfSheets(sheets) }
  const last = store.checkMemory.state<CheckState>(kind)
  const goesOn =
    last !== null &&
    last.mark === marks.mark &&
    sheetsHold(last.sheets, marks.sheets) &&
    last.day <= today &&
    store.recordsOf(kind).any() &&
    last.run === latestCheck(store, kind)?.run
  return { check, sheets, marks, last: goesOn ? last : null }
}

/** The newest run that checked records of this kind, or that brought what an earlier one found up to date with the records it changed. */
export function latestCheck(store: Store, kind: SheetKind): RunEntry | null {
  const checked = (run: RunEntry) => (run.state === 'done' || run.state === 'undone') && isOfRules(run, kind)
  const last = store.runs.list().findLast(checked) ?? null
  const kept = store.checkMemory.state<CheckState>(kind)?.run ?? 0
  return kept > (last?.run ?? 0) ? store.runs.get(kept) : last
}

/** Whether all that changed was checked by all rules in the run. */
export const isOfRules = ({ args }: RunEntry, kind: SheetKind): boolean => (args as { readonly checkedKind?: unknown }).checkedKind === kind

/** The findings of the latest check of this kind; none where there was none. */
export function latestFindings(store: Store, kind: SheetKind): IterableIterator<Finding> {
  return store.findings.list(latestCheck(store, kind)?.run ?? 0)
}

/**
 * Checks the records as a run of its own and keeps the findings; where nothing changed since the last check, gives that one's counts and makes
 * no run (`isNew` is false). Throws RULE_FAILED and what the store throws.
 */
export async function checkAnew(
  store: Store,
  request: StoreCheck & { readonly operator: string },
): Promise<{ readonly run: number; readonly isNew: boolean; readonly counts: CheckCounts }> {
  const mark = checkMark(request)
  const standing = stillStanding(store, 'checked', mark.checked!)
  if (standing !== null) return { run: standing.run, isNew: false, counts: countsOf(standing) }
  const { operator, signal } = request
  return store.runs.perform({ command: 'check', operator, args: mark, ...(signal === undefined ? {} : { signal }) }, async (run) => {
    const counts = await keepFindings(store, run, request)
    return { run, isNew: true, counts: { ...counts } }
  })
}

/** The counts of the newest check; null where there was none. */
export function latestCounts(store: Store, kind: SheetKind): CheckCounts | null {
  const latest = latestCheck(store, kind)
  if (latest === null) return null
  const kept = isOfRules(latest, kind) ? null : keptMeasures(store, latest.run)
  if (kept === null) return countsOf(latest)
  return { rows: kept.records, ...store.findings.counts(latest.run), cleanRows: kept.cleanRows }
}

/** The counts of a check among those of its run. */
function countsOf({ counts }: RunEntry): CheckCounts {
  const { checkedRows, rows = 0, cleanRows = 0, error = 0, warning = 0, info = 0 } = counts
  return { rows: checkedRows ?? rows, cleanRows, error, warning, info }
}
