/** A cell of a record as a person decided on it. Call it inside a run, and `settleWords` after the last. */

import type { Schema, SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { recheckRecords } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { countryOfRecord } from '../country-of-record.ts'
import { cellWriter } from '../fix/cell-writer.ts'
import { writeRecord } from '../fix/write-record.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { refreshGoldens, settleGolden } from '../golden/regroup.ts'

export interface WordSettings {
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  readonly golden: GoldenRules
  /** How customers are checked afterwards; other kinds by the same rules. */
  readonly check: StoreCheck
}

/** A cell of a field with the value that is wanted of it, or of a column that means no field. */
export type Word =
  | { readonly field: string; readonly cell: string; readonly value: string | null }
  | { readonly extra: string; readonly cell: string }

/** Standardised as its sheet would be; where that gives another value than is wanted, the value wanted stands with the cell. */
export function writeWord(store: Store, run: number, record: StoredRecord, word: Word, kind: SheetKind, settings: WordSettings): void {
  const { schemas, golden, check } = settings
  const schema = schemas[kind]
  writeRecord(store, run, kind, record, 'extra' in word ? withExtra(record, word) : withField(store, schema, record, word, check))
  if (kind === 'customers' && store.golden.isGolden(record.id)) settleGolden(store, run, record.id, golden)
}

/** What follows from the words of a run, once they are all written. @param records ids */
export function settleWords(store: Store, run: number, kind: SheetKind, records: readonly number[], settings: WordSettings): Promise<void> {
  const { schemas, golden, check } = settings
  const live = kind === 'customers' ? records.map((id) => store.records.get(id)?.into ?? id) : records
  if (kind === 'customers') refreshGoldens(store, run, golden)
  return recheckRecords(store, run, kind, new Set(live), { ...check, schema: schemas[kind] })
}

const withExtra = (record: StoredRecord, { extra, cell }: { readonly extra: string; readonly cell: string }): StoredRecord => ({
  ...record,
  extras: { ...record.extras, [extra]: cell },
})

function withField(
  store: Store,
  schema: Schema,
  record: StoredRecord,
  { field, cell, value }: { readonly field: string; readonly cell: string; readonly value: string | null },
  { today, country }: StoreCheck,
): StoredRecord {
  const context = { country: countryOfRecord(store, schema, record, country), dateOrders: {}, now: today }
  const written = cellWriter(schema, context)(record, new Map([[field, cell]]))
  if ((written.values[field] ?? null) === value) return written
  const { [field]: _, ...notes } = record.notes
  return { ...record, values: { ...record.values, [field]: value }, raw: { ...record.raw, [field]: cell }, notes }
}
