/** Columns whose headers mean no field, known by their cells. */

import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { holdsPhones, holdsStreets, letsCellsDecide } from './cell-evidence.ts'
import type { Column, Mapped } from './header-claims.ts'
import { saysNothing } from './header-words.ts'
import { plausibleShare } from './plausible.ts'

/** A column whose header means no field is known by its cells: e-mails, phones and addresses under any header, other kinds where it says nothing. */
export function byContent(columns: readonly Column[], schema: Schema, answers: Mapped[], taken: Set<FieldName>): void {
  for (const type of ['email', 'phone', 'address', 'code', 'choice'] as const) {
    for (const field of schema.fields) {
      if (field.type !== type || taken.has(field.name)) continue
      const fitting = columns.flatMap((column, index) => {
        if (answers[index]?.field !== null || column.cells.length === 0) return []
        const share = telling(field) ? shareOfKind(field, column.cells) : 0
        return share >= 0.8 && plain(type, column.cells) ? [{ index, share }] : []
      })
      // Houses have addresses, too: only of somebody's address is it the address of a customer.
      const speaking =
        type === 'address' && !taken.has('name') && !taken.has('contact')
          ? []
          : fitting.filter(({ index }) => decidesByCells(type, columns[index]!))
      const [only] = speaking
      if (only !== undefined && speaking.length === 1) {
        taken.add(field.name)
        answers[only.index] = { field: field.name, certainty: only.share * 0.9, by: 'content', rivals: [] }
      } else if (field.required) {
        for (const { index, share } of fitting) {
          if (columns[index]!.cells.length >= 3) answers[index] = { ...answers[index]!, certainty: share / 2, rivals: [field.name] }
        }
      }
    }
  }
}

function shareOfKind(field: Field, cells: readonly string[]): number {
  if (field.type === 'address') return holdsStreets(cells) ? 1 : 0
  if (field.type === 'phone' && holdsPhones(cells)) return 1
  return plausibleShare(field, cells)
}

/** E-mails and written phone numbers need no header; what may be many things needs three cells and a header that says nothing. */
function decidesByCells(type: string, { header, cells }: Column): boolean {
  if (saysNothing(header)) return cells.length >= (type === 'email' ? 1 : 3)
  if (type === 'phone') return letsCellsDecide(header) && holdsPhones(cells)
  return (type === 'email' || type === 'address') && letsCellsDecide(header)
}

const telling = (field: Field) => field.type !== 'choice' || (field.choices?.length ?? 0) >= 4
/** The shape that tells a kind of value by itself; where there is none, standardising alone tells. */
const shapes: Readonly<Record<string, RegExp>> = { email: /[^\s@]@[^\s@]+\.\p{L}/u, phone: /^(\D*\d){10,}/, code: /^[0-9A-Za-z]{18}$/ }
const plain = (type: string, cells: readonly string[]) =>
  cells.filter((cell) => shapes[type]?.test(cell.trim()) ?? true).length >= cells.length * 0.8
