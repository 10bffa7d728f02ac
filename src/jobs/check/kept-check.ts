/** Checks the store's records and keeps what was found with the run that asked. */

import type { Finding } from '../../finding.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { basisOf, stillStanding } from '../unchanged-since.ts'
import type { CheckCounts } from './check-tally.ts'
import { keepMeasures, ruleSetOf } from './kept-measures.ts'
import { checkStore } from './run-check.ts'
import type { StoreCheck } from './store-check.ts'

/** What a run that checks keeps among its arguments, so that a later one can tell whether its result still holds. */
export function checkMark({ schema, rules, today, country, version, standard }: StoreCheck): Readonly<Record<string, string>> {
  const settings = rules.map(({ rule, severity, options, references = [] }) => {
    const marks = references.map((reference) => reference?.mark ?? null)
    return [rule.id, severity, options, rule.revision ?? null, ...marks]
  })
  return { checked: basisOf(schema, settings, today, country, version, standard ?? null), checkedKind: schema.kind }
}

/** Checks, and keeps findings and measures with `run` in place of those it had. Call it inside a run whose arguments hold the `checkMark`. */
export function keepFindings(store: Store, run: number, request: StoreCheck): Promise<CheckCounts> {
  return checkStore(store, request.schema, {
    ...request,
    found: store.findings.replaceForRun(run),
    measured: (check) => keepMeasures(store, run, check, { ruleSet: ruleSetOf(request), kind: request.schema.kind }),
  })
}

/**
 * The newest run that checked records of this kind. What it found is kept up to date by the runs that change records after it; also where it
 * was undone: the undo checked anew what it changed.
 */
export function latestCheck(store: Store, kind: SheetKind): RunEntry | null {
  const checked = (run: RunEntry) =>
    (run.state === 'done' || run.state === 'undone') && (run.args as { checkedKind?: unknown }).checkedKind === kind
  return store.runs.list().findLast(checked) ?? null
}

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

/** The counts of a check among those of its run. */
function countsOf({ counts }: RunEntry): CheckCounts {
  const { checkedRows, rows = 0, cleanRows = 0, error = 0, warning = 0, info = 0 } = counts
  return { rows: checkedRows ?? rows, cleanRows, error, warning, info }
}
