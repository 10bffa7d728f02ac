/** Names in the settings of the scorecard. */

import type { Rule } from '../../check/rule.ts'
import { type RuleProblem, unknownRule } from '../../check/rule-set.ts'
import { dimensions } from '../../finding.ts'
import type { Config } from '../../schema/config.ts'

/** Names in the settings of the scorecard that are neither a dimension nor a rule. */
export function scorecardProblems(
  { scorecard: { weights, critical } }: Config,
  rules: readonly Rule[],
): (RuleProblem & { readonly key: string })[] {
  const ids = rules.map(({ id }) => id)
  const wrong = (name: string, key: string, known: readonly string[]) =>
    known.includes(name) ? [] : [{ rule: name, key, problem: unknownRule(name, known) }]
  return [
    ...Object.keys(weights).flatMap((name) => wrong(name, `scorecard.weights.${name}`, [...dimensions, 'duplicates', ...ids])),
    ...critical.flatMap((name, at) => wrong(name, `scorecard.critical[${at}]`, ids)),
  ]
}
