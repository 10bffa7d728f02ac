/** The rules a command runs: the shipped ones as the configuration sets them. */

import type { ActiveRule, RuleProblem } from '../check/rule-set.ts'
import { fault } from '../errors.ts'
import type { Config } from '../schema/config.ts'

/** `only` names rules of the command line. Throws BAD_RULES with every mistake at once, each with its line where the file made it. */
export async function rulesOf(config: Config, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const { shippedRules } = await import('../../rules/index.ts')
  const { chooseRules } = await import('../check/rule-set.ts')
  const own = new Set(config.custom.map(({ id }) => id))
  const settings = new Map(Object.entries(config.rules).filter(([id]) => !own.has(id)))
  const { active, problems } = chooseRules(shippedRules, settings, only)
  if (problems.length > 0) throw fault('BAD_RULES', { problems: problems.map((problem) => told(problem, config)).join('; ') })
  return active
}

function told({ rule, problem, detail }: RuleProblem, { path, lines }: Config): string {
  const line = lines[`rules.${rule}`]
  const place = line === undefined ? '' : `${path}:${line} `
  return problem === 'unknown-rule' ? `${place}${rule}${detail === '' ? '' : ` → ${detail}?`}` : `${place}${rule}: ${detail}`
}
