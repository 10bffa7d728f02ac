/** Whether a cell can be what a field wants, by standardising it. */

import type { NoteKind } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { spellingsOf } from '../schema/option.ts'
import { columnStandardiser } from '../standardise/column.ts'
import { comparable } from '../standardise/comparable.ts'
import type { SheetContext } from '../standardise/context.ts'

/** Notes of a cell that is not of the field's kind, or hardly. */
const strange: ReadonlySet<NoteKind> = new Set(['unparsed', 'wrong-kind', 'unknown-choice', 'too-short', 'letters'])

const noOrder: SheetContext = { country: null, dateOrders: {} }
const chinese: SheetContext = { country: 'CN', dateOrders: {} }

/** The share of filled cells (0-1) that standardise as the field's type without trouble; 1 for types that take any text. */
export function plausibleShare(field: Field, cells: readonly string[]): number {
  if (cells.length === 0) return 1
  if (field.choices !== undefined) return shareOfOptions(field, cells)
  const standardise = columnStandardiser(field, chinese)
  const good = cells.filter((cell) => !standardise(cell).notes.some(({ kind }) => strange.has(kind)))
  return good.length / cells.length
}

function shareOfOptions({ choices = [] }: Field, cells: readonly string[]): number {
  const words = new Set(choices.flatMap((choice) => [...spellingsOf(choice), ...(choice.means ?? [])]).map(comparable))
  // The standard's numbers are options too, but a column of small numbers is more often something else.
  return cells.filter((cell) => !/^\d+$/.test(cell.trim()) && words.has(comparable(cell))).length / cells.length
}

const anyDate: Field = { name: 'date', type: 'date', label: { en: 'date', zh: '日期' }, aliases: [], required: false }
const asDate = columnStandardiser(anyDate, noOrder)

/** True for a date in any spelling, also one whose day and month cannot be told apart, and `19260203`. */
export function isDate(cell: string): boolean {
  if (/^\d+([.,]\d+)?$/.test(cell) && !/^(1[89]|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(cell)) return false // a serial number says nothing by itself
  const { value, notes } = asDate(cell)
  return value !== null && notes.every(({ kind }) => kind === 'zone' || kind === 'undecided-date-order' || kind === 'impossible-date')
}
