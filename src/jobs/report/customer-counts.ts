/** Who the customers are: by industry, type and tags, and how many came in which month. */

import type { CustomerCounts, ReportData } from '../../report/report-data.ts'
import type { ShownValue } from './shown-values.ts'
import type { RecordSurvey } from './survey.ts'

const fields = ['industry', 'customer_type'] as const
/** Values that are counted, the most frequent. */
const most = 500

/** @param shown a value as it may be shown */
export function customerCounts(
  survey: RecordSurvey,
  labelOf: (field: string) => string,
  shown: ShownValue,
): Pick<ReportData, 'customers' | 'growth'> {
  const of = (field: string, tally = survey.columns.get(field)): CustomerCounts => ({
    label: labelOf(field),
    others: Math.max(0, (tally?.known() ?? 0) - most),
    values: (tally?.top(most) ?? []).map(({ value, count }) => ({ value: shown(field, value, count), count })),
  })
  return {
    customers: [...fields.map((field) => of(field)), of('tags', survey.tags)].filter(({ values }) => values.length > 0),
    growth: [...survey.growth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, count]) => ({ value, count })),
  }
}
