/** The rows of one kept sheet, read again and written where they say something else. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { objectText } from '../../store/stored-json.ts'
import { heldBack } from '../approve/held-back.ts'
import { breath } from '../breath.ts'
import { noProgress, type Progress } from '../progress.ts'
import { writeColumns } from '../record-log/write-columns.ts'
import { contextOf, standardiserOf, surveyOf } from '../sheets/table-records.ts'
import { plainRow } from '../sheets/unguarded-rows.ts'
import type { fieldTally } from './field-tally.ts'
import type { KeptSheet } from './kept-sheets.ts'
import { readAgain } from './read-again.ts'
import { readingFacts } from './reading-facts.ts'

export interface Rereading {
  readonly progress?: Progress
  readonly signal?: AbortSignal
  readonly tally: ReturnType<typeof fieldTally>
  /** Gets the ids of records of which something differs. */
  readonly changed: number[]
}

/** Writes what differs, inside a run; gives the number of rows. */
export async function rereadSheet(
  store: Store,
  run: number,
  schema: Schema,
  kept: KeptSheet,
  { progress = noProgress, signal, tally, changed }: Rereading,
): Promise<number> {
  const { kind } = schema
  const { plan } = kept
  const plain = plainRow(plan.sheet)
  const survey = surveyOf(plan)
  for (const row of kept.everyRow()) survey.add(plain(row).cells)
  const standardise = standardiserOf(plan, contextOf(plan, survey))
  const records = store.recordsOf(kind)
  const fields = plan.schema.fields.map(({ name }) => name).filter((name) => kind !== 'customers' || name !== 'customer_no')
  let rows = 0
  for (const { record: id, row } of kept.rows()) {
    const record = records.get(id)!
    const { values, notes } = readAgain(record, standardise(plain(row)), fields, readingFacts(store, kind, record, row, kept))
    if (values.length > 0 || notes !== null) {
      const all = values.map(({ field, before, after }) => ({ name: field, before, after }))
      if (notes !== null) all.push({ name: '_notes', before: objectText(record.notes), after: objectText(notes) })
      const columns = kind === 'customers' ? heldBack(store, run, record, all) : all
      if (columns.length > 0) writeColumns(store, run, kind, id, columns)
      changed.push(id)
      tally.add(kind, record.key, values)
    }
    if (++rows % 500 === 0) {
      progress({ stage: 'store', done: rows })
      await breath(signal)
    }
  }
  return rows
}
