import { test } from 'vitest'
import type { Rule } from '../../src/check/rule.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Field, Schema } from '../../src/schema/field.ts'
import { type RuleCase, testRule as run } from '../../src/testing.ts'

/** A rule's table of facts, one test a row. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  run(rule, cases, test)
}

/** The customer schema with one more field. */
export function withField(field: Pick<Field, 'name' | 'type'> & Partial<Field>): Schema {
  const own: Field = { label: { en: field.name, zh: field.name }, aliases: [field.name], required: false, ...field }
  return { ...customerSchema, fields: [...customerSchema.fields, own] }
}
