/** The findings of the latest check, read once: how many each rule has, examples, the values it finds most, and what has a proposal. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Finding, Severity } from '../../finding.ts'
import type { RuleReport } from '../../report/report-data.ts'
import type { Field } from '../../schema/field.ts'
import { ValueTally } from './value-tally.ts'

const examplesShown = 3
const valuesShown = 5

/** Of one rule. */
export interface RuleFindings extends Pick<RuleReport, 'findings' | 'records' | 'examples' | 'values'> {
  /** Proposals by field or header. */
  readonly proposals: ReadonlyMap<string, number>
}

export interface FindingSurvey {
  readonly severities: Readonly<Record<Severity, number>>
  readonly rules: ReadonlyMap<string, RuleFindings>
  /** By field. */
  readonly fields: ReadonlyMap<string, number>
}

interface Gathered {
  findings: number
  readonly records: Set<string>
  readonly first: Finding[]
  readonly values: ValueTally
  readonly proposals: Map<string, number>
}

/** @param masker null: values as they are */
export function surveyFindings(
  findings: Iterable<Finding>,
  fields: ReadonlyMap<string, Field>,
  labelOf: (name: string) => string,
  masker: Masker | null,
): FindingSurvey {
  const severities = { error: 0, warning: 0, info: 0 }
  const rules = new Map<string, Gathered>()
  const byField = new Map<string, number>()
  for (const finding of findings) {
    const { rule, severity, field, extra, record, value, fix } = finding
    severities[severity]++
    const own: Gathered = rules.get(rule) ?? { findings: 0, records: new Set(), first: [], values: new ValueTally(), proposals: new Map() }
    rules.set(rule, own)
    own.findings++
    if (field !== null) byField.set(field, (byField.get(field) ?? 0) + 1)
    if (record !== null) own.records.add(record)
    if (record !== null && own.first.length < examplesShown) own.first.push(finding)
    if (value !== null && value !== '') own.values.add(JSON.stringify([field ?? '', extra ?? '', value]))
    const column = field ?? extra ?? ''
    if (fix !== null) own.proposals.set(column, (own.proposals.get(column) ?? 0) + 1)
  }
  const shown = (field: string | null, extra: string | undefined, value: string) => {
    const known = field === null ? undefined : fields.get(field)
    return masker === null ? value : masker.cell(value, known ?? extraPlace(extra ?? field ?? ''))
  }
  const told = [...rules].map(([rule, { first, values, records, ...own }]): [string, RuleFindings] => [
    rule,
    {
      ...own,
      records: records.size,
      examples: first.map(({ record, field, extra, value }) => ({
        record: masker === null ? (record ?? '') : masker.key(record ?? ''),
        column: extra ?? labelOf(field ?? ''),
        value: value === null ? '' : shown(field, extra, value),
      })),
      values: values.top(valuesShown).map(({ value, count }) => {
        const [field = '', extra = '', cell = ''] = JSON.parse(value) as string[]
        return { value: shown(field === '' ? null : field, extra === '' ? undefined : extra, cell), count }
      }),
    },
  ])
  return { severities, rules: new Map(told), fields: byField }
}
