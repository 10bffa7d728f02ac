import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepting, type Baseline, keyedFingerprint, restOfRow, sieve } from '../../src/check/baseline.ts'
import type { Finding } from '../../src/finding.ts'

const salt = '00112233445566778899aabbccddeeff'
const finding = (record: string, value: string | null, rule = 'phone-dialable'): Finding => ({
  rule,
  severity: 'error',
  dimension: 'validity',
  ref: { file: 'a.csv', sheet: null, row: 2, line: 2 },
  record,
  field: 'phone',
  message: 'short',
  data: {},
  value,
  fix: null,
})
function baselineOf(findings: readonly Finding[], key: string): Baseline {
  const { add, baseline } = accepting(key)
  for (const one of findings) add(one)
  return baseline()
}
function compare(findings: readonly Finding[], baseline: Baseline) {
  const { accepts, end } = sieve(baseline)
  const fresh = findings.filter((one) => !accepts(one))
  return { fresh, ...end() }
}
const left = (before: Finding[], now: Finding[]) => {
  const { fresh, baselined, unneeded } = compare(now, baselineOf(before, salt))
  return { fresh: fresh.map(({ record }) => record), baselined, unneeded }
}

describe('what is accepted', () => {
  test.each([
    ['a row that moved is not new', [finding('row:2', '138')], [finding('row:9', '138')], { fresh: [], baselined: 1, unneeded: {} }],
    [
      'a second of the same is',
      [finding('row:2', '138')],
      [finding('row:2', '138'), finding('row:3', '138')],
      { fresh: ['row:3'], baselined: 1, unneeded: {} },
    ],
    [
      'another wrong value is',
      [finding('row:2', '138')],
      [finding('row:2', '139')],
      { fresh: ['row:2'], baselined: 0, unneeded: { 'phone-dialable': 1 } },
    ],
    [
      'a record with a key of its own is known by it',
      [finding('C1', '138')],
      [finding('C1', '139')],
      { fresh: [], baselined: 1, unneeded: {} },
    ],
    [
      'of another record it is not',
      [finding('C1', '138')],
      [finding('C2', '138')],
      { fresh: ['C2'], baselined: 0, unneeded: { 'phone-dialable': 1 } },
    ],
    [
      'another rule is new',
      [finding('C1', '1')],
      [finding('C1', '1', 'date-real')],
      { fresh: ['C1'], baselined: 0, unneeded: { 'phone-dialable': 1 } },
    ],
    [
      'what is mended is no longer needed',
      [finding('C1', '1'), finding('C2', '2')],
      [finding('C2', '2')],
      { fresh: [], baselined: 1, unneeded: { 'phone-dialable': 1 } },
    ],
  ])('%s', (_, before, now, due) => {
    expect(left(before, now)).toEqual(due)
  })
})

const findings = fc.array(
  fc.tuple(
    fc.constantFrom('row:1', 'row:2', 'C1', 'C2'),
    fc.constantFrom('13800000001', '13800000002', null),
    fc.constantFrom('a-rule', 'b-rule'),
  ),
  { maxLength: 30 },
)
const made = (list: [string, string | null, string][]) => list.map(([record, value, rule]) => finding(record, value, rule))

test('a baseline accepts exactly what it was made of, in any order, and is the same file', () => {
  fc.assert(
    fc.property(findings, (list) => {
      const now = made(list)
      const turned = now.toReversed()
      expect(left(now, turned)).toEqual({ fresh: [], baselined: now.length, unneeded: {} })
      expect(JSON.stringify(baselineOf(turned, salt))).toBe(JSON.stringify(baselineOf(now, salt)))
    }),
  )
})

test('pruned of what is no longer found, it accepts the same as before', () => {
  fc.assert(
    fc.property(findings, findings, (then, now) => {
      const before = baselineOf(made(then), salt)
      const { pruned, fresh } = compare(made(now), before)
      const again = compare(made(now), pruned)
      expect({ fresh: again.fresh, unneeded: again.unneeded }).toEqual({ fresh, unneeded: {} })
    }),
  )
})

test('holds no value, and its hashes depend on the salt', () => {
  const one = baselineOf([finding('row:2', '13812345678')], salt)
  expect(JSON.stringify(one)).not.toContain('13812345678')
  const other = baselineOf([finding('row:2', '13812345678')], `ff${salt.slice(2)}`)
  expect(Object.keys(one.rules['phone-dialable']!.fingerprints)).not.toEqual(Object.keys(other.rules['phone-dialable']!.fingerprints))
  expect(keyedFingerprint(finding('row:2', '1'), salt)).toMatch(/^[0-9a-f]{16}$/)
})

describe('of equal cells the old one is accepted', () => {
  /** Findings by row, each with the rest of its row; which of them are told. */
  const toldOf = (before: readonly (readonly [string, string])[], now: readonly (readonly [string, string])[]) => {
    const { add, baseline } = accepting(salt)
    for (const [record, rest] of before) add(finding(record, '138'), rest)
    const { accepts, end } = sieve(baseline())
    const verdicts = now.map(([record, rest]) => [record, accepts(finding(record, '138'), rest)] as const)
    const { open, pruned, unneeded } = end()
    const settled = verdicts.filter(([, verdict]) => verdict === 'open').map(([record]) => record)
    const told = verdicts
      .filter(([record, verdict]) => verdict === false || open[settled.indexOf(record)] === false)
      .map(([record]) => record)
    return { told, unneeded, count: pruned.rules['phone-dialable']?.count ?? 0 }
  }
  test.each([
    [
      'a new row above it is told',
      [['row:2', 'old']],
      [
        ['row:2', 'new'],
        ['row:3', 'old'],
      ],
      { told: ['row:2'], unneeded: {}, count: 1 },
    ],
    [
      'a new row below it is told',
      [['row:2', 'old']],
      [
        ['row:2', 'old'],
        ['row:3', 'new'],
      ],
      { told: ['row:3'], unneeded: {}, count: 1 },
    ],
    [
      'a row whose other cells changed is still the old one',
      [['row:2', 'old']],
      [['row:7', 'changed']],
      { told: [], unneeded: {}, count: 1 },
    ],
    [
      'of two that changed the first is',
      [['row:2', 'old']],
      [
        ['row:2', 'new'],
        ['row:3', 'changed'],
      ],
      { told: ['row:3'], unneeded: {}, count: 1 },
    ],
    [
      'what is gone is said',
      [
        ['row:2', 'a'],
        ['row:3', 'b'],
      ],
      [['row:2', 'b']],
      { told: [], unneeded: { 'phone-dialable': 1 }, count: 1 },
    ],
  ] as const)('%s', (_, before, now, result) => {
    expect(toldOf(before, now)).toEqual(result)
  })

  test('a baseline of an older version knows no rows: there the first is', () => {
    const { accepts } = sieve(baselineOf([finding('row:2', '138')], salt))
    expect([accepts(finding('row:2', '138'), 'new'), accepts(finding('row:3', '138'), 'old')]).toEqual([true, false])
  })

  test('a row is known by its other cells, a record by its key', () => {
    const raw = { name: '华信', phone: '138' }
    const place = { ref: { file: 'a.csv', sheet: null, row: 2, line: 2 }, key: 'row:2', raw }
    expect(restOfRow(finding('row:2', '138'), place)).toBe('[["name","华信"]]')
    expect(restOfRow(finding('C1', '138'), place)).toBeNull()
    expect(restOfRow(finding('row:2', '138'), null)).toBeNull()
  })
})
