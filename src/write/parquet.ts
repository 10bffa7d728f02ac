/** A table as Parquet: text, numbers as DOUBLE, days as DATE, days with times as TIMESTAMP without a zone. Compressed by Snappy. */

import type { WriteColumn, WriteTable } from './table.ts'
import { dateOf, isDate, isNumber } from './typed-cell.ts'

/** Rows of one group: what is in memory at a time. */
const groupRows = 20_000

type ColumnType = 'text' | 'number' | 'day' | 'time'

/**
 * The bytes of the table, group by group. Columns are named by `names`; a column whose cells are not all numbers (or dates) is text. Where
 * such cells are possible the rows are gone through twice.
 */
export async function* parquetBytes(table: WriteTable, names: readonly string[]): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const types = await typesOf(table)
  const writer = new ByteWriter()
  const schema = [
    { name: 'root', num_children: types.length },
    ...types.map((type, at) => ({ name: names[at]!, ...elements[type], repetition_type: 'OPTIONAL' as const })),
  ]
  const file = new ParquetWriter({ writer, schema, createdBy: 'crm-clean' })
  const taken = () => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  let columns = types.map((): unknown[] => [])
  const put = async () => {
    await file.write({ columnData: columns.map((data, at) => ({ name: names[at]!, data })), rowGroupSize: groupRows })
    columns = types.map(() => [])
    return taken()
  }
  for await (const row of table.rows) {
    for (let at = 0; at < types.length; at++) columns[at]!.push(typed(row[at] ?? null, types[at]!))
    if (columns[0]?.length === groupRows) yield await put()
  }
  if ((columns[0]?.length ?? 0) > 0) yield await put()
  await file.finish()
  yield taken()
}

const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } },
} as const

/** The narrowest type that holds every cell of a column. */
async function typesOf({ columns, rows }: WriteTable): Promise<ColumnType[]> {
  const types = columns.map(({ kind }): ColumnType => (kind === 'number' ? 'number' : kind === 'date' ? 'day' : 'text'))
  const open = columns.flatMap(({ made }: WriteColumn, at) => (made !== true && types[at] !== 'text' ? [at] : []))
  if (open.length === 0) return types
  for await (const row of rows) {
    for (const at of open) {
      const cell = row[at] ?? null
      if (cell === null || types[at] === 'text') continue
      if (types[at] === 'number') types[at] = isNumber(cell) ? 'number' : 'text'
      else if (!isDate(cell)) types[at] = 'text'
      else if (cell.length > 10) types[at] = 'time'
    }
  }
  return types
}

function typed(cell: string | null, type: ColumnType): unknown {
  if (cell === null || type === 'text') return cell
  if (type === 'number') return Number(cell)
  return dateOf(cell)
}
