/**
 * Sheets of few records. Nothing can be learned of how often two customers agree by chance where there are five of them, so what is
 * usual in customer sheets is taken instead: how surprising it is that two customers share a telephone number, a name, a town.
 */

import type { FieldType } from '../../schema/field.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { type Kind, kinds, methods } from './kind.ts'

/** Fewer records than this are few. */
export const few = 60

/** Records beyond those of the sheet in which a value of such a column is taken not to occur, where its type says more than its kind. */
const worldOfType: Partial<Record<FieldType, number>> = { company: 1000, party: 1000, address: 1000, person: 300, given: 300, family: 300 }

/** The column as part of the world: so many more records are thought of in which its values do not occur. */
export function inWorld(column: EncodedColumn, kind: Kind): EncodedColumn {
  return { ...column, filled: column.filled + Math.max(methods[kind].usual.world, worldOfType[column.type] ?? 0) }
}

/** Which comparison fits a column of few records: its type tells more than its contents. */
export function kindOfFew(column: EncodedColumn, size: number, byContents: () => Kind): Kind | null {
  const { type, values, filled } = column
  const distinct = values.length
  if (filled < 2 || distinct < 2) return null
  if (distinct === filled && (runs(values) || (type === 'id' && filled === size))) return null
  const byType = kinds.find((kind) => methods[kind].types?.includes(type) === true)
  if (byType !== undefined) return byType
  return type !== 'person' && distinct * 3 <= filled ? 'choice' : byContents()
}

/** Whether the values are running numbers, as rows have. */
function runs(values: readonly string[]): boolean {
  if (values.length < 3 || !values.every((value) => /^\d{1,9}$/.test(value))) return false
  const numbers = values.map(Number)
  return Math.max(...numbers) - Math.min(...numbers) === values.length - 1
}
