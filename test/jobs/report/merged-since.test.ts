import { expect, test } from 'vitest'
import { checkAnew } from '../../../src/jobs/check/kept-check.ts'
import { reportOf } from '../../../src/jobs/report/report-store.ts'
import { check, decide, load, merge } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'

const made = newStore()
const headers = ['name', 'contact', 'phone', 'email', 'churn_reason', 'customer_type']
const row = (name: string, phone: string, email: string) => [name, '王伟', phone, email, '', '流失']
const reported = () => reportOf(made.store, { ...check, language: 'en', at: '2026-11-22T09:00:00Z' })

test('what was found in records that are merged since is neither new nor gone in their golden record', async () => {
  const { store } = made
  await load(store, 'a', headers, [
    row('苏州华兴机械有限公司', '13812345678', 'nobody'),
    row('苏州华兴机械公司', '13812345678', 'li@huaxing.com.cn'),
    row('无锡明川科技有限公司', '13812345679', 'wang@mingchuan.com.cn'),
  ])
  await checkAnew(store, { ...check, operator: 'li' })
  const before = await reported()
  expect(before.findings.error).toBeGreaterThan(0)
  await decide(store, 'same', [1, 2])
  expect((await merge(store)).counts.merged).toBe(1)
  const { previous, records } = await reported()
  expect(records).toBe(2)
  // Both owed a reason, and their golden record still does.
  const of = (rule: string) => previous!.change!.rules.find((one) => one.rule === rule) ?? { new: 0, gone: 0, noLonger: 0 }
  expect(of('churn-reason-given')).toEqual({ new: 0, gone: 0, noLonger: 0 })
  // One of them had a good address, which their golden record keeps.
  expect(of('email-shape')).toMatchObject({ new: 0, gone: 1, noLonger: 0 })
  expect(previous!.change!.noLonger).toEqual([])
})
