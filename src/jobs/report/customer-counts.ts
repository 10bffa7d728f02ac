/** Who the customers are: by industry, type and tags, and how many came in which month. */

import type { CustomerCounts, ReportData } from '../../report/report-data.ts'
import { type ColumnCounts, customerColumns } from './column-counts.ts'
import type { ShownValue } from './shown-values.ts'
import type { RecordSurvey } from './survey.ts'

/** @param shown a value as it may be shown */
export function customerCounts(
  survey: RecordSurvey,
  labelOf: (field: string) => string,
  shown: ShownValue,
): Pick<ReportData, 'customers' | 'growth'> {
  const of = (field: string, { known, top }: ColumnCounts): CustomerCounts => ({
    label: labelOf(field),
    others: known - top.length,
    values: top.map(({ value, count }) => ({ value: shown(field, value, count), count })),
  })
  return {
    customers: customerColumns.flatMap((field) => {
      // A record has several tags: each is counted by itself.
      const counts = field === 'tags' ? survey.tags : survey.columns.get(field)
      return counts === undefined || counts.top.length === 0 ? [] : [of(field, counts)]
    }),
    growth: [...survey.growth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, count]) => ({ value, count })),
  }
}
