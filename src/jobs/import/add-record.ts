/** A record by hand: one row of a source of its own, judged as a whole and recorded like an import. */

import { fault } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { fieldOf, unknownField } from '../../schema/field-named.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { recordStandardiser } from '../../standardise/record.ts'
import { byHand } from '../../store/files.ts'
import { defaultTemplate, type NumberSeries } from '../../store/numbers.ts'
import type { Store } from '../../store/store.ts'
import { recheckRecords } from '../check/recheck.ts'
import { localRules } from '../check/single-record-rules.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { usualCountry } from '../country-of-store.ts'
import type { EditedCell } from '../fix/edit-record.ts'
import { notRefused } from '../fix/named-cells.ts'
import { choiceCodes } from './choice-codes.ts'
import { insertByHand } from './insert-by-hand.ts'

export interface AddRequest {
  /** Cells by field: its id or its label. */
  readonly cells: ReadonlyMap<string, string>
  readonly operator: string
  readonly dryRun?: boolean
  /** Add a record that has an error; kept with the run. */
  readonly force?: boolean
  /** How the record is checked. */
  readonly check: StoreCheck
  /** Kinds of personal data that are never stored. */
  readonly refuse: readonly RefusedKind[]
  /** How customer numbers look: `C{yyyy}{mm}{seq:3}`. */
  readonly numbers?: string | undefined
}

export interface AddResult {
  /** Null for a dry run, and where the record was refused. */
  readonly run: number | null
  /** `key` is the customer number it has, or would have. */
  readonly record: Pick<CustomerRecord, 'key'>
  readonly cells: readonly EditedCell[]
  /** What the rules find in the record. */
  readonly findings: readonly Finding[]
  /** The record has an error, and was not added. */
  readonly refused: boolean
}

/** Throws UNKNOWN_FIELD, VALUE_REFUSED, NUMBER_TAKEN and what the store throws; then nothing was added. */
export async function addRecord(store: Store, request: AddRequest): Promise<AddResult> {
  const { check, operator, dryRun = false, force = false } = request
  const { schema, today, rules } = check
  const cells = namedCells(schema, request)
  const country = check.country ?? usualCountry(store, schema)
  const columns = [...cells.keys()].map((field, index) => ({ index, header: field, field }))
  const row = [...cells.values()]
  const made = standardised(schema, columns, row, { country, dateOrders: {}, now: today })
  const numbers = store.numbers(request.numbers ?? defaultTemplate)
  const number = numberOf(store, schema, made, numbers)
  const record: CustomerRecord = { ...made, key: number, values: { ...made.values, customer_no: number } }
  const findings = localRules({ schema, rules, today, country }).findingsOf(record)
  const wrong = findings.some(({ severity }) => severity === 'error')
  const shown = [...cells.keys()].map((field) => ({ field, before: null, after: record.values[field] ?? null }))
  const result = { record: { key: number }, cells: shown, findings, refused: wrong && !force }
  if (dryRun || result.refused) return { run: null, ...result }
  const args = { fields: [...cells.keys()], ...(wrong ? { forced: true } : {}) }
  return store.runs.perform({ command: 'add', operator, args }, async (run) => {
    const id = insertByHand(store, run, schema.kind, { record, row, columns })
    numbers.save()
    await recheckRecords(store, run, schema.kind, [id], check)
    return { run, ...result, counts: { imported: 1 } }
  })
}

function namedCells(schema: Schema, { cells, refuse }: AddRequest): Map<FieldName, string> {
  const named = [...cells].map(([name, cell]): [FieldName, string] => {
    const field = fieldOf(schema, name)
    if (field === undefined) throw unknownField(schema, name)
    return [field.name, notRefused(name, cell, refuse)]
  })
  return new Map(named)
}

function standardised(
  schema: Schema,
  columns: readonly { readonly index: number; readonly header: string; readonly field: FieldName }[],
  row: readonly string[],
  context: Parameters<typeof recordStandardiser>[2],
): CustomerRecord {
  const told = { certainty: 1, by: 'flag', rivals: [], type: 'text' } as const
  const layout = { headerRow: 0, reason: 'no-header', firstDataRow: 1, columns: columns.map((column) => ({ ...column, ...told })) } as const
  return recordStandardiser(schema, layout, context)(row, { file: byHand, sheet: null, row: 1, line: 1 })
}

/** The number a person gave, or the next one. */
function numberOf(store: Store, schema: Schema, { values }: CustomerRecord, numbers: NumberSeries): string {
  const given = values.customer_no ?? null
  const code = choiceCodes(schema)
  if (given === null) return numbers.next((name) => code(name, (field) => values[field] ?? null))
  if (store.records.byKey(given) !== null) throw fault('NUMBER_TAKEN', { number: given })
  numbers.claim(given)
  return given
}
