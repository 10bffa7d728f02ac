import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { localRules } from '../../../src/jobs/check/single-record-rules.ts'
import { cellWriter } from '../../../src/jobs/fix/cell-writer.ts'
import { proposedBy } from '../../../src/jobs/fix/chosen-proposals.ts'
import { settle } from '../../../src/jobs/fix/settle.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { recordsOf } from '../../../src/testing.ts'
import { tries } from '../../support/tries.ts'

const today = '2026-09-30'
const rules = chooseRules(shippedRules).active
const country = 'CN'
const write = cellWriter(customerSchema, { country, dateOrders: {}, now: today })
const { findingsOf } = localRules({ schema: customerSchema, rules, today, country })
const proposedAt = (minConfidence: number) => proposedBy({ rules, proposing: rules, minConfidence })
const settledAt = (minConfidence: number, row: Row) => {
  const [record] = recordsOf({ rows: [row] })
  const proposed = proposedAt(minConfidence)
  const options = { write, findingsOf, proposed, protects: () => null }
  const settled = settle(record!, proposed(findingsOf(record!)), options)
  return { ...settled, before: record!, again: () => settle(settled.record, proposed(findingsOf(settled.record)), options) }
}

/** What a person wrote, and what became of it on its way here. */
const damaged = (...good: string[]) =>
  fc.tuple(fc.constantFrom(...good), fc.integer({ min: 0, max: 9 }), fc.nat(30)).map(([text, how, at]) => {
    const cut = at % (text.length + 1)
    switch (how) {
      case 0:
        return Buffer.from(text, 'utf8').toString('latin1')
      case 1:
        return `${text.slice(0, cut)}\u200b${text.slice(cut)}`
      case 2:
        return `${text.slice(0, cut)} ${text.slice(cut)}`
      case 3:
        return text.slice(0, cut) + text.slice(cut + 1)
      case 4:
        return text.replace('0', 'O')
      case 5:
        return text.slice(0, cut) + (text[cut] ?? '') + text.slice(cut)
      case 6:
        return /^\d+$/.test(text) ? `${text}.0` : text
      default:
        return text
    }
  })
const fillers = ['', '无', 'test', '待定', '111111', 'a@a.a', '暂无']
const phones = ['13812345678', '0512-61234567', '+1 415 555 2671', '400-820-8820', '13812345678 / 0512-61234567', '13800138000']
const emails = ['chen@example.com', 'li@gmail.com', 'wang@qq.com', 'zhao@hotmail.com', 'qian@163.com']
const people = ['王伟', '欧阳娜娜', 'Anna Brandt', '李强 13812345678', '张经理']
const row = fc.record({
  customer_no: fc.constantFrom('C1', '1001.0', 'A-7'),
  name: damaged('苏州华兴机械有限公司', 'Brandt & Söhne GmbH', '王伟'),
  uscc: damaged('91110108551385082Q', ...fillers),
  contact: damaged(...people, ...phones, ...emails),
  phone: damaged(...phones, ...emails, ...people, ...fillers),
  phone_alt: damaged(...phones, ...fillers),
  email: damaged(...emails, ...phones, ...fillers),
  customer_type: damaged('潜在', '意向', '成交', '流失', '潜在客户'),
  industry: damaged('制造业', '零售业', 'IT'),
  tags: damaged('重点,产品咨询', '产品A;产品B', ...fillers),
  budget: damaged('50万-100万', '100万-50万', '约10万', ...fillers),
  address: damaged('苏州市星湖街328号', '上海市浦东新区张江路88号', ...fillers),
  first_contact_at: damaged('2026-01-05', '45000', '2026/3/5', ...fillers),
  note: damaged('老客户介绍', 'prefers e-mail', ...fillers),
  备考: damaged('甲', 'ab', '苏州'),
})
type Row = Record<string, string>

test('a fixed record has no further fix, and what was fixed is said to be wrong by no rule that proposed it', () => {
  fc.assert(
    fc.property(row, fc.constantFrom(0, 0.8, 0.95), (cells, least) => {
      const settled = settledAt(least, cells)
      expect(settled.again().cells).toEqual([])
      const places = new Map(settled.cells.map(({ field, extra, rules: ids }) => [field ?? extra, ids]))
      const still = findingsOf(settled.record).filter(({ rule, field, extra }) => places.get(field ?? extra ?? '')?.includes(rule))
      expect(still).toEqual([])
    }),
    { numRuns: tries(100) },
  )
})

test('what is stored of a fix is what an import of the fixed sheet stores', () => {
  fc.assert(
    fc.property(row, (cells) => {
      const settled = settledAt(0, cells)
      const fixed = settled.cells.map(({ field, extra, cell }) => [field ?? extra ?? '', cell] as const)
      const [anew] = recordsOf({ rows: [{ ...cells, ...Object.fromEntries(fixed) }] })
      for (const { field, after } of settled.cells) if (field !== null) expect([field, after]).toEqual([field, anew!.values[field] ?? null])
    }),
    { numRuns: tries(100) },
  )
})

test('what is applied unasked changes no digit of a phone, empties nothing but what stands for nothing, and exchanges nothing', () => {
  const digits = (text: string | null | undefined) => (text ?? '').replace(/\D/g, '')
  fc.assert(
    fc.property(row, (cells) => {
      const { before, record, cells: settled } = settledAt(0.95, cells)
      for (const field of ['phone', 'phone_alt']) expect(digits(record.values[field])).toBe(digits(before.values[field]))
      const emptied = settled.filter(({ field, after }) => field !== null && before.values[field] !== null && after === null)
      expect(emptied.filter(({ cell }) => !fillers.includes(cell))).toEqual([])
      const changed = Object.keys(record.values).filter((field) => record.values[field] !== before.values[field])
      // words beside a value follow its cell, and so does the job of a contact
      expect(changed.filter((field) => !field.endsWith('_note') && (field !== 'contact_title' || before.values[field] !== null))).toEqual(
        Object.keys(record.values).filter((field) => settled.some((cell) => cell.field === field && cell.after !== before.values[field])),
      )
      if (settled.length === 0) expect(changed).toEqual([])
    }),
    { numRuns: tries(100) },
  )
})
