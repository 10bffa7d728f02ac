/** Numbers of new customers: a number in the sheet is kept, also where it stands there twice, unless another source's customer has it; a customer without one is given the next. */

import type { FieldName, Note } from '../../record.ts'
import type { NumberSeries } from '../../store/numbers.ts'
import type { RecordStore } from '../../store/records.ts'
import { valueIn } from './incoming-row.ts'
import type { Verdict } from './matcher.ts'
import type { PackedRows } from './packed-rows.ts'

export interface NumberingContext {
  readonly numbers: NumberSeries
  readonly records: RecordStore
  /** Id of the source of the rows. */
  readonly source: number
  /** Codes of choices: `industry_code` of a record with these values. */
  readonly code: (name: string, value: (field: FieldName) => string | null) => string
  /** Rows are recognised by a key column of their own, not by the customer number. */
  readonly hasKey: boolean
  /** The store held no customer before. */
  readonly isFirst: boolean
}

export interface SettledNumber {
  readonly hasNumber: boolean
  /** Names the record of a number that stands twice: `155#2`. */
  readonly key?: string
}

export interface CustomerNumbers {
  /** Takes the number that a new row brought. One that it may not keep is taken out of the row; a note says so, and where it stands twice. */
  settle(packed: PackedRows, at: number, verdict: Verdict): SettledNumber
  /** The number for a row of a sheet without numbers. */
  give(packed: PackedRows, at: number): string
  /** Remembers a new record without a number: it gets one when all numbers of the sheet are known. */
  wanting(record: number): void
  /** Gives the remembered records their numbers, and saves which numbers were given. */
  finish(run: number): void
}

export function customerNumbers({ numbers, records, source, code, hasKey, isFirst }: NumberingContext): CustomerNumbers {
  const waiting: number[] = []
  const seen = new Set<string>()
  /** Of each number that stands twice, how many records have it. */
  const doubled = new Map<string, number>()

  /** Where another column is the key, two rows may have the same number. */
  function isThere(number: string): boolean {
    const found = seen.has(number) || (!isFirst && records.hasNumber(number))
    seen.add(number)
    return found
  }

  /** The next name of a record with the number: `155#2`. */
  function nextKey(number: string): string {
    const before = doubled.get(number) ?? Math.max(1, isFirst ? 1 : records.withKey(number, source).length)
    doubled.set(number, before + 1)
    return `${number}#${before + 1}`
  }

  function note(packed: PackedRows, at: number, kind: 'number-doubled' | 'number-taken', detail: string): void {
    const notes = JSON.parse(packed.notes[at] ?? '{}') as Record<FieldName, Note[]>
    packed.notes[at] = JSON.stringify({ ...notes, customer_no: [...(notes.customer_no ?? []), { kind, detail }] })
  }

  return {
    settle(packed, at, verdict) {
      const cell = at * packed.fields.length + packed.fields.indexOf('customer_no')
      const number = packed.values[cell] ?? null
      if (number === null) return { hasNumber: false }
      numbers.claim(number)
      const standing = hasKey ? (isThere(number) ? 'doubled' : 'free') : verdict.is === 'new' ? verdict.number : 'free'
      if (standing === 'free') return { hasNumber: true }
      note(packed, at, standing === 'doubled' ? 'number-doubled' : 'number-taken', number)
      if (standing === 'doubled') {
        records.allowDoubledNumbers()
        return { hasNumber: true, key: nextKey(number) }
      }
      packed.values[cell] = null
      return { hasNumber: false }
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
