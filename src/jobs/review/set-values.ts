/** One answer on a value, applied to every record that holds it, as one run. */

import type { Field } from '../../schema/field.ts'
import { between } from '../../standardise/list.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { recheckRecords } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { usualCountry } from '../country-of-store.ts'
import { cellWriter } from '../fix/cell-writer.ts'
import { writeRecord } from '../fix/write-record.ts'
import { partsOf } from './field-values.ts'

export interface ValueAnswer {
  /** What is to stand there, as a person writes it; empty: nothing. */
  readonly to: string
  /** What stands there now, as it is stored. */
  readonly from: readonly string[]
}

export interface SetValuesRequest {
  readonly field: Field
  readonly answers: readonly ValueAnswer[]
  /** Values that are right as they stand: nobody is asked about them again. */
  readonly leave?: readonly string[]
  readonly operator: string
  readonly dryRun?: boolean
  readonly check: StoreCheck
}

export interface ValuesSet {
  /** Null for a dry run, and where no record holds any of them and nothing is left. */
  readonly run: number | null
  /** Records whose change waits until others have agreed: they keep their value. */
  readonly waiting: number
  /** Records that change, and values that stay as they are. */
  readonly counts: { readonly records: number; readonly leftAsIs: number }
  /** By value that stood there, how many records. */
  readonly changed: ReadonlyMap<string, number>
}

/** Throws what the store throws; then nothing was changed. */
export async function setValues(store: Store, request: SetValuesRequest): Promise<ValuesSet> {
  const { field, answers, leave = [], operator, dryRun = false, check } = request
  const wanted = new Map(answers.flatMap(({ to, from }) => from.map((value) => [value, to] as const)))
  const holding: number[] = []
  const changed = new Map<string, number>()
  for (const page of store.records.values.all([field.name]))
    for (const [id, , cell] of page) {
      const hits = cell == null ? [] : partsOf(field, cell).filter((value) => wanted.has(value))
      if (hits.length === 0) continue
      holding.push(id)
      for (const value of hits) changed.set(value, (changed.get(value) ?? 0) + 1)
    }
  const counts = { records: holding.length, leftAsIs: leave.length }
  if (dryRun || holding.length + leave.length === 0) return { run: null, waiting: 0, counts, changed }
  const country = check.country ?? usualCountry(store, check.schema)
  const write = cellWriter(check.schema, { country, dateOrders: {}, now: check.today })
  const cellOf = (record: StoredRecord) => {
    const parts = partsOf(field, record.values[field.name] ?? '')
    const now = parts.map((value) => wanted.get(value) ?? value).filter((value) => value !== '')
    return [...new Set(now)].join(between)
  }
  const set = answers.map(({ to, from }) => ({ to, from }))
  const mayWait = store.approvals.rule.fields.includes(field.name)
  const args = { values: field.name, set, ...(leave.length === 0 ? {} : { leave }) }
  return store.runs.perform({ command: 'review', operator, args }, async (run) => {
    let waiting = 0
    for (const id of holding) {
      const old = store.records.get(id)!
      const now = write(old, new Map([[field.name, cellOf(old)]]))
      writeRecord(store, run, 'customers', old, now)
      if (mayWait && (store.records.get(id)!.values[field.name] ?? null) !== (now.values[field.name] ?? null)) waiting++
    }
    await recheckRecords(store, run, 'customers', holding, check)
    return { run, waiting, counts: { ...counts, records: holding.length - waiting }, changed }
  })
}
