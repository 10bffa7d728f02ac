/** Who the customers are: by industry, type and tags, and how many came in which month. */

import type { CustomerCounts, ReportData } from '../../report/report-data.ts'
import type { RecordSurvey } from './survey.ts'

const fields = ['industry', 'customer_type'] as const
const valuesShown = 12
const monthsShown = 24

/** @param shown a value as it may be shown */
export function customerCounts(
  survey: RecordSurvey,
  labelOf: (field: string) => string,
  shown: (field: string, value: string) => string,
): Pick<ReportData, 'customers' | 'growth'> {
  const of = (field: string, tally = survey.columns.get(field)): CustomerCounts => ({
    label: labelOf(field),
    values: (tally?.top(valuesShown) ?? []).map(({ value, count }) => ({ value: shown(field, value), count })),
  })
  return {
    customers: [...fields.map((field) => of(field)), of('tags', survey.tags)].filter(({ values }) => values.length > 0),
    growth: [...survey.growth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-monthsShown)
      .map(([value, count]) => ({ value, count })),
  }
}
