import type { RuleHandlers } from './rule.ts'
import type { ActiveRule } from './rule-set.ts'

/** A rule that runs: how it is set, and what it wants to see. */
export interface RunningRule {
  readonly active: ActiveRule
  readonly handlers: RuleHandlers
}
