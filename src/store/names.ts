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

/** What names a record of a kind: its customer number, else the key in its sheet, else kind and id. */
export const recordKey = (kind: SheetKind) => `coalesce(${kind === 'customers' ? 'customer_no, ' : ''}_key, '${kind}:' || _id)`
