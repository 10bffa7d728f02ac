import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dimensions } from '../../../src/finding.ts'
import { capsThatHold, gradeOf } from '../../../src/report/card/grade.ts'
import { indicators, type MeasureCount, overallOf, shownScore } from '../../../src/report/card/measure.ts'
import { type CardFacts, scorecard, usualSettings } from '../../../src/report/card/scorecard.ts'

const measure = (id: string, dimension: MeasureCount['dimension'], standard: string, right: number, judged: number): MeasureCount => ({
  id,
  dimension,
  standard,
  judged,
  wrong: judged - right,
})
const facts = (measures: readonly MeasureCount[], more: Partial<CardFacts> = {}): CardFacts => ({
  records: 100,
  cleanRows: 95,
  redundant: null,
  missingColumns: [],
  requiredColumns: 6,
  columns: { measured: 30, of: 200 },
  measures,
  ...more,
})
/** The worked example of docs/scorecard.md. */
const example = [
  measure('required-present', 'completeness', '0201', 57, 60),
  measure('churn-reason-given', 'completeness', '0201', 1, 2),
  measure('email-shape', 'validity', '0302', 7, 8),
  measure('phone-dialable', 'validity', '0302', 9, 10),
  measure('mojibake', 'accuracy', '0305', 59, 60),
  measure('date-order', 'consistency', '0503', 0, 0),
]

test('the example of the guide comes out as it says', () => {
  const card = scorecard(facts(example, { records: 10, cleanRows: 6, redundant: 1 }), {
    ...usualSettings,
    weights: { completeness: 2, 'email-shape': 3 },
  })
  // completeness (95 + 50) / 2, validity (3 x 87.5 + 90) / 4, accuracy 98.333, uniqueness 90
  expect(card.dimensions.map(({ id, score }) => [id, Math.round(score * 100) / 100])).toEqual([
    ['completeness', 72.5],
    ['validity', 88.13],
    ['accuracy', 98.33],
    ['uniqueness', 90],
  ])
  expect(card.overall).toBe(84.3) // (2 x 72.5 + 88.125 + 98.333 + 90) / 5 = 84.29
  expect(card).toMatchObject({ grade: 'C', cap: null, coverage: { measured: 4, of: 20 }, cleanRows: { a: 6, b: 10 } })
  // 0303 and 0305 are rates of bad ones: A is what is wrong.
  expect(card.dimensions.flatMap(({ measures }) => measures).filter(({ standard }) => ['0303', '0305'].includes(standard))).toEqual([
    { id: 'mojibake', standard: '0305', a: 1, b: 60, score: (100 * 59) / 60 },
    { id: 'duplicates', standard: '0303', a: 1, b: 10, score: 90 },
  ])
})

test('what judged nothing is not measured: neither 100 nor in the coverage', () => {
  const card = scorecard(facts(example))
  expect(card.dimensions.map(({ id }) => id)).toEqual(['completeness', 'validity', 'accuracy'])
  expect(card.coverage.measured).toBe(3)
  expect(scorecard(facts([]))).toMatchObject({ overall: null, grade: null, cap: null, dimensions: [] })
})

test('with fewer than four indicators, or most required columns missing, there is a score and no grade', () => {
  const four = [...example, measure('date-real', 'consistency', '0503', 5, 5)]
  expect(scorecard(facts(example))).toMatchObject({ grade: null })
  expect(scorecard(facts(example)).overall).not.toBeNull()
  expect(scorecard(facts(four))).toMatchObject({ coverage: { measured: 4 } })
  expect(scorecard(facts(four)).grade).not.toBeNull()
  expect(scorecard(facts(four, { missingColumns: ['phone', 'contact', 'industry', 'customer_type'] })).grade).toBeNull()
})

describe('caps', () => {
  const perfect = (['0101', '0201', '0302', '0503'] as const).map((standard, at) => measure(`rule-${at}`, dimensions[at]!, standard, 9, 9))
  const graded = (more: Partial<CardFacts>, settings: Partial<typeof usualSettings> = {}) => {
    const { grade, cap } = scorecard(facts(perfect, { cleanRows: 100, ...more }), { ...usualSettings, ...settings })
    return [grade, cap?.id ?? null]
  }
  test.each([
    [{}, ['A', null]],
    [{ cleanRows: 80 }, ['A', null]],
    [{ cleanRows: 79 }, ['C', 'clean-rows']],
    [{ cleanRows: 49 }, ['D', 'clean-rows']],
    [{ cleanRows: 0 }, ['D', 'clean-rows']],
    [{ redundant: 11 }, ['C', 'redundant']],
    [{ redundant: 26 }, ['D', 'redundant']],
    [{ missingColumns: ['phone'] }, ['C', 'missing-column']],
    [{ missingColumns: ['phone'], cleanRows: 10 }, ['D', 'clean-rows']],
  ])('%j', (more, expected) => {
    expect(graded(more)).toEqual(expected)
  })
  test('an unmet critical rule caps at B; one that is met does not', () => {
    const one = [...perfect, measure('unique-key', 'uniqueness', '0304', 999, 1000)]
    const card = scorecard(facts(one, { cleanRows: 100 }), { ...usualSettings, critical: ['unique-key', 'rule-0'] })
    expect(card).toMatchObject({ grade: 'B', cap: { id: 'critical', names: ['unique-key'] } })
    expect(card.overall).toBe(99.9) // 99.98: only what is perfect is 100
  })
  test('a configuration changes them, and takes them away', () => {
    const caps = { cleanRows: [[90, 'B']], redundant: [], missingColumn: null, critical: null } as const
    expect(graded({ cleanRows: 85, redundant: 20, missingColumns: ['phone'] }, { caps })).toEqual(['B', 'clean-rows'])
  })
  test('a cap that allows more than the score earns does not hold', () => {
    const poor = perfect.map((one) => ({ ...one, wrong: 8 }))
    expect(scorecard(facts(poor, { cleanRows: 70 }))).toMatchObject({ grade: 'E', cap: null })
  })
  test('of several that hold the strictest comes first', () => {
    const held = capsThatHold({ cleanRows: { a: 70, b: 100 }, redundant: { a: 30, b: 100 }, missingColumns: ['x'], unmet: ['y'] })
    expect(held.map(({ id, grade }) => `${id} ${grade}`)).toEqual([
      'redundant D',
      'clean-rows C',
      'redundant C',
      'missing-column C',
      'critical B',
    ])
  })
})

test('a score is shown with one decimal and graded as it is shown', () => {
  expect([94.94, 94.96, 99.96, 100, 0.04].map(shownScore)).toEqual([94.9, 95, 99.9, 100, 0])
  expect([95, 94.9, 90, 80, 60, 59.9].map((score) => gradeOf(score))).toEqual(['A', 'B', 'B', 'C', 'D', 'E'])
})

const measures = fc.array(
  fc
    .record({ at: fc.nat(5), standard: fc.constantFrom(...indicators), judged: fc.nat(50), wrong: fc.nat(50) })
    .map(({ at, standard, judged, wrong }) => ({ dimension: dimensions[at]!, standard, judged, wrong: Math.min(wrong, judged) })),
  { maxLength: 12 },
)
const named = measures.map((list) => list.map((one, at): MeasureCount => ({ id: `rule-${at}`, ...one })))
const weights = fc.dictionary(fc.constantFrom(...dimensions, 'rule-0', 'rule-1', 'rule-2'), fc.nat(5))

test('a score lies between 0 and 100, and does not depend on the order of measures', () => {
  fc.assert(
    fc.property(named, weights, (list, own) => {
      const score = overallOf(list, own)
      if (score !== null) expect(score >= 0 && score <= 100).toBe(true)
      expect(overallOf([...list].reverse(), own) ?? -1).toBeCloseTo(score ?? -1, 9)
    }),
  )
})

test('turning one judged cell from right to wrong never raises the score', () => {
  fc.assert(
    fc.property(named, weights, fc.nat(11), (list, own, which) => {
      const one = list[which]
      if (one === undefined || one.wrong === one.judged) return
      const worse = list.map((measure, at) => (at === which ? { ...measure, wrong: measure.wrong + 1 } : measure))
      expect(overallOf(worse, own) ?? 0).toBeLessThanOrEqual((overallOf(list, own) ?? 0) + 1e-9)
    }),
  )
})
