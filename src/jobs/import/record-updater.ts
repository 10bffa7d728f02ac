/** A row of a sheet whose record the store has: what it changes there, and how that is written. */

import type { SheetKind } from '../../schema/field.ts'
import type { FileColumn } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { heldBack } from '../approve/held-back.ts'
import { giveUpChanges } from '../approve/withdraw.ts'
import { writeRecord } from '../fix/write-record.ts'
import { writeColumns } from '../record-log/write-columns.ts'
import { type CopyKind, correctionOf } from './annotated-copy.ts'
import { differences, type RowChange } from './changed-fields.ts'
import { isRenumbered } from './corrected-cells.ts'
import { customerConflicts } from './customer-conflicts.ts'
import { factsOf } from './facts-of-record.ts'
import { incomingRow, sheetExtras } from './incoming-row.ts'
import { keepRow } from './keep-row.ts'
import type { PackedRows } from './packed-rows.ts'
import { sourceCells } from './source-cells.ts'
import { cellsKept, newlyMasked, unmaskedRow } from './unmasked-row.ts'
import type { WrittenRow } from './written-row.ts'

export interface UpdatingContext {
  readonly store: Store
  readonly run: number
  readonly kind: SheetKind
  /** Id of the source of the rows. */
  readonly source: number
  /** Digest of how the sheet is read. */
  readonly reading: string
  readonly columns: readonly FileColumn[]
  /** Set where the rows come from an annotated copy: what differs in them was corrected by a person. */
  readonly copy: CopyKind | null
}

export interface RecordUpdater {
  /** What row `at` changes in a record, or what its source says in it for the first time: one change, or none. */
  changesOf(packed: PackedRows, at: number, record: number): RowChange[]
  /** How many rows of a copy had another customer number. */
  renumbered(): number
  /** How many masked cells were left out where the record knows the value. */
  masked(): number
  /** @param row the raw row of the change */
  write(change: RowChange, row: number): WrittenRow
}

/** Columns of a record that say nothing of the customer. */
const bookkeeping: ReadonlySet<string> = new Set(['_row', '_cells', '_notes'])

export function recordUpdater({ store, run, kind, source, reading, columns, copy }: UpdatingContext): RecordUpdater {
  const records = store.recordsOf(kind)
  const mayWait = kind === 'customers' && store.approvals.rule.fields.length > 0
  let renumbered = 0
  let masked = 0
  const contestCustomer = customerConflicts(store, run, source)

  return {
    changesOf(packed, at, id) {
      const record = records.get(id)!
      if (copy !== null) {
        const unmasked = unmaskedRow(record, incomingRow(packed, at, columns))
        const incoming = unmasked.row
        masked += newlyMasked(unmasked, { field: (name) => record.sheetCells[name], extra: (header) => sheetExtras(store, record)[header] })
        if (kind === 'customers' && isRenumbered(record, incoming)) renumbered++
        const now = correctionOf(store, kind, copy, record, incoming)
        return now === record ? [] : [{ at, record, isOther: false, found: [], contested: [], moved: [], now }]
      }
      const isOther = store.files.source(kind, record.source).id !== source
      const last = sourceCells(store, kind, record, source)
      const facts = factsOf(store, kind, record, { last, isOther, reading })
      const unmasked = unmaskedRow(record, incomingRow(packed, at, columns))
      masked += newlyMasked(unmasked, { field: last.cell, extra: last.extra })
      const told = differences(record, unmasked.row, facts)
      if (told.found.length + told.moved.length === 0) return []
      const found = isOther ? told.found : cellsKept(told.found, record, unmasked)
      return [{ at, record, isOther, ...told, found }]
    },
    write(change, row) {
      const { record, found, now } = change
      if (now !== undefined) {
        // a person corrected it in a copy
        const isUpdated = writeRecord(store, run, kind, record, now, true)
        const names = Object.keys(now.values).filter((name) => (record.values[name] ?? null) !== (now.values[name] ?? null))
        return { isUpdated, conflicts: 0, waiting: mayWait ? stillAs(record, names) : 0, withdrawn: 0 }
      }
      const own = change.isOther ? [] : [{ name: '_row', before: String(record.rowId), after: String(row) }]
      const all = [...found, ...own]
      const columns = kind === 'customers' ? heldBack(store, run, record, all) : all
      if (columns.length > 0) writeColumns(store, run, kind, record.id, columns)
      const waiting = found.filter(({ name }) => !name.startsWith('_') && !columns.some((column) => column.name === name)).length
      // cells and notes of what waits are written nowhere; those of the rest come with its values
      const isUpdated = columns.some(({ name }) => !bookkeeping.has(name))
      const withdrawn = mayWait ? giveUp(change) : 0
      keepRow(store, run, kind, source, record, row)
      contest(change, row)
      return { isUpdated, conflicts: change.contested.length + contestCustomer(change, row), waiting, withdrawn }
    },
    renumbered: () => renumbered,
    masked: () => masked,
  }

  /** How many of the fields hold what they held before. */
  function stillAs({ id, values }: StoredRecord, names: readonly string[]): number {
    const written = records.get(id)!.values
    return names.filter((name) => (written[name] ?? null) === (values[name] ?? null)).length
  }

  /** Its source says of a field again what is in force there. Returns how many changes are given up by that. */
  function giveUp({ record, found, contested, moved }: RowChange): number {
    const others = new Set([...found.map(({ name }) => name), ...contested.map(({ place }) => place)])
    const again = moved.filter((field) => !others.has(field))
    return again.filter((field) => giveUpChanges(store, run, { record, field, value: record.values[field] ?? null, by: { source } })).length
  }

  /** A newer word of the source takes the place of an older one that nobody has decided on. */
  function contest({ record, contested, moved }: RowChange, row: number): void {
    for (const field of moved) store.conflicts.replace(run, kind, record.id, field, source)
    for (const { place: field, value } of contested) store.conflicts.insertNew(run, kind, { record: record.id, field, source, row, value })
  }
}
