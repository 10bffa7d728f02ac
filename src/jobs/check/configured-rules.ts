/** The rules a configuration runs: the shipped ones as it sets them, its own, and those that the caller adds. */

import path from 'node:path'
import type { Rule } from '../../check/rule.ts'
import { type ActiveRule, chooseRules, type RuleProblem, type RuleSetting } from '../../check/rule-set.ts'
import { type Fault, fault, type Language } from '../../errors.ts'
import type { Config, RuleChoice } from '../../schema/config.ts'
import { daysOf } from '../../schema/duration.ts'
import { problemCount } from '../../words.ts'
import { scorecardProblems } from './scorecard-names.ts'

/** A rule from outside crm-clean, and where it comes from: the file of a plug-in, for messages. */
export interface AddedRule {
  readonly rule: Rule
  readonly entry: string
}

export interface KnownRules {
  /** Every rule there is, on or off: the shipped ones, those of the configuration, the added ones. */
  readonly rules: readonly Rule[]
  /** Files of added rules, by the id of the rule. */
  readonly entries: ReadonlyMap<string, string>
  /** Ids that two rules want, each with its place. */
  readonly taken: readonly string[]
}

export async function knownRules(config: Config, added: readonly AddedRule[] = []): Promise<KnownRules> {
  const { shippedRules } = await import('../../../rules/index.ts')
  const rules = new Map(shippedRules.map((rule) => [rule.id, rule]))
  const entries = new Map<string, string>()
  const taken: string[] = []
  const add = (rule: Rule, place: string) => {
    if (rules.has(rule.id)) taken.push(`${place}${rule.id}`)
    else rules.set(rule.id, rule)
  }
  if (config.custom.length > 0) {
    const { customRules } = await import('../../check/custom/custom-rules.ts')
    for (const [at, rule] of customRules(config.custom, config.schemas.customers).entries()) add(rule, placeOf(config, `custom[${at}].id`))
  }
  for (const { rule, entry } of added) {
    add(rule, `${entry} `)
    entries.set(rule.id, entry)
  }
  return { rules: [...rules.values()], entries, taken }
}

/**
 * The rules that run, without the sheets some of them compare with. Throws RULE_ID_TAKEN or BAD_RULES with every mistake at once, each with
 * its line where the configuration made it.
 *
 * @param only ids of the rules wanted; empty: all that are on
 */
export async function activeRules(
  config: Config,
  added: readonly AddedRule[] = [],
  only: readonly string[] = [],
): Promise<readonly ActiveRule[]> {
  const settings = withCycles(new Map(Object.entries(config.rules)), config)
  const { rules, taken } = await knownRules(config, added)
  const { active, problems: ofRules } = chooseRules(rules, settings, only)
  const problems = [...ofRules.map((one) => ({ ...one, key: `rules.${one.rule}` })), ...scorecardProblems(config, rules)]
  if (taken.length > 0) throw fault('RULE_ID_TAKEN', { rules: taken.join('; ') })
  if (problems.length > 0) throw badRules(problems, config)
  return active
}

export interface RulesRequest {
  /** `YYYY-MM-DD`: relative times in the sheets that rules compare with count from it. */
  readonly today: string
  /** Rules of your own, beside those of the configuration. Plug-ins that the configuration names are not loaded: hand in their rules. */
  readonly added?: readonly AddedRule[]
  /** Ids of the rules wanted; all that are on when absent. */
  readonly only?: readonly string[]
}

/**
 * The rules of a configuration, ready to run: with the sheets that they compare with, whose paths start at the configuration's folder.
 * Throws RULE_ID_TAKEN, BAD_RULES, REFERENCE_NOT_FOUND, REFERENCE_NO_COLUMN, REFERENCE_UNKNOWN_FIELD, and what reading those sheets throws.
 */
export async function readyRules(config: Config, { today, added, only }: RulesRequest): Promise<readonly ActiveRule[]> {
  const rules = await activeRules(config, added, only)
  if (rules.every(({ references }) => references === undefined)) return rules
  const { withSheets } = await import('./references.ts')
  return withSheets(rules, {
    folder: path.resolve(config.path === null ? '.' : path.dirname(config.path)),
    schemas: config.schemas,
    country: config.country,
    today,
    placeOf: (rule) => placeOf(config, `rules.${rule}`),
  })
}

/** BAD_RULES with a line a problem. */
function badRules(problems: readonly (RuleProblem & { readonly key: string })[], config: Config): Fault {
  const lines = problems.map(({ rule, problem, key }) => {
    const place = placeOf(config, key)
    return { en: `${place}${rule}: ${problem.en}`, zh: `${place}${rule}：${problem.zh}` }
  })
  const listed = (language: Language) => lines.map((line) => line[language].replaceAll('\n', '⏎')).join('\n  ')
  return fault('BAD_RULES', { count: problemCount(lines.length), problems: { en: listed('en'), zh: listed('zh') } })
}

function placeOf(config: Config, key: string): string {
  const line = config.lines[key]
  return line === undefined ? '' : `${config.path}:${line} `
}

/** The update cycles of the configuration are those of the rule about them, unless the rule has cycles of its own. */
function withCycles(settings: Map<string, RuleChoice>, { cycles }: Config): ReadonlyMap<string, RuleSetting> {
  const setting = settings.get('update-overdue')
  if (Object.keys(cycles).length === 0 || setting?.options?.cycles !== undefined) return settings
  const inDays = Object.fromEntries(Object.entries(cycles).map(([type, cycle]) => [type, daysOf(cycle)]))
  return new Map<string, RuleSetting>([...settings, ['update-overdue', { ...setting, options: { ...setting?.options, cycles: inDays } }]])
}
