import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { defineRule, type RuleHandlers } from '../../src/check/rule.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { NO_COLUMN, startRules } from '../../src/check/run-rules.ts'
import { Fault } from '../../src/errors.ts'
import type { Finding } from '../../src/finding.ts'
import type { CustomerRecord, Note } from '../../src/record.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { findingsOf } from '../../src/testing.ts'

const words = { en: 'x', zh: '某' }
const record = (row: number, values: Record<string, string | null>, notes: Record<string, readonly Note[]> = {}): CustomerRecord => ({
  ref: { file: 'a.csv', sheet: null, row, line: row },
  key: `row:${row}`,
  values,
  raw: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? ''])),
  notes,
  extras: {},
})

type Create = Parameters<typeof defineRule<Record<string, never>, 'bad'>>[0]['create']
function run(
  create: Create,
  records: readonly CustomerRecord[],
  columns: readonly string[] | null = null,
  severity: Finding['severity'] = 'error',
) {
  const rule = defineRule({
    id: 'the-rule',
    dimension: 'validity',
    standard: '0302',
    severity,
    title: words,
    messages: { bad: words },
    create,
  })
  const found: Finding[] = []
  const started = startRules(chooseRules([rule]).active, {
    schema: customerSchema,
    today: '2026-09-30',
    country: 'CN',
    found: (finding) => found.push(finding),
  })
  started.openSheet({ file: 'a.csv', sheet: null, columns: columns === null ? null : new Set(columns) })
  for (const one of records) started.check(one)
  started.closeSheet()
  started.end()
  return found
}
const ofField = (name: string) => customerSchema.fields.filter((field) => field.name === name)
const rows = (found: readonly Finding[]) => found.map(({ ref, value, severity }) => [ref?.row ?? null, value, severity])

test('a finding names rule, place, cell and fix', () => {
  const create: Create = ({ report }) => ({
    record: (one) => report({ record: one, field: 'name', message: 'bad', data: { limit: 3 }, fix: { value: 'B', confidence: 0.9 } }),
  })
  expect(run(create, [record(2, { name: 'A' })])).toEqual([
    {
      rule: 'the-rule',
      severity: 'error',
      dimension: 'validity',
      ref: { file: 'a.csv', sheet: null, row: 2, line: 2 },
      record: 'row:2',
      field: 'name',
      message: 'bad',
      data: { limit: 3 },
      value: 'A',
      fix: { value: 'B', confidence: 0.9 },
    },
  ])
})

test('a verdict may be milder than the rule is set to, never harsher', () => {
  const say =
    (severity: Finding['severity']): Create =>
    ({ report }) => ({
      record: (one) => report({ record: one, field: 'name', message: 'bad', severity }),
    })
  expect(run(say('warning'), [record(2, { name: 'A' })], null, 'error')[0]!.severity).toBe('warning')
  expect(run(say('error'), [record(2, { name: 'A' })], null, 'info')[0]!.severity).toBe('info')
})

describe('cells', () => {
  const judgeCount = { calls: 0 }
  const create: Create = () => ({
    cells: {
      fields: ofField('source'),
      judge: ({ value, notes }) => {
        judgeCount.calls++
        return value === '电话' || notes.length > 0 ? { message: 'bad' } : null
      },
    },
  })

  test('the same cell is judged once and reported each time; an empty one is not judged', () => {
    judgeCount.calls = 0
    const found = run(create, [
      record(2, { source: '电话' }),
      record(3, { source: '其他' }),
      record(4, { source: '' }),
      record(5, { source: '电话' }),
    ])
    expect(rows(found)).toEqual([
      [2, '电话', 'error'],
      [5, '电话', 'error'],
    ])
    expect(judgeCount.calls).toBe(2)
  })

  test('the same text that was understood otherwise is judged anew', () => {
    const noted = record(3, { source: '其他' }, { source: [{ kind: 'vague' }] })
    expect(rows(run(create, [record(2, { source: '其他' }), noted, record(4, { source: '其他' })]))).toEqual([[3, '其他', 'error']])
  })

  test('more different cells than it remembers change nothing', () => {
    const odd: Create = () => ({
      cells: { fields: ofField('note'), judge: ({ value }) => (Number(value) % 2 === 1 ? { message: 'bad' } : null) },
    })
    const many = Array.from({ length: 10_000 }, (_, i) => record(i + 2, { note: String(i) }))
    expect(run(odd, many).length).toBe(5000)
  })
})

test('a field without a column gives one finding for the sheet, with the number of rows that need it', () => {
  const create: Create = ({ report }) => ({ record: (one) => report({ record: one, field: 'churn_reason', message: 'bad' }) })
  const found = run(create, [record(2, { name: 'A' }), record(3, { name: 'B' })], ['name'])
  expect(found).toEqual([
    {
      rule: 'the-rule',
      severity: 'error',
      dimension: 'validity',
      ref: null,
      sheet: { file: 'a.csv', sheet: null },
      record: null,
      field: 'churn_reason',
      message: NO_COLUMN,
      data: { rows: 2 },
      value: null,
      fix: null,
    },
  ])
})

test('a key is judged after the last record; the finding sits at each record but the first', () => {
  const create: Create = () => ({
    keys: [
      {
        field: 'phone',
        key: ({ values }) => values.phone ?? null,
        other: ({ values }) => values.name ?? null,
        judge: ({ records, others }) => (others > 1 ? { message: 'bad', data: { records, others } } : null),
      },
    ],
  })
  const found = run(create, [
    record(2, { phone: '1', name: 'A' }),
    record(3, { phone: '1', name: 'B' }),
    record(4, { phone: '2', name: 'A' }),
    record(5, { phone: '2', name: 'A' }),
    record(6, { phone: null, name: 'C' }),
    record(7, { phone: '1', name: 'A' }),
  ])
  expect(found.map(({ ref, data }) => [ref?.row, data])).toEqual([
    [3, { records: 3, others: 2 }],
    [7, { records: 3, others: 2 }],
  ])
})

test('a number is judged against all of its group, in ascending order', () => {
  const seen: number[][] = []
  const create: Create = () => ({
    columns: [
      {
        field: 'budget',
        number: ({ values }) => (values.budget == null ? null : Number(values.budget)),
        group: ({ values }) => values.industry ?? '',
        judge(numbers) {
          seen.push([...numbers])
          const most = numbers.at(-1)
          return (number) => (numbers.length > 1 && number === most ? { message: 'bad' } : null)
        },
      },
    ],
  })
  const found = run(create, [
    record(2, { budget: '30', industry: 'x' }),
    record(3, { budget: '4', industry: 'x' }),
    record(4, { budget: '100', industry: 'y' }),
    record(5, { budget: null, industry: 'x' }),
  ])
  expect(seen).toEqual([[4, 30], [100]])
  expect(rows(found)).toEqual([[2, '30', 'error']])
})

test.each([
  [
    'a.csv, row 3',
    {
      record: ({ ref }: CustomerRecord) => {
        if (ref.row === 3) throw new Error('boom')
      },
    },
  ],
  [
    'the end of the records',
    {
      end: () => {
        throw new Error('boom')
      },
    },
  ],
] as [string, RuleHandlers<'bad'>][])('a rule that throws is a fault that names rule, place and cause: %s', (place, handlers) => {
  const thrown = (() => {
    try {
      run(() => handlers, [record(2, {}), record(3, {})])
    } catch (error) {
      return error
    }
    return null
  })()
  expect(thrown).toBeInstanceOf(Fault)
  expect({ code: (thrown as Fault).code, data: (thrown as Fault).data }).toEqual({
    code: 'RULE_FAILED',
    data: { rule: 'the-rule', place, problem: 'boom' },
  })
})

describe('the shipped rules that look at one record at a time', () => {
  const single = shippedRules.filter(({ id }) => {
    const rule = shippedRules.find((one) => one.id === id)!
    const handlers = rule.create({
      options: rule.options.parse({}),
      references: [],
      schema: customerSchema,
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
      { numRuns: 25 },
    )
  })

  test('say the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (list) => {
        const turned = [...list].reverse()
        const sameRow = all(turned).map((text) => text.replace(/^\d+/, (n) => String(list.length + 3 - Number(n))))
        expect(sameRow.sort()).toEqual(all(list).sort())
      }),
      { numRuns: 25 },
    )
  })
})
