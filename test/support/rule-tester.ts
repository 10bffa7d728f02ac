import { test } from 'vitest'
import type { Rule } from '../../src/check/rule.ts'
import { type RuleCase, testRule as run } from '../../src/testing.ts'

/** A rule's table of facts, one test a row. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  run(rule, cases, test)
}
