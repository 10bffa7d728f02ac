/** Everything that happened to one customer of the store, as a person reads it: also what happened to the records that became one with it. */

import { fault } from '../../errors.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { Change } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { replacedIn, stepsByField } from '../approve/approval-state.ts'
import { readable } from './readable-changes.ts'

/** Where a change came from: a row of an import's sheet. */
export interface ChangeOrigin {
  readonly source: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
}

/**
 * What was said of a value that several people agree to: `after` is the value, nothing of the record changes by it. `replaced`: it waited, and the
 * signer entered another one in its place.
 */
export type StepAction = ApprovalStep['step'] | 'replaced'

/** `field` is a field's id or the header of a column that means no field; null for a record that was made, taken out, brought back, merged or split off. */
export interface RecordChange extends Pick<Change, 'run' | 'command' | 'operator' | 'at' | 'field' | 'before' | 'after'> {
  readonly action: Change['action'] | StepAction
  /** The record it was about: this one, or one that became one with it. */
  readonly record: string
  /** Of an import or a record by hand; null for other runs. */
  readonly origin: ChangeOrigin | null
  /** The run that this one undoes. */
  readonly undoes: number | null
  /** Why a record was taken out, or a value sent back. */
  readonly reason: string | null
  /** Who entered, checked, approved, sent back or replaced the value; null for all else. In a merge it is whoever entered the value before. */
  readonly signer: string | null
}

export interface RecordHistory {
  /** The customer number. */
  readonly record: string
  /** Oldest first; values as they are stored: plain, not masked. The store's own bookkeeping is left out. */
  readonly changes: readonly RecordChange[]
}

/** @param key the customer number, an alias, or the sheet's own key. Throws NO_RECORD. */
export function recordHistory(store: Store, key: string): RecordHistory {
  const kind = 'customers'
  const record = store.records.byKey(key)
  if (record === null) throw fault('NO_RECORD', { key })
  const changes = [...related(store, kind, record)].flatMap((one) => [...changesOf(store, kind, one), ...stepsOf(store, one)])
  return { record: record.key, changes: changes.sort((a, b) => a.run - b.run) }
}

/** The record, those that were ever merged into it, and the golden record it belongs to. */
function related(store: Store, kind: SheetKind, record: StoredRecord): Set<StoredRecord> {
  const records = store.recordsOf(kind)
  const found = new Map([[record.id, record]])
  const down = (id: number) => {
    if (!store.golden.isGolden(id)) return
    for (const member of store.changes.mergedInto(kind, id)) {
      if (found.has(member)) continue
      found.set(member, records.get(member)!)
      down(member)
    }
  }
  down(record.id)
  for (let into = record.into; into !== null && !found.has(into); into = found.get(into)!.into) found.set(into, records.get(into)!)
  return new Set(found.values())
}

function changesOf(store: Store, kind: SheetKind, record: StoredRecord): RecordChange[] {
  const all = store.changes.of(kind, record.id)
  const origin = originsOf(store, kind, record, all)
  return readable(all, record).map(({ run, command, operator, at, action, field, before, after }) => {
    const entry = store.runs.get(run)
    const { reason } = (entry?.args ?? {}) as { readonly reason?: unknown }
    const isPart = action === 'merge' || action === 'split'
    const name = (id: string | null) => (isPart && id !== null ? store.recordsOf(kind).keyOf(Number(id)) : id)
    return {
      ...{ run, command, operator, at, action, field: isPart ? null : field, before: name(before), after: name(after) },
      record: record.key,
      origin: command === 'import' || command === 'add' ? origin(run, action) : null,
      undoes: entry?.undoes ?? null,
      reason: typeof reason === 'string' ? reason : null,
      signer: null,
    }
  })
}

/** What people said of values of the record; those of undone runs are left out. */
function stepsOf(store: Store, { id, key }: StoredRecord): RecordChange[] {
  const steps = store.approvals.of(id)
  const replaced = new Map([...stepsByField(steps).values()].flatMap(replacedIn).map(({ gone, by }) => [by, gone.value]))
  return steps.flatMap((said): RecordChange[] => {
    const { run = 0, step, field, value, operator: signer, reason } = said
    const { command, operator, at } = store.runs.get(run)!
    const same = { run, command, operator, at, field, record: key, signer, before: null, origin: null, undoes: null }
    const own: RecordChange = { ...same, action: step, after: value, reason }
    return replaced.has(said) ? [{ ...same, action: 'replaced', after: replaced.get(said)!, reason: null }, own] : [own]
  })
}

/** The raw row behind what a run did to a record: the row it was made from, or the one its source gave later. */
function originsOf(store: Store, kind: SheetKind, { id, rowId }: StoredRecord, all: readonly Change[]) {
  const moves = all.filter(({ field }) => field === '_row')
  return (run: number, action: Change['action']): ChangeOrigin | null => {
    const moved = moves.find((one) => one.run === run && one.command === 'import')?.after
    const row = action === 'insert' ? (moves[0]?.before ?? rowId) : (moved ?? store.sourceRows.rowIn(run, kind, id))
    if (row === null) return null
    const found = store.rows.get(Number(row))
    const { source, path, sheet } = store.files.get(found.file)
    return { source, file: path, sheet, row: found.row }
  }
}
