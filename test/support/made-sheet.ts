import type { MatchTable } from '../../src/match/columns/table.ts'
import type { FieldType } from '../../src/schema/field.ts'

/** A column: its name, its type, and the cell of each record, counted from 0. */
export type Column = readonly [string, FieldType, (i: number) => string | null]

/** A table of so many records. */
export const sheet = (size: number, ...columns: Column[]): MatchTable => ({
  size,
  columns: columns.map(([name, type, cell]) => ({ name, type, values: Array.from({ length: size }, (_, i) => cell(i)) })),
})
