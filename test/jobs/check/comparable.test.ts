import { expect, test } from 'vitest'
import { areComparable } from '../../../src/jobs/check/kept-measures.ts'

const then = { ruleSet: 'a', schemas: { leads: 'contacts', accounts: 'companies' } }

test.each<[string, Parameters<typeof areComparable>[1], boolean]>([
  ['nothing changed', then, true],
  ['other rules', { ...then, ruleSet: 'b' }, false],
  ['a source under another schema', { ruleSet: 'a', schemas: { ...then.schemas, leads: 'customer' } }, false],
  ['a source that is new', { ruleSet: 'a', schemas: { ...then.schemas, fair: 'customer' } }, true],
  ['a source that is gone', { ruleSet: 'a', schemas: { leads: 'contacts' } }, true],
  ['schemas that were not kept', { ruleSet: 'a' }, true],
])('%s', (_, now, isComparable) => {
  expect(areComparable(then, now)).toBe(isComparable)
})
