/** Rows of a workbook of values that came back. */

import type { Field } from '../../schema/field.ts'
import type { FieldValue } from './field-values.ts'
import type { ValueDecision, ValueRow } from './value-answers.ts'
import { digestOf, valueDecisions, yesNo } from './values-words.ts'

/** A row of such a workbook as it comes back. */
export interface ValueBookRow {
  readonly row: number
  readonly decision: string
  readonly standard: string
  readonly remember: string
  /** `industry:<digest of the value>:<digest of the proposal>`; no third part where nothing was proposed. */
  readonly mark: string
}

/** The field whose values a workbook holds, by its first row; null for a workbook without one. */
export const fieldOfBook = ([first]: readonly ValueBookRow[]): string | null => first?.mark.split(':')[0] || null

/** @param values that the field has now */
export function rowsOfBook(rows: readonly ValueBookRow[], field: Field, values: readonly FieldValue[]): ValueRow[] {
  const byDigest = new Map(values.map((one) => [digestOf(field, one.value), one]))
  const targets = new Map([...(field.choices ?? []), ...values].map(({ value }) => [digestOf(field, value), value]))
  return rows.flatMap(({ row, decision, standard, remember, mark }) => {
    const [name, value, proposal] = mark.split(':')
    if (name !== field.name || value === undefined) return []
    return [
      {
        row,
        value: byDigest.get(value) ?? null,
        proposal: proposal === undefined ? undefined : (targets.get(proposal) ?? null),
        decision: decisionIn(decision),
        standard,
        remember: [yesNo.yes.en, yesNo.yes.zh, 'y'].includes(remember.toLowerCase()),
      },
    ]
  })
}

function decisionIn(cell: string): ValueRow['decision'] {
  if (cell === '') return 'none'
  const text = cell.toLowerCase()
  return (
    (Object.keys(valueDecisions) as ValueDecision[]).find((one) => [one, valueDecisions[one].en, valueDecisions[one].zh].includes(text)) ??
    null
  )
}
