import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeOf, type RuleCount, scorecard } from '../../src/report/scorecard.ts'

const rule = (id: string, dimension: RuleCount['dimension'], records: number, severity: RuleCount['severity'] = 'error'): RuleCount => ({
  rule: id,
  dimension,
  severity,
  standard: null,
  findings: records,
  records,
})

test('measures add up to dimensions, dimensions by weight to the overall score', () => {
  const card = scorecard({
    records: 200,
    recordsWithErrors: 30,
    rules: [
      rule('required-present', 'completeness', 20),
      rule('churn-reason-given', 'completeness', 0),
      rule('email-shape', 'validity', 10),
      rule('name-abbreviated', 'accuracy', 150, 'info'),
    ],
    redundantRecords: 40,
    weights: { completeness: 2 },
  })
  expect(card).toEqual({
    overall: (95 * 2 + 95 + 80) / 4,
    grade: 'B',
    coverage: { measured: 3, of: 6 },
    cleanRows: { a: 170, b: 200 },
    dimensions: [
      {
        id: 'completeness',
        a: 380,
        b: 400,
        score: 95,
        measures: [
          { id: 'required-present', standard: null, a: 180, b: 200, score: 90 },
          { id: 'churn-reason-given', standard: null, a: 200, b: 200, score: 100 },
        ],
      },
      { id: 'validity', a: 190, b: 200, score: 95, measures: [{ id: 'email-shape', standard: null, a: 190, b: 200, score: 95 }] },
      { id: 'uniqueness', a: 160, b: 200, score: 80, measures: [{ id: 'duplicates', standard: '0303', a: 160, b: 200, score: 80 }] },
    ],
  })
})

test('an empty store has no score', () => {
  const card = scorecard({ records: 0, recordsWithErrors: 0, rules: [rule('email-shape', 'validity', 0)], redundantRecords: 0 })
  expect(card).toEqual({ overall: null, grade: null, coverage: { measured: 0, of: 6 }, cleanRows: { a: 0, b: 0 }, dimensions: [] })
})

test.each([
  [100, 'A'],
  [94.999, 'B'],
  [80, 'C'],
  [0, 'E'],
])('%d is graded %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade)
})

test('scores stay between 0 and 100, and fewer findings never lower them', () => {
  const counts = fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(counts, fc.nat({ max: 100 }), (found, redundant) => {
      const of = (list: number[]) =>
        scorecard({
          records: 100,
          recordsWithErrors: 0,
          rules: list.map((n, i) => rule(`r${i}`, i % 2 ? 'validity' : 'accuracy', n)),
          redundantRecords: redundant,
        }).overall!
      const before = of(found)
      const after = of(found.map((n, i) => (i === 0 ? Math.max(0, n - 1) : n)))
      return before >= 0 && before <= 100 && after >= before
    }),
  )
})
