/** Numbers of new customers: a number in the sheet is kept unless another customer has it; a customer without one is given the next. */

import type { FieldName, Note } from '../../record.ts'
import type { NumberSeries } from '../../store/numbers.ts'
import type { RecordStore } from '../../store/records.ts'
import { valueIn } from './incoming-row.ts'
import type { Verdict } from './matcher.ts'
import type { PackedRows } from './packed-rows.ts'

export interface NumberingContext {
  readonly numbers: NumberSeries
  readonly records: RecordStore
  /** Codes of choices: `industry_code` of a record with these values. */
  readonly code: (name: string, value: (field: FieldName) => string | null) => string
  /** Rows are recognised by a key column of their own, not by the customer number. */
  readonly hasKey: boolean
  /** The store held no customer before. */
  readonly isFirst: boolean
}

export interface CustomerNumbers {
  /** Takes the number that a new row brought; if another customer has it, the row loses it and gets a note. Returns whether the row has a number. */
  settle(packed: PackedRows, at: number, verdict: Verdict): boolean
  /** The number for a row of a sheet without numbers. */
  give(packed: PackedRows, at: number): string
  /** Remembers a new record without a number: it gets one when all numbers of the sheet are known. */
  wanting(record: number): void
  /** Gives the remembered records their numbers, and saves which numbers were given. */
  finish(run: number): void
}

export function customerNumbers({ numbers, records, code, hasKey, isFirst }: NumberingContext): CustomerNumbers {
  const seen = new Set<string>()
  const waiting: number[] = []

  /** Whether the number is taken: where another column is the key, two rows may have the same number. */
  function isTaken(number: string): boolean {
    const taken = seen.has(number) || (!isFirst && records.hasNumber(number))
    seen.add(number)
    return taken
  }

  return {
    settle(packed, at, verdict) {
      const cell = at * packed.fields.length + packed.fields.indexOf('customer_no')
      const number = packed.values[cell] ?? null
      if (number === null) return false
      numbers.claim(number)
      if (hasKey ? !isTaken(number) : !(verdict.is === 'new' && verdict.numberTaken)) return true
      packed.values[cell] = null
      const notes = JSON.parse(packed.notes[at] ?? '{}') as Record<FieldName, Note[]>
      packed.notes[at] = JSON.stringify({ ...notes, customer_no: [...(notes.customer_no ?? []), { kind: 'number-taken', detail: number }] })
      return false
    },
    give: (packed, at) => numbers.next((name) => code(name, (field) => valueIn(packed, at, field))),
    wanting: (record) => void waiting.push(record),
    finish(run) {
      for (const id of waiting) {
        const { values } = records.get(id)!
        records.set(run, id, { customer_no: numbers.next((name) => code(name, (field) => values[field] ?? null)) })
      }
      numbers.save()
    },
  }
}
