import { describe, expect, test } from 'vitest'
import { NO_COLUMN } from '../../src/check/finding-emitter.ts'
import { defineRule, type RuleHandlers } from '../../src/check/rule.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { startRules } from '../../src/check/run-rules.ts'
import { Fault } from '../../src/errors.ts'
import type { Finding } from '../../src/finding.ts'
import type { CustomerRecord, Note } from '../../src/record.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Words } from '../../src/words.ts'

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
    { en: 'a.csv, row 3', zh: '处理 a.csv 第 3 行' },
    {
      record: ({ ref }: CustomerRecord) => {
        if (ref.row === 3) throw new Error('boom')
      },
    },
  ],
  [
    { en: 'the end of the records', zh: '处理完全部记录' },
    {
      end: () => {
        throw new Error('boom')
      },
    },
  ],
] as [Words, RuleHandlers<'bad'>][])('a rule that throws is a fault that names rule, place and cause: %j', (place, handlers) => {
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

describe('columns that map to no field', () => {
  const extra = (row: number, extras: Record<string, string>) => ({ ...record(row, {}), extras })
  const seen: string[] = []
  const create: Create = () => ({
    cells: {
      fields: [],
      extras: true,
      judge: ({ field, name, raw, value, notes }) => {
        seen.push(`${field} ${name} ${raw} ${value} ${notes.length}`)
        return raw === 'x' ? { message: 'bad', fix: { value: 'y', confidence: 0.5 } } : null
      },
    },
  })

  test('are judged by those who ask for them, by header, each cell once, empty ones not', () => {
    seen.length = 0
    const found = run(create, [extra(2, { A: 'x', B: '' }), extra(3, { A: 'x', B: 'x' })])
    expect(found.map(({ ref, field, extra: header, value, fix }) => [ref?.row, field, header, value, fix?.value])).toEqual([
      [2, null, 'A', 'x', 'y'],
      [3, null, 'A', 'x', 'y'],
      [3, null, 'B', 'x', 'y'],
    ])
    expect(seen).toEqual(['null A x x 0', 'null B x x 0'])
  })

  test('are left alone by the others', () => {
    const fieldsOnly: Create = () => ({ cells: { fields: [], judge: () => ({ message: 'bad' }) } })
    expect(run(fieldsOnly, [extra(2, { A: 'x' })])).toEqual([])
  })
})

test('a value that came from another cell is told at that cell, and no proposal is written there', () => {
  const create: Create = () => ({
    cells: {
      fields: ofField('phone_alt'),
      judge: ({ raw, value }) => ({ message: 'bad', data: { raw, value: value ?? '' }, fix: { value: 'x', confidence: 1 } }),
    },
  })
  const filled = (alt: string, detail: string) => ({
    ...record(2, { phone: '+861', phone_alt: '+862' }, { phone_alt: [{ kind: 'assumed', detail }] }),
    raw: { phone: '1、2', phone_alt: alt },
  })
  const told = (one: CustomerRecord, columns: readonly string[] | null = null) =>
    run(create, [one], columns).map(({ field, value, data, fix }) => [field, value, data.raw, fix?.value ?? null])
  expect(told(filled('', 'phone'))).toEqual([['phone', '1、2', '+862', null]])
  expect(told(filled('', 'phone'), ['phone'])).toEqual([['phone', '1、2', '+862', null]])
  expect(told(filled('2', 'phone'))).toEqual([['phone_alt', '2', '2', 'x']])
  expect(told(filled('', 'address'))).toEqual([])
})

test('a rule that asks only for cells with notes sees no others', () => {
  const noted =
    (only: boolean | ((field: { name: string }) => boolean)): Create =>
    () => ({ cells: { fields: [...ofField('name'), ...ofField('contact')], noted: only, judge: () => ({ message: 'bad' }) } })
  const one = record(2, { name: 'A', contact: 'B' }, { contact: [{ kind: 'vague' }] })
  const fields = (create: Create) => run(create, [one]).map(({ field }) => field)
  expect(fields(noted(true))).toEqual(['contact'])
  expect(fields(noted(false))).toEqual(['name', 'contact'])
  expect(fields(noted(({ name }) => name === 'name'))).toEqual(['contact'])
})

test('fields without a column are not judged, in each sheet by its own columns', () => {
  const create: Create = () => ({ cells: { fields: [...ofField('name'), ...ofField('note')], judge: () => ({ message: 'bad' }) } })
  const both = record(2, { name: 'A', note: 'B' })
  expect(run(create, [both], ['note']).map(({ field }) => field)).toEqual(['note'])
  expect(run(create, [both], []).map(({ field }) => field)).toEqual([])
  expect(run(create, [both]).map(({ field }) => field)).toEqual(['name', 'note'])
})

test('a sheet without records is told of the columns that a rule needs and it lacks', () => {
  const create: Create = () => ({ needs: ['name', 'phone'] })
  const told = (records: readonly CustomerRecord[], columns: readonly string[] | null) =>
    run(create, records, columns).map(({ field, message, data }) => [field, message, data])
  expect(told([], ['phone'])).toEqual([['name', NO_COLUMN, { rows: 0 }]])
  expect(told([], null)).toEqual([])
  expect(told([record(2, { phone: '1' })], ['phone'])).toEqual([])
})

test('keys and numbers without groups, others or cells of their own are judged all the same', () => {
  const create: Create = () => ({
    keys: [
      {
        field: 'email',
        key: ({ values }) => values.name ?? null,
        judge: ({ records, others, first }, key) => ({ message: 'bad', data: { records, others, row: first.row, key } }),
      },
    ],
    columns: [
      {
        field: 'email',
        number: ({ values }) => Number(values.name),
        judge: (all) => (one) => ({ message: 'bad', data: { all: all.length, one } }),
      },
    ],
  })
  const found = run(create, [record(2, { name: '7' }), record(3, { name: '7', email: 'e' })])
  expect(found.map(({ ref, field, value, data }) => [ref?.row, field, value, data])).toEqual([
    [3, 'email', 'e', { records: 2, others: 0, row: 2, key: '7' }],
    [2, 'email', '7', { all: 2, one: 7 }],
    [3, 'email', 'e', { all: 2, one: 7 }],
  ])
})

test('a key without a verdict is no finding; a number that is none is not asked about', () => {
  const create: Create = () => ({
    keys: [{ field: 'name', key: ({ values }) => values.name ?? null, judge: () => null }],
    columns: [{ field: 'name', number: () => null, judge: () => () => ({ message: 'bad' }) }],
  })
  expect(run(create, [record(2, { name: 'A' }), record(3, { name: 'A' })])).toEqual([])
})

test('a rule may speak of a sheet, when it closes, and of all of them at the end', () => {
  const create: Create = ({ report }) => {
    let seen = 0
    const say = (said: string) => report({ record: null, field: null, message: 'bad', data: { said, seen } })
    return { record: () => seen++, closeSheet: () => say('sheet'), end: () => say('end') }
  }
  expect(run(create, [record(2, {})]).map(({ ref, sheet, field, value, data }) => [ref, sheet, field, value, data])).toEqual([
    [null, { file: 'a.csv', sheet: null }, null, null, { said: 'sheet', seen: 1 }],
    [null, undefined, null, null, { said: 'end', seen: 1 }],
  ])
})

test('what was said of an absent column is said of its own sheet only, and a run without a sheet says it of none', () => {
  const create: Create = ({ report }) => ({ record: (one) => report({ record: one, field: 'note', message: 'bad' }) })
  const rule = defineRule({
    id: 'the-rule',
    dimension: 'validity',
    standard: '0302',
    severity: 'error',
    title: words,
    messages: { bad: words },
    create,
  })
  const found: Finding[] = []
  const started = startRules(chooseRules([rule]).active, {
    schema: customerSchema,
    today: '2026-09-30',
    country: 'CN',
    found: (one) => found.push(one),
  })
  for (const file of ['a.csv', 'b.csv']) {
    started.openSheet({ file, sheet: 'S', columns: new Set(file === 'a.csv' ? [] : ['note']) })
    started.check(record(2, { note: 'x' }))
    started.closeSheet()
  }
  started.end()
  expect(found.map(({ sheet, ref, message }) => [sheet?.file ?? null, sheet?.sheet, ref?.row ?? null, message])).toEqual([
    ['a.csv', 'S', null, NO_COLUMN],
    [null, undefined, 2, 'bad'],
  ])
})

test('a fault names the sheet of a workbook, and what was thrown even if it was no error', () => {
  const create: Create = () => ({
    record: () => {
      throw 'a word'
    },
  })
  const one = record(3, {})
  const inBook = { ...one, ref: { ...one.ref, file: 'b.xlsx', sheet: 'Q3' } }
  expect(() => run(create, [inBook])).toThrow(
    expect.objectContaining({
      code: 'RULE_FAILED',
      data: { rule: 'the-rule', place: { en: 'b.xlsx#Q3, row 3', zh: '处理 b.xlsx#Q3 第 3 行' }, problem: 'a word' },
    }),
  )
})

test.each([
  [
    'create',
    () => {
      throw new Error('boom')
    },
  ],
  [
    'a cell',
    () => ({
      cells: {
        fields: ofField('name'),
        judge: () => {
          throw new Error('boom')
        },
      },
    }),
  ],
  [
    'a key',
    () => ({
      keys: [
        {
          field: 'name',
          key: () => {
            throw new Error('boom')
          },
          judge: () => null,
        },
      ],
    }),
  ],
  [
    'a number',
    () => ({
      columns: [
        {
          field: 'name',
          number: () => {
            throw new Error('boom')
          },
          judge: () => () => null,
        },
      ],
    }),
  ],
  [
    'the judge of a key',
    () => ({
      keys: [
        {
          field: 'name',
          key: () => 'k',
          judge: () => {
            throw new Error('boom')
          },
        },
      ],
    }),
  ],
  [
    'the judge of numbers',
    () => ({
      columns: [
        {
          field: 'name',
          number: () => 1,
          judge: () => {
            throw new Error('boom')
          },
        },
      ],
    }),
  ],
  [
    'the end of a sheet',
    () => ({
      closeSheet: () => {
        throw new Error('boom')
      },
    }),
  ],
] as [string, Create][])('the rule that throws is named, wherever it does: %s', (_, create) => {
  const calm = (id: string) =>
    defineRule({
      id,
      dimension: 'validity',
      standard: '0302',
      severity: 'error',
      title: words,
      messages: { bad: words },
      create: () => ({
        cells: { fields: ofField('name'), judge: () => null },
        record: () => {},
        keys: [{ field: 'name', key: () => 'k', judge: () => null }],
        columns: [{ field: 'name', number: () => 1, judge: () => () => null }],
        closeSheet: () => {},
        end: () => {},
      }),
    })
  const wild = defineRule({
    id: 'the-rule',
    dimension: 'validity',
    standard: '0302',
    severity: 'error',
    title: words,
    messages: { bad: words },
    create,
  })
  const work = () => {
    const started = startRules(chooseRules([calm('a-rule'), wild, calm('z-rule')]).active, {
      schema: customerSchema,
      today: '2026-09-30',
      country: 'CN',
      found: () => {},
    })
    started.openSheet({ file: 'a.csv', sheet: null, columns: null })
    for (const row of [2, 3]) started.check(record(row, { name: 'A' }))
    started.closeSheet()
    started.end()
  }
  expect(work).toThrow(expect.objectContaining({ data: expect.objectContaining({ rule: 'the-rule', problem: 'boom' }) }))
})
