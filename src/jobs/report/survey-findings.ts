/** The findings of a check, read once: how many each rule has, examples, the values it finds most, and what has a proposal. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import { type Finding, type Severity, severities } from '../../finding.ts'
import type { RuleReport } from '../../report/report-data.ts'
import type { Field } from '../../schema/field.ts'
import { ValueTally } from './value-tally.ts'

const examplesShown = 3
/** Findings of a rule that are told one by one. */
const sampled = 25
const valuesShown = 5

/** Of one rule. */
export interface RuleFindings extends Pick<RuleReport, 'findings' | 'records' | 'examples' | 'values'> {
  /** Proposals by field or header. */
  readonly proposals: ReadonlyMap<string, number>
  /** Whether some are about a whole sheet: a column that it lacks. */
  readonly areOfSheets: boolean
}

export interface FindingSurvey {
  readonly severities: Readonly<Record<Severity, number>>
  readonly rules: ReadonlyMap<string, RuleFindings>
  /** By field. */
  readonly fields: ReadonlyMap<string, number>
  /** The first ones of each rule; of more severe rules before those of others. */
  readonly sample: readonly Finding[]
}

interface Gathered {
  findings: number
  readonly records: Set<string>
  /** Those shown as examples, and those told one by one. */
  readonly first: Finding[]
  readonly sample: Finding[]
  /** By column. */
  readonly values: Map<string, ValueTally>
  readonly proposals: Map<string, number>
  areOfSheets: boolean
}

export interface FindingSurveyor {
  add(finding: Finding): void
  end(): FindingSurvey
}

/** @param masker null: values as they are @param nameOf names the record among all that are counted; null where there is none */
export function findingSurveyor(
  fields: ReadonlyMap<string, Field>,
  labelOf: (name: string) => string,
  masker: Masker | null,
  nameOf: (finding: Finding) => string | null,
): FindingSurveyor {
  const counts = { error: 0, warning: 0, info: 0 }
  const rules = new Map<string, Gathered>()
  const byField = new Map<string, number>()
  const placeOf = (column: string) => fields.get(column) ?? extraPlace(column)
  const shown = (column: string, value: string) => masker?.cell(value, placeOf(column)) ?? value
  const told = ({ first, sample: _, values, records, ...own }: Gathered): RuleFindings => ({
    ...own,
    records: records.size,
    examples: first.map(({ record, field, extra, value }) => ({
      record: masker === null || record === null ? (record ?? '') : masker.key(record),
      column: extra ?? labelOf(field ?? ''),
      value: value === null ? '' : shown(field ?? extra ?? '', value),
    })),
    values: [...values]
      .flatMap(([column, tally]) => tally.top(valuesShown).map(({ value, count }) => ({ value, count, column })))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, valuesShown)
      .map(({ column, value, count }) => ({ value: masker?.group(value, placeOf(column), count) ?? value, count })),
  })
  return {
    add(finding) {
      const { rule, severity, field, extra, value, fix } = finding
      counts[severity]++
      const own = rules.get(rule) ?? nothing()
      rules.set(rule, own)
      own.findings++
      if (field !== null) byField.set(field, (byField.get(field) ?? 0) + 1)
      const name = nameOf(finding)
      if (name !== null) own.records.add(name)
      else own.areOfSheets = true
      if (own.first.length < examplesShown) own.first.push(finding)
      if (own.sample.length < sampled) own.sample.push(finding)
      const column = field ?? extra ?? ''
      if (value !== null && value.trim() !== '') {
        const tally = own.values.get(column) ?? new ValueTally()
        own.values.set(column, tally)
        tally.add(value)
      }
      if (fix !== null) own.proposals.set(column, (own.proposals.get(column) ?? 0) + 1)
    },
    end: () => ({
      severities: counts,
      fields: byField,
      rules: new Map([...rules].map(([rule, own]) => [rule, told(own)])),
      sample: sampleOf([...rules.values()].flatMap(({ sample }) => sample)),
    }),
  }
}

const nothing = (): Gathered => ({
  findings: 0,
  records: new Set(),
  first: [],
  sample: [],
  values: new Map(),
  proposals: new Map(),
  areOfSheets: false,
})

const sampleOf = (findings: readonly Finding[]) =>
  [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1),
  )
