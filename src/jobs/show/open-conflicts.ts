/** Cells of imports that met what a person wrote and that nobody has decided on, with both values and where they come from. */

import { headerOf } from '../../merge/member.ts'
import type { Field, Schema, SheetKind } from '../../schema/field.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { approvalStates } from '../approve/approval-state.ts'
import { recordLog } from '../record-log/record-log.ts'

export interface OpenConflict {
  readonly id: number
  readonly kind: SheetKind
  readonly record: StoredRecord
  /** A field, or `_extras:<header>`. */
  readonly place: string
  /** The header; null for a field. */
  readonly extra: string | null
  /** Undefined for a column that means no field, and for one that left the schema. */
  readonly field: Field | undefined
  /** What the person wrote. */
  readonly kept: string | null
  /** What the source says. */
  readonly value: string | null
  /** Who wrote what is kept, and when (ISO 8601), not who agreed to it; null where nobody knows. */
  readonly writer: Pick<RunEntry, 'operator' | 'at'> | null
  readonly file: ImportedFile
  /** Row in the sheet. */
  readonly row: number
  /** The row's cells. */
  readonly cells: readonly string[]
  /** The import. */
  readonly run: number
}

/** The oldest first, kind by kind; not those of records that are gone. @param only ids of those that are asked about; all where absent */
export function* openConflicts(
  store: Store,
  schemas: Readonly<Record<SheetKind, Schema>>,
  only?: ReadonlySet<number>,
): Generator<OpenConflict> {
  for (const kind of Object.keys(schemas) as SheetKind[]) {
    const fields = new Map(schemas[kind].fields.map((field) => [field.name, field]))
    const records = store.recordsOf(kind)
    for (const { id, record: recordId, field: place, row: rawRow, value, run } of store.conflicts.open(kind, only)) {
      const record = records.isThere(recordId) ? records.get(recordId) : null
      if (record === null) continue
      const extra = headerOf(place)
      const kept = extra === null ? (record.values[place] ?? null) : record.extras[extra] || null
      if (kept === value) continue // by now both say the same
      const by = recordLog(store.changes.logOf(kind, recordId)).inForce(place)
      const writer = by === null ? null : (askedBy(store, kind, record, place, by.run) ?? store.runs.get(by.run))
      const { file, row, cells } = store.rows.get(rawRow)
      yield { id, kind, record, place, extra, field: fields.get(place), kept, value, writer, file: store.files.get(file), row, cells, run }
    }
  }
}

/** Who entered a value that came into force by the run because somebody else agreed to it; undefined where it did not. */
function askedBy(
  store: Store,
  kind: SheetKind,
  { id, into }: StoredRecord,
  place: string,
  run: number,
): OpenConflict['writer'] | undefined {
  if (kind !== 'customers' || !store.approvals.rule.fields.includes(place)) return undefined
  return [id, ...(into === null ? [] : [into])]
    .map((one) => approvalStates(store.approvals.of(one)).get(place)?.approved?.steps ?? [])
    .find((steps) => steps.some((step) => step.run === run && step.step === 'approved'))
    ?.find(({ step }) => step === 'entered')
}
