import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import type { Finding } from '../../../src/finding.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { findingsOf } from '../../../src/testing.ts'
import { wholeSheet } from '../../support/rule-sheet.ts'
import { tries } from '../../support/tries.ts'

describe('the shipped rules that look at one record at a time', () => {
  const single = shippedRules.filter(({ id }) => {
    const rule = shippedRules.find((one) => one.id === id)!
    const handlers = rule.create({
      options: rule.options.parse({}),
      references: [],
      schema: customerSchema,
      sheet: wholeSheet,
      today: '2026-09-30',
      country: 'CN',
      report: () => {},
    })
    return handlers.keys === undefined && handlers.columns === undefined && handlers.end === undefined
  })
  const oneOf = (...cells: string[]) => fc.constantFrom(...cells)
  const row = fc.record({
    name: oneOf('北京星辰科技有限公司', '无', '', '测试', '張三', 'Ã¥ÂŒÂ—Ã¤ÂºÂ¬'),
    contact: oneOf('张三', '13812345678', '', 'xx', '李四先生'),
    phone: oneOf('13812345678', '1381234567', '1.38E+10', 'O10-62345678', '', 'wang@example.com', '0512-61234567转801'),
    email: oneOf('a@qq.com', 'a@@qq.com', 'a@gmial.com', 'a @ qq . com', '', '无'),
    customer_type: oneOf('成交', '流失', '大客户', ''),
    churn_reason: oneOf('价格', '', '无'),
    first_contact_at: oneOf('2024-03-05', '2024/13/40', '', '2099-01-01'),
    last_followup_at: oneOf('2024-03-06', '2019年1月1日', '', '上周'),
  })
  const said = (list: Finding[], shift = 0) =>
    list.filter(({ ref }) => ref !== null).map(({ ref, rule, field, message }) => `${(ref?.row ?? 0) + shift} ${rule} ${field} ${message}`)
  const all = (list: Record<string, string>[]) => single.flatMap((rule) => said(findingsOf(rule, { why: '', rows: list })))

  test('say the same of a sheet cut in two as of the whole', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), fc.nat(), (list, at) => {
        const cut = 1 + (at % (list.length - 1))
        const parts = single.flatMap((rule) => [
          ...said(findingsOf(rule, { why: '', rows: list.slice(0, cut) })),
          ...said(findingsOf(rule, { why: '', rows: list.slice(cut) }), cut),
        ])
        expect(parts.sort()).toEqual(all(list).sort())
      }),
      { numRuns: tries(10) },
    )
  })

  test('say the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (list) => {
        const turned = [...list].reverse()
        const sameRow = all(turned).map((text) => text.replace(/^\d+/, (n) => String(list.length + 3 - Number(n))))
        expect(sameRow.sort()).toEqual(all(list).sort())
      }),
      { numRuns: tries(10) },
    )
  })
})
