/** The records of a store, looked at once. Hot: columns of keys are only counted, and their few repeated values afterwards. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { type RecordSurvey, Surveyor } from './survey.ts'

/** @param by fields whose values make groups */
export function surveyRecords(store: Store, schema: Schema, by: readonly string[]): RecordSurvey {
  const records = store.recordsOf(schema.kind)
  const there = new Set(records.fields())
  const fields = schema.fields.map(({ name }) => name).filter((name) => there.has(name))
  const surveyor = new Surveyor(fields, by, true)
  const required = surveyor.required(schema)
  for (const rows of records.values.all(fields, () => surveyor.leftColumns(), false))
    for (const [id, , ...values] of rows) surveyor.add(id, values, required)
  return surveyor.end(records.values.counts(surveyor.repeated()))
}
