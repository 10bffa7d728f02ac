/** The rules a command runs: the shipped ones as the configuration sets them. */

import { type ActiveRule, chooseRules } from '../check/rule-set.ts'
import { fault } from '../errors.ts'
import type { Config } from '../schema/config.ts'

/** `only` names rules of the command line. Throws BAD_RULES with every mistake at once. */
export async function rulesOf(_config: Config, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const { shippedRules } = await import('../../rules/index.ts')
  const { active, problems } = chooseRules(shippedRules, new Map(), only)
  if (problems.length > 0) {
    const told = problems.map(({ rule, problem, detail }) =>
      problem === 'unknown-rule' ? `${rule}${detail === '' ? '' : ` → ${detail}?`}` : `${rule}: ${detail}`,
    )
    throw fault('BAD_RULES', { problems: told.join('; ') })
  }
  return active
}
