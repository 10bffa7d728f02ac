/** The rules a command runs: the shipped ones as the configuration sets them, and those of its own. */

import path from 'node:path'
import type { Rule } from '../check/rule.ts'
import type { ActiveRule, RuleProblem, RuleSetting } from '../check/rule-set.ts'
import { fault, type Language } from '../errors.ts'
import type { Config, RuleChoice } from '../schema/config.ts'
import { daysOf } from '../schema/duration.ts'
import { problemCount } from '../words.ts'
import type { Call } from './command.ts'
import type { PluginTrust } from './plugins/load.ts'
import { printable } from './terminal.ts'

export interface KnownRules {
  /** Every rule there is, on or off: the shipped ones, those of the configuration, those of its plug-ins. */
  readonly rules: readonly Rule[]
  /** Files of plug-ins, by the id of the rule. */
  readonly entries: ReadonlyMap<string, string>
  /** Ids that two rules want, each with its place. */
  readonly taken: readonly string[]
}

/** Throws what loading plug-ins throws. */
export async function knownRules(config: Config, trust: PluginTrust): Promise<KnownRules> {
  const { shippedRules } = await import('../../rules/index.ts')
  const rules = new Map(shippedRules.map((rule) => [rule.id, rule]))
  const entries = new Map<string, string>()
  const taken: string[] = []
  const add = (rule: Rule, place: string) => {
    if (rules.has(rule.id)) taken.push(`${place}${rule.id}`)
    else rules.set(rule.id, rule)
  }
  if (config.custom.length > 0) {
    const { customRules } = await import('../check/custom/custom-rules.ts')
    for (const [at, rule] of customRules(config.custom, config.schemas.customers).entries()) add(rule, placeOf(config, `custom[${at}].id`))
  }
  if (config.plugins.length > 0) {
    const { loadPlugins } = await import('./plugins/load.ts')
    for (const { rule, entry } of await loadPlugins(config, trust)) {
      add(rule, `${entry} `)
      entries.set(rule.id, entry)
    }
  }
  return { rules: [...rules.values()], entries, taken }
}

/**
 * `only` names rules of the command line. Throws RULE_ID_TAKEN or BAD_RULES with every mistake at once, each with its line where the file
 * made it, and what loading plug-ins throws.
 */
export async function rulesOf(config: Config, trust: PluginTrust, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const { chooseRules } = await import('../check/rule-set.ts')
  const settings = withCycles(new Map(Object.entries(config.rules)), config)
  const { rules, taken } = await knownRules(config, trust)
  const { active, problems } = chooseRules(rules, settings, only)
  if (taken.length > 0) throw fault('RULE_ID_TAKEN', { rules: taken.join('; ') })
  if (problems.length > 0) throw badRules(problems, config)
  return active
}

/**
 * The rules, ready to run: with the sheets that they compare with, whose paths start at the configuration's folder.
 * Throws also what reading those sheets throws.
 */
export async function readyRules(call: Call, config: Config, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const rules = await rulesOf(config, call.globals, only)
  if (rules.every(({ references }) => references === undefined)) return rules
  const { withSheets } = await import('../jobs/check/references.ts')
  return withSheets(rules, {
    folder: path.resolve(config.path === null ? '.' : path.dirname(config.path)),
    schemas: config.schemas,
    country: config.country,
    today: call.clock().toISOString().slice(0, 10),
    placeOf: (rule) => placeOf(config, `rules.${rule}`),
  })
}

function badRules(problems: readonly RuleProblem[], config: Config) {
  const lines = problems.map(({ rule, problem }) => {
    const place = placeOf(config, `rules.${rule}`)
    return { en: `${place}${rule}: ${problem.en}`, zh: `${place}${rule}：${problem.zh}` }
  })
  const listed = (language: Language) => lines.map((line) => printable(line[language])).join('\n  ')
  return fault('BAD_RULES', { count: problemCount(lines.length), problems: { en: listed('en'), zh: listed('zh') } })
}

function placeOf(config: Config, key: string): string {
  const line = config.lines[key]
  return line === undefined ? '' : `${config.path}:${line} `
}

/** The update cycles of the configuration are those of the rule about them, unless the rule has cycles of its own. */
function withCycles(settings: Map<string, RuleChoice>, { cycles }: Config): ReadonlyMap<string, RuleSetting> {
  const said = settings.get('update-overdue')
  if (Object.keys(cycles).length === 0 || said?.options?.cycles !== undefined) return settings
  const inDays = Object.fromEntries(Object.entries(cycles).map(([type, cycle]) => [type, daysOf(cycle)]))
  return new Map<string, RuleSetting>([...settings, ['update-overdue', { ...said, options: { ...said?.options, cycles: inDays } }]])
}
