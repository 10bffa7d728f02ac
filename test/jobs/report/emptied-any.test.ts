import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonSets } from '../../../src/jobs/report/common-sets.ts'
import { changeBetween, trendOf } from '../../../src/jobs/report/compare-checks.ts'
import { columnCoverage } from '../../../src/jobs/report/measures-of-store.ts'
import { columns, sheets } from '../../support/rows-any.ts'
import { type Row, type ScoredRows, scoreOfRows } from '../../support/score-of-rows.ts'
import { tries } from '../../support/tries.ts'

/** The change and the trend between two checks of the same records. */
function compared(before: ScoredRows, after: ScoredRows) {
  const [then, now] = [before.kept, after.kept]
  const change = changeBetween(then.measures, then.sets, now, {}, commonSets())
  const checks = [then, now].map(({ measures }, at) => ({ ...measures, run: at + 1, at: `2026-09-0${at + 1}T08:00:00Z` }))
  const trend = trendOf(checks, { check: checks[1]!, measures: now.measures }, () => change.points, {})
  return { change, trend }
}

const without = (row: Row, gone: readonly string[]): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !gone.includes(name)))
const emptied = (row: Row, gone: readonly string[]): Row => ({ ...row, ...Object.fromEntries(gone.map((name) => [name, null])) })

test('emptying cells, in some rows or in all, or deleting columns is never shown as a gain', () => {
  const some = fc.array(fc.constantFrom(...columns), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(sheets, some, fc.constantFrom('some', 'all', 'deleted'), fc.nat(255), (rows, gone, how, which) => {
      const worse = rows.map((row, at) =>
        how === 'deleted' ? without(row, gone) : how === 'all' || (which >> at) & 1 ? emptied(row, gone) : row,
      )
      const { change, trend } = compared(scoreOfRows(rows), scoreOfRows(worse))
      const told = JSON.stringify({ how, gone, which, rows, change })
      expect(change.points ?? 0, told).toBeLessThanOrEqual(0)
      for (const points of Object.values(change.dimensions)) expect(points, told).toBeLessThanOrEqual(0)
      expect(change.findings.gone, told).toBe(0)
      const { before, after, noLonger } = change.cleanRows
      expect(after - noLonger, told).toBeLessThanOrEqual(before)
      const [first, last] = trend.map(({ likeForLike }) => likeForLike)
      if (first != null) expect(first, told).toBeGreaterThanOrEqual(last!)
    }),
    { numRuns: tries(40) },
  )
}, 120_000)

test('mending cells is a gain, and the trend climbs by it', () => {
  const row = { name: '苏州华兴机械有限公司', contact: '王伟', phone: '138246', email: 'nobody', customer_type: '意向' }
  const rows = [row, { ...row, name: '恒瑞电子有限公司', phone: '13924681357', email: null }]
  const { change, trend } = compared(scoreOfRows(rows), scoreOfRows([{ ...row, phone: '13824681357', email: null }, rows[1]!]))
  expect(change.findings).toMatchObject({ gone: 1, noLonger: 1 })
  expect(change.points).toBeGreaterThan(0)
  expect(change.cleanRows).toEqual({ of: 2, before: 1, after: 2, noLonger: 1 })
  expect(trend[1]!.likeForLike! - trend[0]!.likeForLike!).toBeCloseTo(change.points!, 9)
})

test('of two customers who share an e-mail one has none now: the other is not mended', () => {
  const row = { name: '苏州华兴机械有限公司', email: 'wang@huaxing.com.cn' }
  const rows = [row, { ...row, name: '恒瑞电子有限公司' }]
  const { change } = compared(scoreOfRows(rows), scoreOfRows([{ ...row, email: null }, rows[1]!]))
  expect([change.points, change.findings]).toEqual([0, { new: 0, gone: 0, noLonger: 1 }])
})

test('of customers who share a phone and have no name the column of names is deleted: nothing is mended', () => {
  const rows = ['wang@huaxing.com.cn', 'li@hengrui.cn'].map((email) => ({ name: null, phone: '13824681357', email }))
  const { change } = compared(scoreOfRows(rows), scoreOfRows(rows.map((row) => without(row, ['name']))))
  expect(change.points).toBe(0)
  expect(change.cleanRows).toEqual({ of: 2, before: 0, after: 2, noLonger: 2 })
})

test('coverage falls with any column that is deleted, whatever the others measure', () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom(...columns), (rows, gone) => {
      if (rows.every((row) => row[gone] === null)) return
      const [before, after] = [rows, rows.map((row) => without(row, [gone]))].map((one) => columnCoverage(scoreOfRows(one).kept.measures))
      expect(after!.of).toBe(before!.of)
      expect(after!.measured).toBeLessThan(before!.measured)
    }),
    { numRuns: tries(20) },
  )
}, 120_000)
