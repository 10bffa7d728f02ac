import { expect, test } from 'vitest'
import referenceKnown from '../../rules/reference-known.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { wholeSheet } from '../support/rule-sheet.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(referenceKnown, [
  { why: 'is silent without a list', rows: [{ owner: '谁都行' }] },
  {
    why: 'accepts what is listed, however written',
    rows: [{ owner: '李强', tags: '产品Ａ、产品b' }],
    options: { values: { owner: ['李强'], tags: ['产品A', '产品B'] } },
  },
  {
    why: 'reports what is not',
    rows: [
      { owner: '李强', tags: '产品A' },
      { owner: '王五', tags: '产品A,产品C' },
    ],
    options: { values: { owner: ['李强'], tags: ['产品A', '产品B'] } },
    findings: [
      { row: 3, field: 'tags', message: 'unknown', severity: 'error' },
      { row: 3, field: 'owner', message: 'unknown' },
    ],
  },
  {
    why: 'takes a value for many only where a cell may hold many, and asks nothing of empty ones',
    rows: [
      { owner: '王;李', tags: '' },
      { owner: '', tags: '产品B;产品A' },
      { owner: '无', tags: '' },
    ],
    options: { values: { owner: ['王;李'], tags: ['产品A', '产品B'] } },
  },
])

test('reference-known: asks for the lists that stand elsewhere, by field, header or the name of a table', () => {
  const asks = (options: object) => {
    const read = referenceKnown.options.safeParse(options)
    return read.success ? referenceKnown.references?.(read.data) : read.error.issues.map(({ message }) => message)
  }
  const oneOf = 'name either a sheet or a table'
  expect(asks({})).toEqual([])
  expect(asks({ field: 'owner', sheet: 'owners.csv', column: '姓名' })).toEqual([
    { sheet: 'owners.csv', column: '姓名', fields: ['owner'] },
  ])
  expect(asks({ field: 'owner', sheet: 'owners.csv' })).toEqual([{ sheet: 'owners.csv', column: 'owner', fields: ['owner'] }])
  expect(asks({ field: 'tags', table: 'products' })).toEqual([{ table: 'products', column: 'product_name', fields: ['tags'] }])
  expect(asks({ field: 'source', table: 'customers' })).toEqual([{ table: 'customers', column: 'name', fields: ['source'] }])
  expect(asks({ field: 'product_name', table: 'orders' })).toEqual([{ table: 'orders', column: 'product_name', fields: ['product_name'] }])
  expect(asks({ lists: [{ field: 'tags', table: 'products' }], field: 'owner', sheet: 'o.csv' })).toEqual([
    { table: 'products', column: 'product_name', fields: ['tags'] },
    { sheet: 'o.csv', column: 'owner', fields: ['owner'] },
  ])
  expect(asks({ field: 'owner' })).toEqual([oneOf])
  expect(asks({ field: 'owner', sheet: 'o.csv', table: 'products' })).toEqual([oneOf])
  expect(asks({ lists: [{ field: 'owner' }] })).toEqual([oneOf])
  for (const half of [{ sheet: 'o.csv' }, { table: 'products' }, { column: 'a' }])
    expect(asks(half)).toEqual(['field is missing: the field whose values are on the list'])
})

test('reference-known: takes the names of every list of a field, however they are written there', () => {
  const { options } = chooseRules(
    [referenceKnown],
    new Map([
      [
        'reference-known',
        {
          options: {
            values: { owner: ['李强'] },
            lists: [
              { field: 'owner', sheet: 'a.csv' },
              { field: 'owner', sheet: 'b.csv' },
              { field: 'contact', sheet: 'c.csv' },
            ],
          },
        },
      ],
    ]),
  ).active[0]!
  const rows = (...names: (string | null)[]) => names.map((value, at) => ({ place: 'a.csv', row: at + 2, values: { value } }))
  const context = { schema: customerSchema, sheet: wholeSheet, today: '2026-09-30', country: 'CN', report: () => {} }
  const { cells } = referenceKnown.create({ ...context, options, references: [rows('王五', null), rows('Ａnna')] })
  expect(cells?.fields.map(({ name }) => name)).toEqual(['contact', 'owner'])
  const judged = ['李强', '王五', 'anna', '赵六', null].map((value) =>
    cells?.judge({
      field: customerSchema.fields.find(({ name }) => name === 'owner'),
      name: 'owner',
      value,
      raw: value ?? '',
      notes: [],
    } as never),
  )
  expect(judged).toEqual([null, null, null, { message: 'unknown' }, null])
})
