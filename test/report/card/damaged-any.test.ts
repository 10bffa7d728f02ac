import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns, sheets } from '../../support/rows-any.ts'
import { type Row, scoreOfRows } from '../../support/score-of-rows.ts'
import { tries } from '../../support/tries.ts'

/** What may happen to a cell: the sheet, its row and column, and a number to choose by. */
const damages: Readonly<Record<string, (cell: string, others: readonly string[], at: number) => string | null>> = {
  junk: (_, __, at) => ['abc', '@#%', '玉米', '12', '???', 'x'][at % 6]!,
  'filler in its place': (_, __, at) => ['无', 'N/A', '待补充', '-', '13800000000', 'test'][at % 6]!,
  'impossible date': (_, __, at) => ['2026-02-30', '2026-13-01', '1899-12-30', '2126-01-01'][at % 4]!,
  'junk behind it': (cell, _, at) => cell + ['abc', '某某', '\u200b', '&amp;', ' 空号'][at % 5]!,
  'letters of another script': (cell) => cell.replace(/[aeo]/g, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter]!),
  'another value': (cell, others, at) => others[at % Math.max(1, others.length)] ?? cell,
  'cut off': (cell, _, at) => cell.slice(0, 1 + (at % Math.max(1, cell.length - 1))),
  emptied: () => null,
}

/** Rules that compare a cell with others, or with today: by their finding it is not wrong in itself. */
const comparing = new Set(['date-order', 'budget-order', 'phone-shared', 'email-shared', 'unique-key', 'update-overdue', 'followup-missed'])

test('of two customers who share a phone one loses its number: the other is no better for it', () => {
  const rows = ['138abc', '13824681357'].map((phone) => [
    { name: '苏州华兴机械有限公司', phone },
    { name: '恒瑞电子有限公司', phone: '13824681357' },
  ])
  const shared = rows.map((sheet) => scoreOfRows(sheet).measures.find(({ id }) => id === 'phone-shared'))
  expect(shared).toMatchObject([
    { judged: 2, wrong: 1 },
    { judged: 2, wrong: 1 },
  ])
})

test('a customer of no known type, without a churn reason, counts as one who owes it', () => {
  const measureOf = (customer_type: string | null) =>
    scoreOfRows([{ name: '苏州华兴机械有限公司', customer_type, churn_reason: null }]).measures.find(
      ({ id }) => id === 'churn-reason-given',
    )
  expect(['流失', '玉米', null, '意向'].map(measureOf)).toMatchObject([
    { judged: 1, wrong: 1 },
    { judged: 1, wrong: 1 },
    { judged: 1, wrong: 1 },
    { judged: 0, wrong: 0 },
  ])
})

test.each([
  ['by the shipped severities', false],
  ['with hints made warnings', true],
])(
  'a cell that was right and is wrong now raises no score, of the whole or of a dimension, %s',
  (_, isStrict) => {
    const scored = (rows: readonly Row[]) => scoreOfRows(rows, '2026-09-30', isStrict)
    let damaged = 0
    fc.assert(
      fc.property(sheets, fc.nat(), fc.nat(), fc.constantFrom(...Object.keys(damages)), fc.nat(), (rows, rowAt, columnAt, kind, at) => {
        const which = rowAt % rows.length
        const column = columns[columnAt % columns.length]!
        const cell = rows[which]![column] ?? null
        const before = scored(rows)
        const place = `${which} ${column}`
        if (cell === null || (before.wrong.get(place) ?? []).some((rule) => !comparing.has(rule))) return
        const others = rows.flatMap((one) => one[column] ?? [])
        const worse = rows.map((one, n) => (n === which ? { ...one, [column]: damages[kind]!(cell, others, at) } : one))
        const after = scored(worse)
        // A cell that was wrong beside others may become wrong in itself; one such mistake for another is no damage.
        const old = before.wrong.get(place) ?? []
        const isWrong = (after.wrong.get(place) ?? []).some((rule) => !old.includes(rule) && (old.length === 0 || !comparing.has(rule)))
        if (!isWrong) return
        damaged++
        const told = JSON.stringify({ kind, place, from: cell, to: worse[which]![column], rows })
        const changed = after.measures.filter((one) => {
          const was = before.measures.find(({ id }) => id === one.id)!
          return was.judged !== one.judged || was.wrong !== one.wrong
        })
        const why = changed.map((one) => [one.id, before.measures.find(({ id }) => id === one.id), one])
        for (const [id, score] of after.dimensions)
          expect(score, `${id} ${told} ${JSON.stringify(why)}`).toBeLessThanOrEqual((before.dimensions.get(id) ?? 100) + 1e-9)
        expect(after.overall, told).toBeLessThanOrEqual(before.overall + 1e-9)
      }),
      { numRuns: tries(120) },
    )
    expect(damaged).toBeGreaterThan(10)
  },
  120_000,
)
