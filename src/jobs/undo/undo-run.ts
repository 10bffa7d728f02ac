/** Undoes a run, as a run of its own: what it changed is put back, what came after it is left alone. */

import { fault } from '../../errors.ts'
import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import { forgetFindings, recheckRecords, recheckTouched } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { type GoldenRules, shippedGoldenRules } from '../golden/golden-rules.ts'
import { answersOf } from './answers-of.ts'
import { planUndo, type UndoPlan } from './plan.ts'
import { type FieldChange, shownChanges } from './shown-changes.ts'
import { changedBy, settleGoldens, writeUndo } from './write-undo.ts'

export interface UndoRequest {
  readonly run: number
  /** Reverse also what later runs changed at the same places. */
  readonly cascade: boolean
  readonly operator: string
  readonly dryRun?: boolean
  /** How golden records are computed; by default as shipped. */
  readonly golden?: GoldenRules
  /** How the records are checked afterwards. */
  readonly check: StoreCheck
  readonly signal?: AbortSignal
}

/**
 * `counts`: records taken out and brought back, records and fields put back, members moved between customers, places left to later runs; answers of
 * people that no longer count, or count again.
 */
export interface UndoResult {
  /** The new run; null for a dry run, and where every place was left to later runs. */
  readonly run: number | null
  readonly undoes: number
  readonly counts: {
    readonly removed: number
    readonly brought: number
    readonly records: number
    readonly fields: number
    readonly moved: number
    readonly left: number
    readonly answers?: number
  }
  readonly changes: readonly FieldChange[]
  readonly left: readonly { readonly record: string; readonly field: FieldName | null; readonly by: number | null }[]
  /** Later runs that are reversed at the same places. */
  readonly cascaded: readonly number[]
}

/** Undoes a run as a run of its own. Throws UNKNOWN_RUN, NOTHING_TO_UNDO, ALREADY_UNDONE and what the store throws; then nothing was changed. */
export async function undoRun(store: Store, request: UndoRequest): Promise<UndoResult> {
  const { run, cascade, operator, dryRun = false, check, signal, golden = shippedGoldenRules } = request
  const entry = store.runs.get(run)
  if (entry === null) throw fault('UNKNOWN_RUN', { run })
  const plan = planUndo(store, run, cascade, golden)
  const told = describe(plan, entry.state === 'undone' ? 0 : answersOf(store, entry))
  const { removed, brought, records, moved, answers = 0 } = told.counts
  const does = removed + brought + records + moved + answers
  if (does + told.counts.left === 0) {
    if (entry.state !== 'undone' && !store.changes.hasAny(run)) throw fault('NOTHING_TO_UNDO', { run, command: entry.command })
    throw fault('ALREADY_UNDONE', { run })
  }
  if (dryRun || does === 0) return { run: null, ...told }
  const asked = { command: 'undo', args: { run, cascade }, operator, undoes: run, ...(signal === undefined ? {} : { signal }) }
  return store.runs.perform(asked, async (id) => {
    writeUndo(store, id, plan)
    store.runs.settle(run)
    settleGoldens(store, id, plan, golden)
    if (plan.removed.length > 0) store.pairs.forgetGone()
    forgetFindings(store, id, plan.kind, plan.removed)
    if (moved > 0) await recheckTouched(store, id, check)
    else await recheckRecords(store, id, plan.kind, changedBy(plan), check)
    return { run: id, ...told }
  })
}

function describe({ run, removed, brought, restored, moves, left, cascaded }: UndoPlan, answers: number): Omit<UndoResult, 'run'> {
  const size = (ranges: UndoPlan['removed']) => ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  const changes = restored.flatMap(shownChanges)
  const counts = {
    removed: size(removed),
    brought: size(brought),
    records: restored.length,
    fields: changes.length,
    moved: moves.length,
    left: left.length,
    ...(answers === 0 ? {} : { answers }),
  }
  return { undoes: run, counts, changes, left: left.map(({ record, field, by }) => ({ record: record.key, field, by })), cascaded }
}
