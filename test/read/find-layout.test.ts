import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLayout } from '../../src/read/find-layout.ts'
import type { RawRow } from '../../src/read/sheet.ts'
import { customerSchema } from '../../src/schema/customer.ts'

const rowsOf = (lines: readonly (readonly string[])[], first = 1): RawRow[] =>
  lines.map((cells, index) => ({ row: first + index, line: first + index, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''))

const mapping = (lines: readonly (readonly string[])[], options = {}) =>
  Object.fromEntries(findLayout(rowsOf(lines), customerSchema, options).layout.columns.map(({ header, field }) => [header, field]))

const where = (lines: readonly (readonly string[])[], options = {}) => {
  const { headerRow, reason, firstDataRow } = findLayout(rowsOf(lines), customerSchema, options).layout
  return { headerRow, reason, firstDataRow }
}

test.each([
  [
    'first row',
    [
      ['客户名称', '电话'],
      ['华信', '13800138001'],
    ],
    { headerRow: 1, reason: 'first-row', firstDataRow: 2 },
  ],
  [
    'below a title and a note',
    [
      ['客户信息表', ''],
      ['说明：必填', ''],
      ['客户名称*', '联系电话（必填）'],
      ['华信', '13800138001'],
    ],
    { headerRow: 3, reason: 'below-title', firstDataRow: 4 },
  ],
  [
    'below blank rows',
    [
      ['', ''],
      ['', ''],
      ['客户名称', '电话'],
      ['华信', '13800138001'],
    ],
    { headerRow: 3, reason: 'below-title', firstDataRow: 4 },
  ],
  [
    'groups above',
    [
      ['基本信息', '', '联系方式', ''],
      ['客户名称', '行业', '手机', '邮箱'],
      ['华信', 'IT', '13800138001', 'a@b.cn'],
    ],
    { headerRow: 2, reason: 'multi-row', firstDataRow: 3 },
  ],
  [
    'merged down beside a group',
    [
      ['客户名称', '联系方式', ''],
      ['', '手机', '邮箱'],
      ['华信', '13800138001', 'a@b.cn'],
    ],
    { headerRow: 2, reason: 'multi-row', firstDataRow: 3 },
  ],
  [
    'no headers',
    [
      ['华信', '13800138001', 'a@b.cn'],
      ['启明', '13900139002', 'c@d.cn'],
      ['恒通', '13700137003', 'e@f.cn'],
    ],
    { headerRow: 0, reason: 'no-header', firstDataRow: 1 },
  ],
  [
    'words unknown to us',
    [
      ['title', 'authors', 'year'],
      ['On views', 'A. Cook', '1997'],
      ['On joins', 'B. Dale', '1998'],
    ],
    { headerRow: 1, reason: 'first-row', firstDataRow: 2 },
  ],
  ['header only', [['客户名称', '电话']], { headerRow: 1, reason: 'first-row', firstDataRow: 2 }],
])('the headers are found: %s', (_, lines, found) => {
  expect(where(lines)).toEqual(found)
})

test('a row named by the user is the header row', () => {
  expect(
    where(
      [
        ['a', 'b'],
        ['客户名称', '电话'],
        ['华信', '1'],
      ],
      { headerRow: 1 },
    ),
  ).toEqual({ headerRow: 1, reason: 'flag', firstDataRow: 2 })
  expect(
    where(
      [
        ['客户名称', '电话'],
        ['华信', '1'],
      ],
      { headerRow: 0 },
    ),
  ).toEqual({ headerRow: 0, reason: 'no-header', firstDataRow: 1 })
})

test('headers of groups and merged cells keep their own words', () => {
  expect(
    mapping([
      ['客户名称', '联系方式', ''],
      ['', '手机', '邮箱'],
      ['华信', '13800138001', 'a@b.cn'],
    ]),
  ).toEqual({ 客户名称: 'name', 手机: 'phone', 邮箱: 'email' })
})

const people = [
  ['王伟', '13800138001', 'wang@example.com'],
  ['李静', '13900139002', 'li@example.com'],
  ['张敏', '13700137003', 'zhang@example.com'],
]
const under = (...headers: string[]) => [headers, ...people.map((row) => row.slice(0, headers.length))]

test.each([
  [
    'marks and hints',
    under('*客户名称', '联系电话（必填）', 'E-mail'),
    { '*客户名称': 'name', '联系电话（必填）': 'phone', 'E-mail': 'email' },
  ],
  ['traditional', under('客戶名稱', '聯絡電話', '電子郵件'), { 客戶名稱: 'name', 聯絡電話: 'phone', 電子郵件: 'email' }],
  [
    'English',
    under('Customer Name', 'Mobile Phone', 'Email Address'),
    { 'Customer Name': 'name', 'Mobile Phone': 'phone', 'Email Address': 'email' },
  ],
  ['full width, spaces and case', under('客 户 名 称', 'ＴＥＬ', 'EMAIL'), { '客 户 名 称': 'name', ＴＥＬ: 'phone', EMAIL: 'email' }],
  ['a name beside a phone', under('姓名', '手机号'), { 姓名: 'name', 手机号: 'phone' }],
  ['headers that say nothing', under('column1', 'column2', 'column3'), { column1: null, column2: 'phone', column3: 'email' }],
  ['somebody else’s phone', under('客户名称', '业务员电话', '邮箱'), { 客户名称: 'name', 业务员电话: null, 邮箱: 'email' }],
  [
    'a list of products',
    [
      ['name', 'type', 'price'],
      ['screw', 'steel', '1.2'],
      ['nut', 'brass', '0.8'],
    ],
    { name: null, type: null, price: null },
  ],
  [
    'mobile before landline',
    [
      ['客户名称', '座机', '手机'],
      ['华信', '021-61234567', '13800138001'],
    ],
    { 客户名称: 'name', 座机: 'phone_alt', 手机: 'phone' },
  ],
])('%s', (_, lines, fields) => {
  expect(mapping(lines)).toEqual(fields)
})

test('two columns that may mean one field are asked for, not guessed', () => {
  const lines = [['客户名称', '所属行业', '公司行业'], ...['IT', '制造业', '零售业'].map((industry) => ['华信', industry, industry])]
  const { layout, problems } = findLayout(rowsOf(lines.map((row) => [row[0]!, row[1]!, row[2]!])), customerSchema)
  const doubled = problems.filter((problem) => problem.kind === 'doubled')
  const mapped = layout.columns.filter((column) => column.field === 'industry').map((column) => column.header)
  expect({ doubled, mapped }).toEqual({ doubled: [], mapped: ['所属行业'] }) // the field's own label wins
  const equal = findLayout(rowsOf([['客户名称', '行业分类', '公司行业'], ...lines.slice(1)]), customerSchema)
  expect(equal.problems.filter((problem) => problem.kind === 'doubled')).toEqual([
    { kind: 'doubled', field: 'industry', headers: ['行业分类', '公司行业'], required: true },
  ])
})

test('the user’s word comes first, and a wrong one is answered with the nearest header', () => {
  const lines = under('名字', '号码', '邮箱')
  expect(
    mapping(lines, {
      map: new Map([
        ['name', '名字'],
        ['phone', '号码'],
      ]),
    }),
  ).toEqual({ 名字: 'name', 号码: 'phone', 邮箱: 'email' })
  expect(
    findLayout(rowsOf(lines), customerSchema, {
      map: new Map([
        ['phnoe', '号码'],
        ['name', '名宇'],
      ]),
    }).problems.slice(0, 2),
  ).toEqual([
    { kind: 'map-unknown-field', field: 'phnoe', nearest: 'phone' },
    { kind: 'map-unknown-header', field: 'name', header: '名宇', nearest: '名字' },
  ])
})

test('the order of columns does not change what they mean, nor does a strange column', () => {
  const headers = ['客户名称', '联系人', '联系电话', '邮箱', '所属行业', '备注']
  const row = ['上海云帆机械有限公司', '王伟', '13800138001', 'wang@example.com', '制造业', '']
  const expected = mapping([headers, row])
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.boolean(), (order, strange) => {
      const lines = [headers, row].map((line, index) => [
        ...order.map((at) => line[at]!),
        ...(strange ? [index === 0 ? '皮肤颜色' : '白'] : []),
      ])
      expect(mapping(lines)).toEqual(strange ? { ...expected, 皮肤颜色: null } : expected)
    }),
  )
})

test('headers of one name are told apart, empty ones take their letter', () => {
  expect(
    mapping([
      ['客户名称', '电话', '电话', ''],
      ['华信', '13800138001', '13900139002', 'x'],
    ]),
  ).toEqual({ 客户名称: 'name', 电话: 'phone', '电话#2': 'phone_alt', 'column:D': null })
})

test.each([
  [3, []],
  [4, [{ kind: 'header-row-beyond', row: 4, last: 3 }]],
  [99, [{ kind: 'header-row-beyond', row: 99, last: 3 }]],
  [0, []],
])('a header row %i in a sheet of three rows', (headerRow, beyond) => {
  const { problems } = findLayout(
    rowsOf([
      ['客户名称', '电话'],
      ['华信', '1'],
      ['鼎盛', '2'],
    ]),
    customerSchema,
    { headerRow },
  )
  expect(problems.filter(({ kind }) => kind === 'header-row-beyond')).toEqual(beyond)
})

test('a header is found below pages of text', () => {
  const preamble = Array.from({ length: 300 }, (_, index) => [`说明第 ${index + 1} 条`, '', '', ''])
  const table = [
    ['客户名称', '联系人', '联系电话', '城市'],
    ['甲公司', '张伟', '13812340001', '苏州'],
    ['乙公司', '李娜', '13812340002', '无锡'],
  ]
  expect(where([...preamble, ...table])).toEqual({ headerRow: 301, reason: 'below-title', firstDataRow: 302 })
})

test('a header is found below sentences that fall into cells at their commas', () => {
  const sentence = (index: number) => [`Part ${index} of the report`, ' which follows', ' names nobody']
  const table = [
    ['Company', 'Contact', 'Phone'],
    ...Array.from({ length: 20 }, (_, index) => [`Acme ${index}`, 'Ann Lee', `+4420794600${10 + index}`]),
  ]
  expect(where([...Array.from({ length: 62 }, (_, index) => sentence(index)), ...table])).toMatchObject({ headerRow: 63, firstDataRow: 64 })
})

test.each<[string, (index: number) => string[]]>([
  ['numbered notes', (index) => [String(index), `说明第 ${index} 条`]],
  ['sums of branches', (index) => [`Branch ${index} total`, String(index * 1234)]],
  ['addresses', (index) => [`Hauptstr. ${index}`, '', String(10_000 + index)]],
  ['dates and amounts', (index) => [`0${1 + (index % 9)}.01.2024`, `Filiale ${index}`, String(index * 1000), '3']],
  ['remarks whose word is a header', (index) => [`${index}. 备注`, '', '', String(index)]],
])('a header is found below a cover of %s', (_, line) => {
  const cover = Array.from({ length: 50 }, (_, index) => line(index + 1))
  const table = Array.from({ length: 20 }, (_, index) => [`Acme ${index} Ltd`, 'Ann Lee', `+4420794600${10 + index}`, 'London'])
  expect(where([...cover, ['Company', 'Contact', 'Phone', 'City'], ...table])).toMatchObject({ headerRow: 51, firstDataRow: 52 })
})

test('a second header far below a list of companies without headers is no header of theirs', () => {
  const list = Array.from({ length: 60 }, (_, index) => [`Acme ${index} Ltd`, 'Ann Lee', `+4420794600${10 + index}`])
  expect(where([...list, ['Company', 'Contact', 'Phone'], ['Beta', 'Bob Fox', '+442079460001']])).toMatchObject({ headerRow: 0 })
})

test('headers that stand far below rows with numbers are a second table’s', () => {
  const orders = Array.from({ length: 60 }, (_, index) => [`A-${index}`, 'Bolts', String(index)])
  expect(
    where([['Item', 'Kind', 'Pieces'], ...orders, ['Company', 'Contact', 'Phone'], ['Acme', 'Ann Lee', '+442079460001']]),
  ).toMatchObject({ headerRow: 1 })
})

test('the second row of a header may be in words nobody knows, where they come again in the next group', () => {
  const lines = [
    ['客户名称', '第一季度', '', '第二季度', ''],
    ['', '金额', '数量', '金额', '数量'],
    ['甲公司', '100', '1', '200', '2'],
  ]
  expect(where(lines)).toEqual({ headerRow: 2, reason: 'multi-row', firstDataRow: 3 })
})

test('a contact without a column: the name of persons is named as the nearest', () => {
  const rows = [
    ['姓名', '地址'],
    ['张三', '苏州市工业园区1号'],
  ].map((cells, at) => ({ row: at + 1, line: at + 1, cells }))
  const { problems } = findLayout(rows, customerSchema)
  expect(problems).toContainEqual({ kind: 'required-missing', field: 'contact', nearest: '姓名' })
})
