/** Names in the settings of the scorecard. */

import type { Rule } from '../../check/rule.ts'
import { type RuleProblem, unknownRule } from '../../check/rule-set.ts'
import { dimensions } from '../../finding.ts'
import type { Config } from '../../schema/config.ts'
import type { Words } from '../../words.ts'

/** Names in the settings of the scorecard that are neither a dimension nor a rule, and critical rules that never count. */
export function scorecardProblems(
  { rules: choices, scorecard: { weights, critical } }: Config,
  rules: readonly Rule[],
): (RuleProblem & { readonly key: string })[] {
  const ids = rules.map(({ id }) => id)
  const wrong = (name: string, key: string, known: readonly string[]) =>
    known.includes(name) ? [] : [{ rule: name, key, problem: unknownRule(name, known) }]
  const never = (name: string, key: string) => {
    const severity = choices[name]?.severity ?? rules.find(({ id }) => id === name)?.severity
    return severity === 'off' || severity === 'info' ? [{ rule: name, key, problem: neverCounts[severity] }] : []
  }
  return [
    ...Object.keys(weights).flatMap((name) => wrong(name, `scorecard.weights.${name}`, [...dimensions, 'duplicates', ...ids])),
    ...critical.flatMap((name, at) => wrong(name, `scorecard.critical[${at}]`, ids)),
    ...critical.flatMap((name, at) => never(name, `scorecard.critical[${at}]`)),
  ]
}

/** A critical rule must be one that finds errors or warnings: what it finds caps the grade. */
const neverCounts: Readonly<Record<'off' | 'info', Words>> = {
  off: {
    en: 'a critical rule cannot be off. Put it on under rules, or take it out of scorecard.critical.',
    zh: '关键规则不能停用。请在 rules 中启用它，或从 scorecard.critical 中删去。',
  },
  info: {
    en: 'a critical rule that only hints never caps the grade. Give it the severity warning or error under rules, or take it out of scorecard.critical.',
    zh: '关键规则若只作提示（info），不会限制等级。请在 rules 中将其设为 warning 或 error，或从 scorecard.critical 中删去。',
  },
}
