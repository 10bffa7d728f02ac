/** How the columns are filled, and with what. */

import type { Language } from '../../errors.ts'
import type { FieldCount } from '../../report/report-data.ts'
import type { Field } from '../../schema/field.ts'
import { fewShown } from './column-counts.ts'
import type { FindingSurvey } from './finding-survey.ts'
import type { ShownValue } from './shown-values.ts'
import type { RecordSurvey } from './survey.ts'

/** Required fields, and those that hold or miss something. @param shown a value as it may be shown */
export function fieldCounts(
  fields: Iterable<Field>,
  survey: Pick<RecordSurvey, 'columns'>,
  findings: Pick<FindingSurvey, 'fields'>,
  shown: ShownValue,
  language: Language,
): FieldCount[] {
  return [...fields]
    .map(({ name, label, required }): FieldCount => {
      const column = survey.columns.get(name)
      // values that stand once each are in no order of frequency
      const top = (column?.top ?? [])
        .slice(0, fewShown)
        .filter(({ count }, _, all) => count > 1 || all.length < fewShown)
        .map(({ value, count }) => ({ value: shown(name, value, count), count }))
      const counted = { filled: column?.filled ?? 0, findings: findings.fields.get(name) ?? 0, distinct: column?.distinct ?? null, top }
      return { name, label: label[language], required, ...counted }
    })
    .filter(({ required, filled, findings: found }) => required || filled + found > 0)
}
