/** What a look at every record tells, kept in the store until a record changes: a new day on which nothing came counts nothing again. */

import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { basisOf, changesSoFar, readers } from '../unchanged-since.ts'
import type { ColumnCounts } from './column-counts.ts'
import { groupsOfRecords } from './records-by-value.ts'
import type { RecordSurvey } from './survey.ts'
import { surveyRecords } from './survey-records.ts'

/** All but the groups: which record is in which is quickly read, and long to keep. */
interface KeptSurvey extends Pick<RecordSurvey, 'missing' | 'tags'> {
  readonly columns: readonly (readonly [FieldName, ColumnCounts])[]
  readonly growth: readonly (readonly [month: string, count: number])[]
}

const step = 'survey'

/**
 * @param by fields whose values make groups
 * @param version of the program that counts
 * @param keeps whether what is counted is kept in the store, which must be open for writing then
 */
export function surveyOf(store: Store, schema: Schema, by: readonly FieldName[], version: string, keeps: boolean): RecordSurvey {
  const basis = basisOf(changesSoFar(store, readers), schema, by, version)
  const kept = store.settledSteps.told<KeptSurvey>(step, basis)
  if (kept !== null)
    return { ...kept, columns: new Map(kept.columns), growth: new Map(kept.growth), groups: groupsOfRecords(store, schema, by) }
  const survey = surveyRecords(store, schema, by)
  if (keeps) {
    const { columns, growth, missing, tags } = survey
    store.settledSteps.keep(step, basis, { missing, tags, columns: [...columns], growth: [...growth] } satisfies KeptSurvey)
  }
  return survey
}
