/** The rules a command runs: the shipped ones as the configuration sets them, and those of its own. */

import type { Rule } from '../check/rule.ts'
import type { ActiveRule, RuleProblem, RuleSetting } from '../check/rule-set.ts'
import { fault } from '../errors.ts'
import type { Config, RuleChoice } from '../schema/config.ts'
import { daysOf } from '../schema/duration.ts'

/** Every rule there is, on or off: the shipped ones first, then those of the configuration. Throws BAD_RULES where two share an id. */
export async function knownRules(config: Config): Promise<readonly Rule[]> {
  const { shippedRules } = await import('../../rules/index.ts')
  if (config.custom.length === 0) return shippedRules
  const { customRules } = await import('../check/custom/custom-rules.ts')
  const shipped = new Set(shippedRules.map(({ id }) => id))
  const taken = config.custom.flatMap(({ id }, at) => (shipped.has(id) ? [placeOf(config, `custom[${at}].id`) + id] : []))
  if (taken.length > 0) throw fault('RULE_ID_TAKEN', { rules: taken.join('; ') })
  return [...shippedRules, ...customRules(config.custom, config.schemas.customers)]
}

/** `only` names rules of the command line. Throws BAD_RULES with every mistake at once, each with its line where the file made it. */
export async function rulesOf(config: Config, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const { chooseRules } = await import('../check/rule-set.ts')
  const settings = withCycles(new Map(Object.entries(config.rules)), config)
  const { active, problems } = chooseRules(await knownRules(config), settings, only)
  if (problems.length > 0) throw fault('BAD_RULES', { problems: problems.map((problem) => told(problem, config)).join('; ') })
  return active
}

function told({ rule, problem, detail }: RuleProblem, config: Config): string {
  const place = placeOf(config, `rules.${rule}`)
  return problem === 'unknown-rule' ? `${place}${rule}${detail === '' ? '' : ` → ${detail}?`}` : `${place}${rule}: ${detail}`
}

function placeOf({ path, lines }: Config, key: string): string {
  const line = lines[key]
  return line === undefined ? '' : `${path}:${line} `
}

/** The update cycles of the configuration are those of the rule about them, unless the rule has cycles of its own. */
function withCycles(settings: Map<string, RuleChoice>, { cycles }: Config): ReadonlyMap<string, RuleSetting> {
  const said = settings.get('update-overdue')
  if (Object.keys(cycles).length === 0 || said?.options?.cycles !== undefined) return settings
  const inDays = Object.fromEntries(Object.entries(cycles).map(([type, cycle]) => [type, daysOf(cycle)]))
  return new Map<string, RuleSetting>([...settings, ['update-overdue', { ...said, options: { ...said?.options, cycles: inDays } }]])
}
