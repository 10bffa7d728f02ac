/** What rules are told of a sheet before its records come. */

import type { OpenSheet } from '../../check/finding-emitter.ts'
import type { Table } from '../sheets/table.ts'

/** The fields that have a column, and of required ones without a column the header that may mean them. */
export function openSheetOf({
  sheet,
  schema,
  layout,
  problems,
  context,
}: Pick<Table, 'sheet' | 'schema' | 'layout' | 'problems' | 'context'>): OpenSheet {
  const columns = new Set(layout.columns.flatMap(({ field }) => (field === null ? [] : [field])))
  const near = problems.flatMap((one) =>
    one.kind === 'required-missing' && one.nearest !== null ? [[one.field, one.nearest] as const] : [],
  )
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    columns,
    nearest: new Map(near),
    otherKinds: context.otherKinds,
    schema,
  }
}
