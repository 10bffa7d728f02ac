import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLayout } from '../../src/read/find-layout.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { heldTo, standardFor } from '../../src/schema/standards/standards.ts'
import { chineseSystems } from '../support/headers/chinese-systems.ts'
import { crmSystems } from '../support/headers/crm-systems.ts'
import type { Fields } from '../support/headers/header-list.ts'
import { kindsOfSheets } from '../support/headers/kinds-of-sheets.ts'
import { officeSystems } from '../support/headers/office-systems.ts'
import { sheetOf } from '../support/sample-cells.ts'

const rowsOf = (lines: readonly (readonly string[])[]) => lines.map((cells, index) => ({ row: index + 1, line: index + 1, cells }))
const fieldsOf = (columns: readonly { readonly header: string; readonly field: string | null }[]): Fields =>
  Object.fromEntries(columns.map(({ header, field }) => [header, field]))

/** By the words and the cells alone. */
const mapping = (lines: readonly (readonly string[])[]): Fields => fieldsOf(findLayout(rowsOf(lines), customerSchema).layout.columns)

/** As the program reads a sheet: where its headers are those of a system's export, by what they mean there. */
function read(lines: readonly (readonly string[])[]): Fields {
  const rows = rowsOf(lines)
  const plain = findLayout(rows, customerSchema).layout
  const { standard } = standardFor(plain.columns, customerSchema)
  if (standard === null) return fieldsOf(plain.columns)
  return fieldsOf(findLayout(rows, heldTo(customerSchema, standard), { system: standard }).layout.columns)
}

/** Cells that say of a column that it means nothing of ours. */
const telling: Readonly<Record<string, readonly string[]>> = {
  Customer: ['TRUE', 'FALSE', 'TRUE', 'TRUE', 'TRUE'],
  Supplier: ['FALSE', 'TRUE', 'FALSE', 'FALSE', 'TRUE'],
  Salutation: ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Mr.'],
  title: ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Mr.'],
}
const linesOf = (fields: Fields) =>
  sheetOf(fields, Object.fromEntries(Object.entries(telling).filter(([header]) => fields[header] === null)))

const systems = { ...crmSystems, ...chineseSystems, ...officeSystems }
const lists = Object.entries({ ...systems, ...kindsOfSheets })

test('forty systems and more, each list with its source above it', () => {
  expect(Object.keys(systems).length).toBeGreaterThanOrEqual(40)
  for (const file of ['crm-systems', 'chinese-systems', 'office-systems']) {
    const lines = readFileSync(new URL(`../support/headers/${file}.ts`, import.meta.url), 'utf8').split('\n')
    const unsourced = lines.filter((line, at) => /^ {2}\S.*: listed\(/.test(line) && !/^ {2}\/\/ \S/.test(lines[at - 1] ?? ''))
    expect(unsourced).toEqual([])
  }
})

test.each(lists)('%s', (_, fields) => {
  expect(read(linesOf(fields))).toEqual(fields)
})

test.each(lists)('headers alone: %s', (_, fields) => {
  const wrong = Object.entries(read([Object.keys(fields)])).filter(
    ([header, field]) => field !== null && field !== fields[header] && telling[header] === undefined,
  )
  expect(wrong).toEqual([])
})

test.each([
  [['Name', 'Vorname', 'Firma', 'E-Mail'], 'Name', [1]],
  [['Firma', 'Voornaam', 'Naam', 'E-mail'], 'Naam', [1]],
  [['*First Name', '*Last Name', 'Company', 'Email'], '*Last Name', [0]],
  [['email', 'firstname', 'lastname', '_address_company', '_address_firstname', '_address_lastname'], 'lastname', [1]],
  [['Title', 'Vorname', 'Weitere Vornamen', 'Nachname', 'Firma', 'E-Mail-Adresse'], 'Nachname', [1]],
])('a name in two columns is joined: %j', (headers, surname, joins) => {
  const { columns } = findLayout(rowsOf([headers]), customerSchema).layout
  expect(columns.filter((column) => column.joins !== undefined).map(({ header, field, joins }) => [header, field, joins])).toEqual([
    [surname, 'contact', joins],
  ])
})

test.each([
  // One e-mail is the e-mail, whatever it is called; a further one is kept as a further one.
  [
    { Company: 'name', 'Personal Email': 'email' },
    { Company: 'name', Email: 'email', 'Personal Email': 'emails_more' },
  ],
  // A third phone is kept too.
  [
    { Company: 'name', Mobile: 'phone', 'Work Phone': 'phone_alt' },
    { Company: 'name', Mobile: 'phone', 'Home Phone': 'phone_alt', 'Work Phone': 'phones_more' },
  ],
  // Of two owners the customer's, of two descriptions its own.
  [
    { Company: 'name', Email: 'email', 'Account Owner': 'owner', 'Account Description': 'note' },
    { Company: 'name', Email: 'email', 'Account Owner': null, 'Account Description': null, 'Contact Owner': 'owner', Description: 'note' },
  ],
])('what a header means depends on its neighbours: %j', (fewer, more) => {
  expect([fewer, more].map((fields) => mapping(sheetOf(fields)))).toEqual([fewer, more])
})

const others: Readonly<Record<string, readonly (readonly string[])[]>> = {
  products: [
    ['产品编号', '产品名称', '类型', '规格', '单位', '价格', '状态', '备注'],
    ['P001', '六角螺丝', '标准件', 'M8', '盒', '12.5', '在售', '热销'],
    ['P002', '垫片', '标准件', '8mm', '袋', '3.2', '停售', ''],
    ['P003', '轴承', '非标', '6204', '个', '18', '在售', ''],
  ],
  invoices: [
    ['Invoice No', 'Date', 'Item', 'Quantity', 'Unit price', 'Amount', 'Status'],
    ['INV-1', '2026-01-02', 'Bolt', '10', '1.2', '12', 'paid'],
    ['INV-2', '2026-01-03', 'Nut', '4', '0.8', '3.2', 'open'],
  ],
  films: [
    ['id', 'title', 'director', 'year', 'genre', 'country', 'rating'],
    ['1', 'Jaws', 'Spielberg', '1975', 'thriller', 'US', '8.1'],
    ['2', 'Ran', 'Kurosawa', '1985', 'drama', 'JP', '8.2'],
  ],
  houses: [
    ['address', 'city', 'price', 'area', 'rooms', 'type', 'description'],
    ['12 Main St', 'Springfield', '350000', '120', '4', 'house', 'near the park'],
    ['3 Hill Rd', 'Shelbyville', '210000', '80', '3', 'flat', 'quiet'],
  ],
  'server log': [
    ['timestamp', 'level', 'source', 'message', 'user', 'status', 'region'],
    ['2026-01-02T03:04:05Z', 'INFO', 'api', 'started', 'root', '200', 'eu-west-1'],
    ['2026-01-02T03:04:06Z', 'WARN', 'db', 'slow', 'app', '500', 'eu-west-1'],
  ],
  stock: [
    ['股票代码', '名称', '最新价', '涨跌幅', '成交额', '行业', '地区'],
    ['600519', '贵州茅台', '1680', '1.2%', '23亿', '白酒', '贵州'],
    ['000858', '五粮液', '150', '-0.3%', '12亿', '白酒', '四川'],
  ],
  timetable: [
    ['课程', '教师', '时间', '地点', '班级', '人数', '备注'],
    ['数学', '王老师', '周一 8:00', 'A101', '三班', '45', ''],
    ['语文', '李老师', '周二 9:00', 'A102', '三班', '45', ''],
  ],
  'bibliography in German': [
    ['Titel', 'Autor', 'Jahr', 'Verlag', 'Ort', 'Bemerkung', 'Status'],
    ['Faust', 'Goethe', '1808', 'Cotta', 'Tübingen', 'Erstausgabe', 'verliehen'],
    ['Emil', 'Kästner', '1929', 'Williams', 'Berlin', '', 'da'],
  ],
  'stations in French': [
    ['Code', 'Nom', 'Ville', 'Région', 'Activité', 'Description', 'Origine'],
    ['A1', 'Gare du Nord', 'Paris', 'Île-de-France', 'rail', 'grande', 'SNCF'],
    ['B2', 'Part-Dieu', 'Lyon', 'Rhône-Alpes', 'rail', 'moyenne', 'SNCF'],
  ],
}

test.each(Object.entries(others))('a sheet that is not about customers keeps its columns: %s', (_, lines) => {
  expect(Object.entries(mapping(lines)).filter(([, field]) => field !== null)).toEqual([])
})

test('wordy headers, and headers of somebody else, are never guessed', () => {
  const headers = [
    '客户公司所在行业的主要竞争对手',
    '请问您是从哪里知道我们的？',
    '供应商名称',
    '业务员手机',
    '推荐人姓名',
    '紧急联系人',
    '开户行地址',
    '客户经理电话',
    '对方单位',
    '合同编号',
    '最后登录时间',
    '末次接触时间',
    'What did the customer say about the phone?',
    'Manager Name',
    'Supplier Name',
    'Parent Company',
    'Email Sent At',
    'Phone Verified',
    'Contract Name',
    'Contract No',
    'Emergency Contact',
    'Created By',
    'Email Opt Out',
    'Customer Count',
    'Kundenort',
    'Lieferant',
    'Fournisseur',
    'Proveedor',
    '仕入先名',
    '請求先担当者FAX',
  ]
  const sheet = [
    ['客户名称', '手机号', ...headers],
    ...[1, 2, 3, 4, 5].map((n) => [`华信${n}有限公司`, `1380013800${n}`, ...headers.map(() => `x${n}`)]),
  ]
  const found = Object.entries(mapping(sheet)).filter(([, field]) => field !== null)
  expect(found).toEqual([
    ['客户名称', 'name'],
    ['手机号', 'phone'],
  ])
  expect(Object.entries(mapping([sheet[0] ?? []])).filter(([, field]) => field !== null)).toEqual(found)
})
