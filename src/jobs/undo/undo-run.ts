/** Undoes a run, as a run of its own: what it changed is put back, what came after it is left alone. */

import { fault } from '../../errors.ts'
import type { FieldName } from '../../record.ts'
import type { Counts, RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { checkMark, latestCheck, type StoreCheck } from '../check/kept-check.ts'
import { checkedCounts, recheckRecords } from '../check/recheck.ts'
import { planUndo, type UndoPlan } from './plan.ts'
import { type FieldChange, shownChanges } from './shown-changes.ts'

export interface UndoRequest {
  readonly run: number
  /** Reverse also what later runs changed at the same places. */
  readonly cascade: boolean
  readonly operator: string
  readonly dryRun?: boolean
  /** How the records are checked afterwards. */
  readonly check: StoreCheck
  readonly signal?: AbortSignal
}

/**
 * `counts`: records taken out and brought back, records and fields put back, places left to later runs; answers of people that no longer count,
 * or count again.
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
    readonly left: number
    readonly answers?: number
  }
  readonly changes: readonly FieldChange[]
  readonly left: readonly { readonly record: string; readonly field: FieldName | null; readonly by: number | null }[]
  /** Later runs that are reversed at the same places. */
  readonly cascaded: readonly number[]
}

/** Up to so many changed records are checked one by one after an undo; with more, all records are checked. */
const few = 1_000

/** Undoes a run as a run of its own. Throws UNKNOWN_RUN, NOTHING_TO_UNDO, ALREADY_UNDONE and what the store throws; then nothing was changed. */
export async function undoRun(store: Store, request: UndoRequest): Promise<UndoResult> {
  const { run, cascade, operator, dryRun = false, check, signal } = request
  const entry = store.runs.get(run)
  if (entry === null) throw fault('UNKNOWN_RUN', { run })
  const plan = planUndo(store, run, cascade)
  const told = describe(plan, entry.state === 'undone' ? 0 : answersOf(store, entry))
  const does = told.counts.removed + told.counts.brought + told.counts.records + (told.counts.answers ?? 0)
  if (does + told.counts.left === 0) {
    if (entry.state !== 'undone' && store.changes.ofRun(run).length === 0) throw fault('NOTHING_TO_UNDO', { run, command: entry.command })
    throw fault('ALREADY_UNDONE', { run })
  }
  if (dryRun || does === 0) return { run: null, ...told }
  const isChecked = latestCheck(store, plan.kind) !== null
  // The findings that a run kept are gone when it is undone: then all records are checked again.
  const whole = isChecked && (does > few || Object.hasOwn(entry.args as object, 'checkedKind'))
  const args = { run, cascade, ...(whole ? checkMark(check) : {}) }
  const asked = { command: 'undo', args, operator, undoes: run, ...(signal === undefined ? {} : { signal }) }
  return store.runs.perform(asked, async (id) => {
    write(store, id, plan)
    store.runs.settle(run)
    if (plan.removed.length > 0) store.pairs.forgetGone()
    const found: Counts = whole ? { ...(await checkedCounts(store, id, check)) } : {}
    if (!whole) recheckRecords(store, plan.kind, idsOf(plan), check)
    const { rows: _, ...findings } = found
    const result = { run: id, ...told }
    return { ...result, counts: { ...told.counts, ...findings } }
  })
}

function write(store: Store, run: number, { kind, removed, brought, restored }: UndoPlan): void {
  const records = store.recordsOf(kind)
  for (const [first, last] of removed) {
    records.remove(run, first, last)
    store.changes.removedOrRestored(run, kind, 'remove', first, last)
  }
  for (const [first, last] of brought) {
    records.restore(run, first, last)
    store.changes.removedOrRestored(run, kind, 'restore', first, last)
  }
  for (const { record, columns } of restored) {
    records.set(run, record.id, Object.fromEntries(columns.map(({ name, after }) => [name, name === '_row' ? Number(after) : after])))
    for (const { name, before, after } of columns) store.changes.updated(run, kind, record.id, name, before, after)
  }
}

function* idsOf({ removed, brought, restored }: UndoPlan): Generator<number> {
  for (const [first, last] of [...removed, ...brought]) for (let id = first; id <= last; id++) yield id
  for (const { record } of restored) yield record.id
}

/** Answers count while their run stands, so an undo has nothing to write for them; undoing an undo is about the answers of the first run. */
function answersOf(store: Store, { run, undoes }: RunEntry): number {
  const undone = undoes === null ? null : store.runs.get(undoes)
  return undone === null ? store.pairs.countDecided(run) + store.samples.countOf(run) : answersOf(store, undone)
}

function describe({ run, removed, brought, restored, left, cascaded }: UndoPlan, answers: number): Omit<UndoResult, 'run'> {
  const size = (ranges: UndoPlan['removed']) => ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  const changes = restored.flatMap(shownChanges)
  const counts = {
    removed: size(removed),
    brought: size(brought),
    records: restored.length,
    fields: changes.length,
    left: left.length,
    ...(answers === 0 ? {} : { answers }),
  }
  return { undoes: run, counts, changes, left: left.map(({ record, field, by }) => ({ record: record.key, field, by })), cascaded }
}
