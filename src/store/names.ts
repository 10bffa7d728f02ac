/** The only place where a name becomes part of a statement. Values are always bound. */

import type { SheetKind } from '../schema/field.ts'

/** A column's or table's name, quoted. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** `?, ?, ?` */
export function places(count: number): string {
  return new Array(count).fill('?').join(', ')
}

/** What names a record of a kind: its customer number, else the key in its sheet, else kind and id; where another has the number too, that key. */
export function recordKey(kind: SheetKind): string {
  const plain = `_key, '${kind}:' || _id`
  if (kind !== 'customers') return `coalesce(${plain})`
  return `CASE WHEN _key IS NOT NULL AND _notes LIKE '%"number-doubled"%' THEN _key ELSE coalesce(customer_no, ${plain}) END`
}
