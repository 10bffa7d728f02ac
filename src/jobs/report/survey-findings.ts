/** The findings of a check, read once: how many each rule has, examples, the values it finds most, and what has a proposal. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import { type Finding, severities } from '../../finding.ts'
import type { Field } from '../../schema/field.ts'
import type { FindingSurveyor, RuleFindings } from './finding-survey.ts'
import { ValueTally } from './value-tally.ts'

const examplesShown = 3
/** Findings of a rule that are told one by one. */
const sampled = 25
const valuesShown = 5

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
