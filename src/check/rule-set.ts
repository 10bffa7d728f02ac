/** Which rules run, how severe they are and with which options: the shipped rules as a configuration changes them. */

import type { Severity } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { mistakesOf } from '../schema/config-mistake.ts'
import { didYouMean, type Words } from '../words.ts'
import type { ReferenceRow, Rule } from './rule.ts'

/** What a configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: unknown
}

export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
  /** What the rule asked to know of other sheets and tables; null: not read yet. Absent where it asked for nothing. */
  readonly references?: readonly (Reference | null)[]
}

export interface Reference {
  readonly rows: readonly ReferenceRow[]
  /** Changes when the rows do. */
  readonly mark: string
}

/** A mistake in the settings; `rule` is the name as the configuration wrote it. */
export interface RuleProblem {
  readonly rule: string
  /** What is wrong with it. */
  readonly problem: Words
}

const ranks: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return ranks[a] <= ranks[b] ? a : b
}

/** Whether what a rule says is no more than a hint: hints are no wrong. */
export const isHint = ({ severity }: { readonly severity?: Severity }, by: ActiveRule): boolean =>
  milder(severity ?? by.severity, by.severity) === 'info'

/** Whether a severity is as bad as another, or worse. */
export function atLeast(severity: Severity, bar: Severity): boolean {
  return ranks[severity] >= ranks[bar]
}

/**
 * The rules that run, in order of id, and every mistake of the settings at once.
 * `only` keeps the rules named and puts those on that a configuration has off.
 */
export function chooseRules(
  rules: readonly Rule[],
  settings: ReadonlyMap<string, RuleSetting> = new Map(),
  only: readonly string[] = [],
): { active: ActiveRule[]; problems: RuleProblem[] } {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const problems: RuleProblem[] = [...new Set([...settings.keys(), ...only])]
    .filter((id) => !known.has(id))
    .map((id) => ({ rule: id, problem: unknownRule(id, [...known.keys()]) }))
  const active: ActiveRule[] = []
  for (const rule of [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const setting = settings.get(rule.id)
    const options = rule.options.safeParse(setting?.options ?? {})
    if (!options.success) {
      const mistakes = mistakesOf(options.error.issues, () => keysOf(rule.options))
      problems.push({
        rule: rule.id,
        problem: { en: mistakes.map(({ en }) => en).join('; '), zh: mistakes.map(({ zh }) => zh).join('；') },
      })
      continue
    }
    const severity = setting?.severity ?? rule.severity
    if (only.length > 0 ? !only.includes(rule.id) : severity === 'off') continue
    const wanted = rule.references?.(options.data) ?? []
    active.push({
      rule,
      severity: severity === 'off' ? rule.severity : severity,
      options: options.data,
      ...(wanted.length === 0 ? {} : { references: wanted.map(() => null) }),
    })
  }
  return { active, problems }
}

/** What is said of a rule's name that is none. */
export function unknownRule(id: string, known: readonly string[]): Words {
  const hint = didYouMean(nearest(id, known))
  return { en: `there is no such rule.${hint.en}`, zh: `没有这条规则。${hint.zh}` }
}

const keysOf = (options: Rule['options']): readonly string[] => ('shape' in options ? Object.keys(options.shape as object) : [])
