/** The rules a command runs: those of the configuration, with the plug-ins that the user trusts. */

import type { ActiveRule } from '../check/rule-set.ts'
import type { AddedRule, KnownRules } from '../jobs/check/configured-rules.ts'
import type { Config } from '../schema/config.ts'
import type { Call } from './command.ts'
import type { PluginTrust } from './plugins/load.ts'

/** Every rule there is, on or off. Throws what loading plug-ins throws. */
export async function knownRules(config: Config, trust: PluginTrust): Promise<KnownRules> {
  const configured = await import('../jobs/check/configured-rules.ts')
  return configured.knownRules(config, await pluginsOf(config, trust))
}

/**
 * The rules that run, without the sheets some of them compare with; `only` names rules of the command line.
 * Throws RULE_ID_TAKEN or BAD_RULES with every mistake at once, and what loading plug-ins throws.
 */
export async function rulesOf(config: Config, trust: PluginTrust, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const { activeRules } = await import('../jobs/check/configured-rules.ts')
  return activeRules(config, await pluginsOf(config, trust), only)
}

/** The rules, ready to run: with the sheets that they compare with. Throws also what reading those sheets throws. */
export async function readyRules(call: Call, config: Config, only: readonly string[] = []): Promise<readonly ActiveRule[]> {
  const configured = await import('../jobs/check/configured-rules.ts')
  const today = call.today()
  return configured.readyRules(config, { today, added: await pluginsOf(config, call.globals), only })
}

async function pluginsOf(config: Config, trust: PluginTrust): Promise<readonly AddedRule[]> {
  return config.plugins.length === 0 ? [] : (await import('./plugins/load.ts')).loadPlugins(config, trust)
}
