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

/** What counting needs of a finding. */
export interface CountedFinding extends Pick<Finding, 'rule' | 'severity' | 'field' | 'value'> {
  readonly extra?: string | null
  readonly isProposed: boolean
}

interface Gathered<Kept> {
  findings: number
  readonly records: Set<string | number>
  /** The first ones, and all that stand beside the last of them. */
  readonly first: Kept[]
  last: number | string | null
  /** By column. */
  readonly values: Map<string, ValueTally>
  readonly proposals: Map<string, number>
  areOfSheets: boolean
}

/** Counts findings one by one. Of each it remembers what it is told to keep, such as its id: of a few, the whole finding is asked for in the end. */
export interface FindingSurveyor<Kept> {
  /**
   * @param record names the record among all that are counted; null where there is none
   * @param beside findings that have this in common come together and in any order; null: it stands where it comes
   */
  add(finding: CountedFinding, record: string | number | null, kept: Kept, beside: string | number | null): void
  /** @param whole gives the findings of what was kept, in their order */
  end(whole: (kept: readonly Kept[]) => readonly Finding[]): FindingSurvey
}

/** @param masker null: values as they are */
export function findingSurveyor<Kept>(
  fields: ReadonlyMap<string, Field>,
  labelOf: (name: string) => string,
  masker: Masker | null,
): FindingSurveyor<Kept> {
  const counts = { error: 0, warning: 0, info: 0 }
  const rules = new Map<string, Gathered<Kept>>()
  const byField = new Map<string, number>()
  const placeOf = (column: string) => fields.get(column) ?? extraPlace(column)
  const shown = (column: string, value: string) => masker?.cell(value, placeOf(column)) ?? value
  const told = ({ findings, areOfSheets, proposals, values, records }: Gathered<Kept>, sample: readonly Finding[]): RuleFindings => ({
    findings,
    areOfSheets,
    proposals,
    records: records.size,
    examples: sample.slice(0, examplesShown).map(({ record, field, extra, value }) => ({
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
    add({ rule, severity, field, extra, value, isProposed }, record, kept, beside) {
      counts[severity]++
      const own = rules.get(rule) ?? nothing<Kept>()
      rules.set(rule, own)
      own.findings++
      if (field !== null) byField.set(field, (byField.get(field) ?? 0) + 1)
      if (record !== null) own.records.add(record)
      else own.areOfSheets = true
      if (own.first.length < sampled || (beside !== null && own.last === beside)) {
        own.first.push(kept)
        own.last = beside
      }
      const column = field ?? extra ?? ''
      if (value !== null && value.trim() !== '') {
        const tally = own.values.get(column) ?? new ValueTally()
        own.values.set(column, tally)
        tally.add(value)
      }
      if (isProposed) own.proposals.set(column, (own.proposals.get(column) ?? 0) + 1)
    },
    end(whole) {
      const samples = new Map([...rules].map(([rule, { first }]) => [rule, whole(first).slice(0, sampled)]))
      return {
        severities: counts,
        fields: byField,
        rules: new Map([...rules].map(([rule, own]) => [rule, told(own, samples.get(rule)!)])),
        sample: sampleOf([...samples.values()].flat()),
      }
    },
  }
}

const nothing = <Kept>(): Gathered<Kept> => ({
  findings: 0,
  records: new Set(),
  first: [],
  last: null,
  values: new Map(),
  proposals: new Map(),
  areOfSheets: false,
})

const sampleOf = (findings: readonly Finding[]) =>
  [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1),
  )
