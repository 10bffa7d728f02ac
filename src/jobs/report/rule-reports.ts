/** Of each rule that ran what it judged and found, the one that found most first. */

import { Bits } from '../../check/judged/bits.ts'
import type { Sets } from '../../check/judged/measured.ts'
import type { ActiveRule } from '../../check/rule-set.ts'
import type { Language } from '../../errors.ts'
import type { RuleReport } from '../../report/report-data.ts'
import type { KeptMeasures, KeptSets } from '../check/kept-measures.ts'
import type { FindingSurvey } from './finding-survey.ts'

/** @param sets those of the measures */
export function ruleReports(
  rules: readonly ActiveRule[],
  { rules: measured }: Pick<KeptMeasures, 'rules'>,
  sets: Pick<KeptSets, 'rules'>,
  findings: Pick<FindingSurvey, 'rules'>,
  language: Language,
): RuleReport[] {
  const counts = new Map(measured.map(({ rule, columns }, at) => [rule, { columns, sets: sets.rules[at] ?? [] }]))
  return rules
    .map(({ rule: { id, title, dimension, standard }, severity }): RuleReport => {
      const { columns, sets: own } = counts.get(id) ?? { columns: [], sets: [] }
      const found = findings.rules.get(id)
      return {
        rule: id,
        title: title[language],
        dimension,
        standard,
        severity,
        judged: columns.reduce((sum, { judged }) => sum + judged, 0),
        wrong: columns.reduce((sum, { wrong }) => sum + wrong, 0),
        findings: found?.findings ?? 0,
        // a column that a sheet lacks is one finding, and wrong in every record that needs it
        records: found?.areOfSheets ? Math.max(found.records, recordsIn(own)) : (found?.records ?? 0),
        examples: found?.examples ?? [],
        values: found?.values ?? [],
      }
    })
    .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1))
}

/** Records in one of whose columns the rule found something. */
const recordsIn = (columns: readonly Sets[]) =>
  columns.reduce((all, sets) => (sets === null ? all : all.or(sets.found)), new Bits()).count()
