/** Columns that hold something else than their header says: offices under 信息来源, addresses under 联系电话. */

import type { Note } from '../record.ts'
import type { Field, FieldType, Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import { enoughToTell, type OtherKind, type OtherKinds } from '../schema/other-kind.ts'
import { thoroughStandardiser } from './column.ts'
import { withHomes } from './column-homes.ts'
import type { SheetContext } from './context.ts'

/** Types that tell whether a cell is one of them: anything may be a text, a name or an address. */
const telling: ReadonlySet<FieldType> = new Set(['choice', 'choices', 'phone', 'email', 'date'])

/** So many are enough. */
const enough = 300
/** Where one cell in ten is of its type, the others are mistakes. */
const mostReadable = 0.1
/** Values named when it is told. */
const examples = 3

export interface OtherKindTally {
  /** Takes a row's cells, in column order. */
  add(cells: readonly string[]): void
  /** The columns of another kind, by field. */
  found(context: SheetContext): OtherKinds
}

/** Counts the cells of a sheet's first rows. */
export function otherKindTally(schema: Schema, layout: Layout): OtherKindTally {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const columns = layout.columns.flatMap(({ index, field: name }) => {
    const field = fields.get(name ?? '')
    return field === undefined || field.isOpen || !telling.has(field.type)
      ? []
      : [{ index, field, filled: 0, times: new Map<string, number>() }]
  })
  return {
    add(cells) {
      for (const column of columns) {
        const cell = cells[column.index] ?? ''
        if (cell === '' || column.filled >= enough) continue
        column.filled++
        column.times.set(cell, (column.times.get(cell) ?? 0) + 1)
      }
    },
    found: (context) =>
      withHomes(
        Object.fromEntries(
          columns.flatMap(({ field, filled, times }) => {
            const kind = filled < enoughToTell ? null : otherKind(field, times, context)
            return kind === null ? [] : [[field.name, kind] as const]
          }),
        ),
        schema,
        layout,
      ),
  }
}

function otherKind(field: Field, times: ReadonlyMap<string, number>, context: SheetContext): OtherKind | null {
  const standardise = thoroughStandardiser(field, context)
  const others: (readonly [cell: string, times: number])[] = []
  let filled = 0
  let other = 0
  for (const [cell, count] of times) {
    const { value, notes } = standardise(cell)
    if (value === null) continue
    filled += count
    // 03/2024 and 2024年Q1 name a time, if no day
    if (!notes.some(isOther) || (field.type === 'date' && /(?:19|20)\d\d/.test(cell))) continue
    other += count
    others.push([cell, count])
  }
  if (filled < enoughToTell || filled - other > filled * mostReadable) return null
  const most = others.sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1)).slice(0, examples)
  return { examples: most.map(([cell]) => cell), distinct: others.length }
}

/** A month without its day (`no-day`) or a masked number is of the column's kind, if unfinished; an address without @ is none, nor is a phone among addresses. */
const isOther = ({ kind, detail, proposal }: Note): boolean =>
  proposal === undefined &&
  (kind === 'unknown-choice' ||
    (kind === 'wrong-kind' && (detail === 'phone' || detail === 'email')) ||
    (kind === 'unparsed' && (detail === undefined || detail === 'no-at')))
