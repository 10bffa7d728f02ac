/**
 * Sheets of few records. Nothing can be learned of how often two customers agree by chance where there are five of them, so what is
 * usual in customer sheets is taken instead: how surprising it is that two customers share a telephone number, a name, a town.
 */

import type { EncodedColumn } from '../columns/encode.ts'
import type { Kind } from './kind.ts'

/** Fewer records than this are few. */
export const few = 60

/**
 * A value of few records is rarer in the world than among them, if it is of a kind that tells customers apart: so many more records
 * are thought of in which it does not occur.
 */
function world(column: EncodedColumn, kind: Kind): number {
  if (kind === 'phone' || kind === 'email' || kind === 'code' || kind === 'company') return 1000
  if (['company', 'party', 'address'].includes(column.type)) return 1000
  if (['person', 'given', 'family'].includes(column.type) || kind === 'long-text' || kind === 'date') return 300
  return kind === 'short-text' ? 30 : 0
}

/** The column as part of that world. */
export function inWorld(column: EncodedColumn, kind: Kind): EncodedColumn {
  return { ...column, filled: column.filled + world(column, kind) }
}

/** Which comparison fits a column of few records: its type tells more than its contents. */
export function kindOfFew(column: EncodedColumn, size: number, byContents: () => Kind): Kind | null {
  const { type, values, filled } = column
  const distinct = values.length
  if (filled < 2 || distinct < 2) return null
  if (distinct === filled && (runs(values) || (type === 'id' && filled === size))) return null
  switch (type) {
    case 'phone':
    case 'email':
    case 'date':
    case 'choices':
    case 'choice':
      return type
    case 'id':
    case 'code':
      return 'code'
    case 'money':
    case 'number':
      return 'number'
    case 'company':
    case 'party':
    case 'address':
    case 'region':
      return 'long-text'
    case 'given':
    case 'family':
      return 'short-text'
    default:
      return type !== 'person' && distinct * 3 <= filled ? 'choice' : byContents()
  }
}

/** Whether the values are running numbers, as rows have. */
function runs(values: readonly string[]): boolean {
  if (values.length < 3 || !values.every((value) => /^\d{1,9}$/.test(value))) return false
  const numbers = values.map(Number)
  return Math.max(...numbers) - Math.min(...numbers) === values.length - 1
}
