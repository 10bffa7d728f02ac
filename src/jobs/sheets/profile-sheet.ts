/** One profile for each column of a table: a first look at an unknown sheet. */

import type { Standardised } from '../../record.ts'
import { type ColumnProfile, columnProfiler } from '../../report/profile.ts'
import type { FieldType } from '../../schema/field.ts'
import type { ColumnLayout } from '../../schema/layout.ts'
import { noProgress } from '../progress.ts'
import type { Table } from './table.ts'
import { totalRows } from './total-rows.ts'

export interface ProfiledColumn {
  readonly column: ColumnLayout
  readonly type: FieldType
  /** False for a column that means no field of the schema. */
  readonly ofSchema: boolean
  readonly profile: ColumnProfile
}

export interface SheetProfile {
  readonly table: Table
  readonly rows: number
  /** Rows that could not be read. */
  readonly broken: number
  readonly columns: readonly ProfiledColumn[]
}

/** Reads the whole sheet once. `table` must have a field for every column (`inferFields`); `known` are the schema's own. */
export async function profileSheet(table: Table, known: ReadonlySet<string>, progress = noProgress): Promise<SheetProfile> {
  const types = new Map(table.schema.fields.map((field) => [field.name, field.type]))
  const columns = table.layout.columns.flatMap((column) => {
    const type = column.field === null ? undefined : types.get(column.field)
    return column.field === null || type === undefined
      ? []
      : [{ column, field: column.field, type, profiler: columnProfiler(orderOf(type)) }]
  })
  let rows = 0
  let broken = 0
  const total = totalRows([table])
  for await (const batch of table.batches()) {
    for (const { values, raw, notes } of batch.records) {
      for (const { field, profiler } of columns) {
        const standardised: Standardised = { value: values[field] ?? null, notes: notes[field] ?? [] }
        profiler.add(raw[field] ?? '', standardised)
      }
    }
    rows += batch.records.length
    broken += batch.broken.length
    progress({ stage: 'read', done: rows + broken, ...total })
  }
  return {
    table,
    rows,
    broken,
    columns: columns.map(({ column, field, type, profiler }) => ({
      column,
      type,
      ofSchema: known.has(field),
      profile: profiler.profile(),
    })),
  }
}

function orderOf(type: FieldType): 'text' | 'number' | null {
  if (type === 'date') return 'text'
  return type === 'number' ? 'number' : null
}
