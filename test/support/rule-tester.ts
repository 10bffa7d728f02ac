import { expect, test } from 'vitest'
import type { Rule } from '../../src/check/rule.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { localRules } from '../../src/jobs/check/single-record-rules.ts'
import { cellWriter } from '../../src/jobs/fix/cell-writer.ts'
import { proposedBy } from '../../src/jobs/fix/chosen-proposals.ts'
import { settle } from '../../src/jobs/fix/settle.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Field, Schema } from '../../src/schema/field.ts'
import { findingsOf, type RuleCase, recordsOf, testRule as run } from '../../src/testing.ts'

/** A rule's table of facts, one test a row. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  run(rule, cases, test)
  for (const one of cases) if (findingsOf(rule, one).some(({ fix }) => fix !== null)) testFixes(rule, one)
}

/** Every fix a rule proposes is one that can be taken: written and standardised, the rule has nothing more to say of the cell. */
function testFixes(rule: Rule, one: RuleCase): void {
  test(`${rule.id}: is silent about what it proposes itself, where it ${one.why}`, () => {
    const { country = 'CN', today = '2026-09-30', schema = customerSchema, options } = one
    const rules = chooseRules([rule], new Map([[rule.id, options === undefined ? {} : { options }]]), [rule.id]).active
    const write = cellWriter(schema, { country, dateOrders: {}, now: today })
    const { findingsOf: said } = localRules({ schema, rules, today, country })
    const proposed = proposedBy({ rules, proposing: rules, minConfidence: 0 })
    for (const record of recordsOf(one)) {
      const settled = settle(record, proposed(said(record)), { write, findingsOf: said, proposed, protects: () => null })
      expect(settled.left.filter(({ why }) => why !== 'conflict')).toEqual([])
      const written = new Set(settled.cells.map(({ field, extra }) => field ?? extra))
      expect(said(settled.record).filter(({ field, extra, fix }) => fix !== null || written.has(field ?? extra ?? ''))).toEqual([])
    }
  })
}

/** The customer schema with more fields. */
export function withField(...fields: readonly (Pick<Field, 'name' | 'type'> & Partial<Field>)[]): Schema {
  const own = fields.map(
    (field): Field => ({
      label: { en: field.name, zh: field.name },
      aliases: [field.name],
      required: false,
      ...field,
    }),
  )
  return { ...customerSchema, fields: [...customerSchema.fields, ...own] }
}
