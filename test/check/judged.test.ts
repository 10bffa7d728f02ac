import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Bits } from '../../src/check/judged/bits.ts'
import { defineRule } from '../../src/check/rule.ts'
import { judgedOf, type RuleCase, testRule } from '../../src/testing.ts'

type Create = Parameters<typeof defineRule<Record<string, never>, 'bad'>>[0]['create']
const words = { en: 'x', zh: '某' }
const ruleOf = (create: Create, severity: 'error' | 'info' = 'error') =>
  defineRule({ id: 'the-rule', dimension: 'validity', standard: '0302', severity, title: words, messages: { bad: words }, create })
const judged = (create: Create, rows: RuleCase['rows']) => judgedOf(ruleOf(create), { why: '', rows })

describe('a rule that does not say what it applies to', () => {
  const short: Create = ({ report }) => ({
    record(record) {
      const { phone = null } = record.values
      if (phone !== null && phone.length < 9) report({ record, field: 'phone', message: 'bad' })
    },
  })
  test('judges records in which a cell it looked at is filled', () => {
    expect(judged(short, [{ phone: '13812345678' }, { phone: null }, { phone: '123' }])).toEqual({ right: 1, of: 2 })
  })
  test('judges nothing where the sheet has no such column', () => {
    expect(judged(short, [{ name: '华兴公司' }])).toEqual({ right: 0, of: 0 })
  })
  test('has judged what it reports, filled or not', () => {
    const owed: Create = ({ report }) => ({
      record(record) {
        if (record.values.contact === null) report({ record, field: 'contact', message: 'bad' })
      },
    })
    expect(judged(owed, [{ contact: null }, { contact: '王伟' }])).toEqual({ right: 1, of: 2 })
  })
})

test('hints are no wrong', () => {
  const hint: Create = ({ report }) => ({
    appliesTo: () => true,
    record: (record) => report({ record, field: 'name', message: 'bad', severity: 'info' }),
  })
  expect(judged(hint, [{ name: '华兴公司' }])).toEqual({ right: 1, of: 1 })
})

test('a record judged as one is wrong once, however much of it is wrong', () => {
  const both: Create = ({ report }) => ({
    appliesTo: () => true,
    record(record) {
      report({ record, field: 'name', message: 'bad' })
      report({ record, field: 'phone', message: 'bad' })
    },
  })
  expect(judged(both, [{ name: '华兴公司', phone: '1' }])).toEqual({ right: 0, of: 1 })
})

test('a rule about groups counts its groups', () => {
  const groups: Create = ({ report }) => {
    let first: Parameters<typeof report>[0]['record'] = null
    return {
      record(record) {
        first ??= record
      },
      end: () => report({ record: first, field: 'name', message: 'bad' }),
      judged: () => 3,
    }
  }
  expect(judged(groups, [{ name: '华兴公司' }, { name: '恒瑞公司' }])).toEqual({ right: 2, of: 3 })
})

test('a cell that a rule does not apply to is not judged, however often it comes', () => {
  const rule: Create = ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ name }) => name === 'contact_title'),
      appliesTo: ({ value }) => value !== 'CEO',
      judge: ({ value }) => (value === 'bad' ? { message: 'bad' } : null),
    },
  })
  const rows = ['CEO', 'bad', 'CEO', 'CTO', 'CEO', 'bad'].map((contact_title) => ({ contact_title }))
  expect(judged(rule, rows)).toEqual({ right: 1, of: 3 })
})

test('a case that says what is judged fails where that is not so', () => {
  const rule = ruleOf(() => ({ appliesTo: () => true, record() {} }))
  const rows = [{ name: '华兴公司' }]
  expect(() => testRule(rule, [{ why: 'counts', rows, judged: { right: 0, of: 1 } }])).toThrow()
  testRule(rule, [{ why: 'counts', rows, judged: { right: 1, of: 1 } }])
})

test('sets of records do what sets do', () => {
  const numbers = fc.array(fc.nat(3000), { maxLength: 200 })
  const bitsOf = (list: readonly number[]) => {
    const bits = new Bits()
    for (const one of list) bits.add(one)
    return bits
  }
  const listed = (bits: Bits) => {
    const counts = new Uint32Array(3001)
    bits.countBy(
      Uint32Array.from(counts, (_, at) => at),
      counts,
    )
    expect(bits.equals(bitsOf([...counts.keys()].filter((at) => counts[at] === 1)))).toBe(true)
    return [...counts.keys()].filter((at) => counts[at] === 1)
  }
  const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b)
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const [one, two] = [bitsOf(a), bitsOf(b)]
      const [left, right] = [new Set(a), new Set(b)]
      expect(listed(one.and(two))).toEqual(sorted(new Set(a.filter((n) => right.has(n)))))
      expect(listed(one.or(two))).toEqual(sorted(new Set([...a, ...b])))
      expect(listed(one.without(two))).toEqual(sorted(new Set(a.filter((n) => !right.has(n)))))
      expect(one.count()).toBe(left.size)
      expect(listed(new Bits(one.packed()))).toEqual(sorted(left))
      const rest = one.without(two)
      expect(a.concat(b).map((n) => rest.has(n))).toEqual(a.concat(b).map((n) => left.has(n) && !right.has(n)))
    }),
  )
})
