/** What a look at every record tells, kept in the store until a record changes: a new day on which nothing came counts nothing again. */

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { basisOf, changesSoFar, readers } from '../unchanged-since.ts'
import type { ColumnCounts } from './column-counts.ts'
import type { Groups } from './records-by-value.ts'
import type { RecordSurvey } from './survey.ts'
import { surveyRecords } from './survey-records.ts'

interface KeptSurvey extends Pick<RecordSurvey, 'missing' | 'tags'> {
  readonly columns: readonly (readonly [FieldName, ColumnCounts])[]
  readonly growth: readonly (readonly [month: string, count: number])[]
  /** Of each field the number of every record's group, 32 bits each, packed: 1,000,000 records of 12 owners take 0.6 MB. */
  readonly groups: readonly (Omit<Groups, 'of'> & { readonly of: string })[]
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
  if (kept !== null) return opened(kept)
  const survey = surveyRecords(store, schema, by)
  if (keeps) store.settledSteps.keep(step, basis, packed(survey))
  return survey
}

const packed = ({ columns, growth, groups, ...rest }: RecordSurvey): KeptSurvey => ({
  ...rest,
  columns: [...columns],
  growth: [...growth],
  groups: groups.map(({ of, ...group }) => ({ ...group, of: deflateRawSync(new Uint8Array(of.buffer), { level: 1 }).toString('base64') })),
})

const opened = ({ columns, growth, groups, ...rest }: KeptSurvey): RecordSurvey => ({
  ...rest,
  columns: new Map(columns),
  growth: new Map(growth),
  groups: groups.map(({ of, ...group }) => ({
    ...group,
    of: new Uint32Array(new Uint8Array(inflateRawSync(Buffer.from(of, 'base64'))).buffer),
  })),
})
