/** The rules a command runs: the shipped ones as the configuration sets them. */

import type { ActiveRule, RuleProblem, RuleSetting } from '../check/rule-set.ts'
import { fault } from '../errors.ts'
import type { Config, RuleChoice } from '../schema/config.ts'
import { daysOf } from '../schema/duration.ts'

/** `only` names rules of the command line. Throws BAD_RULES with every mistake at once, each with its line where the file made it. */
export async function rulesOf(config: Config, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const { shippedRules } = await import('../../rules/index.ts')
  const { chooseRules } = await import('../check/rule-set.ts')
  const own = new Set(config.custom.map(({ id }) => id))
  const settings = withCycles(new Map(Object.entries(config.rules).filter(([id]) => !own.has(id))), config)
  const { active, problems } = chooseRules(shippedRules, settings, only)
  if (problems.length > 0) throw fault('BAD_RULES', { problems: problems.map((problem) => told(problem, config)).join('; ') })
  return active
}

function told({ rule, problem, detail }: RuleProblem, { path, lines }: Config): string {
  const line = lines[`rules.${rule}`]
  const place = line === undefined ? '' : `${path}:${line} `
  return problem === 'unknown-rule' ? `${place}${rule}${detail === '' ? '' : ` → ${detail}?`}` : `${place}${rule}: ${detail}`
}

/** The update cycles of the configuration are those of the rule about them, unless the rule has cycles of its own. */
function withCycles(settings: Map<string, RuleChoice>, { cycles }: Config): ReadonlyMap<string, RuleSetting> {
  const said = settings.get('update-overdue')
  if (Object.keys(cycles).length === 0 || said?.options?.cycles !== undefined) return settings
  const inDays = Object.fromEntries(Object.entries(cycles).map(([type, cycle]) => [type, daysOf(cycle)]))
  return new Map<string, RuleSetting>([...settings, ['update-overdue', { ...said, options: { ...said?.options, cycles: inDays } }]])
}
