import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Row, scoreOfRows } from '../../support/score-of-rows.ts'
import { tries } from '../../support/tries.ts'

/** What may stand in each column: good values, and some that one rule or another finds wrong. Few of each, so that records share them. */
const cells: Readonly<Record<string, readonly (string | null)[]>> = {
  customer_no: ['C001', 'C002', 'C003', 'C004', 'C005', null],
  name: ['苏州华兴机械有限公司', '恒瑞电子有限公司', '上海百川贸易有限公司', '苏', 'Acme Ltd.', null],
  contact: ['王伟', '李娜', 'John Smith', '王伟123', null],
  phone: ['13824681357', '13924681357', '0512-61234567', '021-61234567', '138246', '13800000000', '11824681357', null],
  email: ['wang@huaxing.com.cn', 'li@hengrui.cn', 'a@gamil.com', 'x@mailinator.com', 'nobody', '无', null],
  industry: ['制造业', '零售业', '金融业', '玉米', null],
  customer_type: ['潜在', '意向', '成交', '流失', '流失', '玉米', null],
  churn_reason: ['价格', '服务不好', null, null],
  source: ['展会对接', '玉米', null],
  company_size: ['小型', '中等规模', null],
  annual_revenue: ['1000万', '10万', '很多', null],
  budget: ['10万-20万', '100万-50万', '50万', '10-1000万', 'abc', null],
  first_contact_at: ['2025-01-10', '2026-03-01', '2026-09-01', '1970-01-01', '2026-13-01', '2031-01-01', null],
  last_followup_at: ['2025-02-01', '2026-02-01', '2026-08-01', '2026-09-20', '2026-02-30', null],
  next_followup_at: ['2026-08-15', '2026-09-10', '2026-12-01', '2024-01-01', '见合同', null],
  satisfaction: ['90', '120', '高', null],
  renewal_intent: ['续约', '玉米', null, null],
  updated_at: ['2025-06-01', '2026-09-15', '2026-02-30', null],
  note: ['要求尽快回电', '汇款至6222021234567890128', null],
}
const columns = Object.keys(cells)
const row = fc.record(Object.fromEntries(columns.map((name) => [name, fc.constantFrom(...cells[name]!)]))) as fc.Arbitrary<Row>
const sheets = fc.array(row, { minLength: 1, maxLength: 8 })

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

test('a cell that was right and is wrong now raises no score, of the whole or of a dimension', () => {
  let damaged = 0
  fc.assert(
    fc.property(sheets, fc.nat(), fc.nat(), fc.constantFrom(...Object.keys(damages)), fc.nat(), (rows, rowAt, columnAt, kind, at) => {
      const which = rowAt % rows.length
      const column = columns[columnAt % columns.length]!
      const cell = rows[which]![column] ?? null
      const before = scoreOfRows(rows)
      const place = `${which} ${column}`
      if (cell === null || (before.wrong.get(place) ?? []).some((rule) => !comparing.has(rule))) return
      const others = rows.flatMap((one) => one[column] ?? [])
      const worse = rows.map((one, n) => (n === which ? { ...one, [column]: damages[kind]!(cell, others, at) } : one))
      const after = scoreOfRows(worse)
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
}, 120_000)
