/** Of each rule that ran what it judged and found, the one that found most first. */

import type { ActiveRule } from '../../check/rule-set.ts'
import type { Language } from '../../errors.ts'
import type { RuleReport } from '../../report/report-data.ts'
import type { KeptMeasures } from '../check/kept-measures.ts'
import type { FindingSurvey } from './survey-findings.ts'

export function ruleReports(
  rules: readonly ActiveRule[],
  { rules: measured }: Pick<KeptMeasures, 'rules'>,
  findings: Pick<FindingSurvey, 'rules'>,
  language: Language,
): RuleReport[] {
  const counts = new Map(measured.map(({ rule, columns }) => [rule, columns]))
  return rules
    .map(({ rule: { id, title, dimension, standard }, severity }): RuleReport => {
      const columns = counts.get(id) ?? []
      const { proposals: _, ...found } = findings.rules.get(id) ?? { findings: 0, records: 0, examples: [], values: [], proposals: null }
      return {
        rule: id,
        title: title[language],
        dimension,
        standard,
        severity,
        judged: columns.reduce((sum, { judged }) => sum + judged, 0),
        wrong: columns.reduce((sum, { wrong }) => sum + wrong, 0),
        ...found,
      }
    })
    .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1))
}
