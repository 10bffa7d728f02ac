/** What a condition sees of a canonical value: texts, numbers, days, lists, and the two ends of a range. */

import type { Field, FieldType } from '../field.ts'
import { inOwnCurrency } from '../money-value.ts'

/** Types of CEL as the engine names them. */
export type CelType = 'string' | 'double' | 'bool' | 'list<string>' | typeof day
export const day = 'google.protobuf.Timestamp'

/** One thing that can be read of a field: the value itself, or an end of its range. */
export interface Part {
  /** null: the value itself. */
  readonly name: string | null
  readonly type: CelType
  /** undefined: the text says nothing of this type, or the end is open. */
  read(value: string): unknown
}

const text: readonly Part[] = [{ name: null, type: 'string', read: (value) => value }]
const number: readonly Part[] = [{ name: null, type: 'double', read: numberOf }]
const date: readonly Part[] = [{ name: null, type: day, read: dayOf }]
const lists: readonly Part[] = [{ name: null, type: 'list<string>', read: (value) => value.split('; ') }]
const texts: readonly Part[] = [{ name: null, type: 'list<string>', read: (value) => value.split(';') }]
const period = ends('from', 'to', day, dayOf)

const parts: Partial<Record<FieldType, readonly Part[]>> = { number, date, choices: texts, phones: lists, emails: lists, period }

/** The parts of a field: one without a name, or the two ends of a range. Amounts are in the field's currency; others are unknown without a rate. */
export function partsOf({ type, rates }: Pick<Field, 'type' | 'rates'>): readonly Part[] {
  if (type === 'money')
    return ends(
      'min',
      'max',
      'double',
      (end) => numberOf(end),
      (value) => inOwnCurrency(value, rates),
    )
  return parts[type] ?? text
}

/** `500000/1000000`, `2026-01-01/..`; a value without a slash is both ends. */
function ends(
  first: string,
  last: string,
  type: CelType,
  read: (value: string) => unknown,
  of = (value: string) => value,
): readonly Part[] {
  return [
    { name: first, type, read: (value) => read(of(value).split('/', 1)[0] ?? '') },
    { name: last, type, read: (value) => read(of(value).slice(of(value).indexOf('/') + 1)) },
  ]
}

function numberOf(value: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}

/** Midnight (UTC) of a day that the calendar has, whatever time of day is given; also of 2024/3/1 and 2024年3月1日, as columns of a sheet's own have them. */
export function dayOf(value: string): Date | undefined {
  const found = /^(\d{4})(?:-(\d{2})-(\d{2})(?:T\d{2}:\d{2})?|[/.](\d{1,2})[/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/.exec(value)
  if (found === null) return undefined
  const [year, month, dayOfMonth] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number) as [number, number, number]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth ? date : undefined
}
