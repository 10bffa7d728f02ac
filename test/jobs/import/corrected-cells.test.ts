import { expect, test } from 'vitest'
import { corrected, isRenumbered } from '../../../src/jobs/import/corrected-cells.ts'
import type { StoredRecord } from '../../../src/store/stored-record.ts'

const cells = {
  customer_no: 'K1',
  name: '甲公司',
  phone: '138 1234',
  budget: '1,200.50',
  first_contact_at: '2024年3月5日',
  note: 'a\r\nb',
  region: '',
}
const stored: StoredRecord = {
  id: 1,
  rowId: 1,
  fileId: 1,
  source: 'a',
  touched: 1,
  into: null,
  key: 'K1',
  ref: { file: 'a.csv', sheet: null, row: 2, line: 2 },
  values: {
    customer_no: 'K1',
    name: '甲集团',
    phone: '138 1234',
    budget: '1200.5',
    first_contact_at: '2024-03-05',
    note: 'a\nb',
    phone_alt: '+8613912345678',
    region: '江苏',
  },
  raw: { ...cells, name: '甲集团' },
  notes: { phone: [{ kind: 'too-short' }], phone_alt: [{ kind: 'assumed', detail: 'phone' }], name: [] },
  extras: { 区域: '西', 编码: '007', 数: '1,200' },
  cells: { name: '甲集团' },
  sheetCells: cells,
}
const sheetExtras = { 区域: '东', 编码: '007', 数: '1,200' }

interface Row {
  readonly raw?: Record<string, string>
  readonly values?: Record<string, string | null>
  readonly extras?: Record<string, string>
  readonly notes?: StoredRecord['notes']
}

/** What is other than before. */
function changes({ raw = {}, values = {}, extras = {}, notes = {} }: Row) {
  const now = corrected(stored, { raw: new Map(Object.entries(raw)), values: new Map(Object.entries(values)), notes, extras }, sheetExtras)
  const differing = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(one).filter(([name, value]) => value !== other[name]))
  return now === stored
    ? null
    : { values: differing(now.values, stored.values), raw: differing(now.raw, stored.raw), extras: differing(now.extras, stored.extras) }
}

test.each<[string, Row]>([
  ['the cell as it was in the sheet, though somebody corrected it since', { raw: { name: '甲公司' }, values: { name: '甲公司' } }],
  ['another customer number', { raw: { customer_no: 'K9' }, values: { customer_no: 'K9' } }],
  ['the same value typed otherwise', { raw: { first_contact_at: '2024/3/5' }, values: { first_contact_at: '2024-03-05' } }],
  ['a number that a spreadsheet made its own', { raw: { budget: '1200.5' }, values: { budget: '1200.5' } }],
  ['line ends of another system', { raw: { note: 'a\nb' }, values: { note: 'x' } }],
  ['a cell that was too long to be copied', { raw: { note: `${'x'.repeat(32_000)}… [crm-clean: 40000]` }, values: { note: 'x' } }],
  ['a column of the sheet’s own as it was, though somebody changed it since', { extras: { 区域: '东', 编码: '007', 数: '1200' } }],
  ['a field without a column that says otherwise', { values: { region: '浙江' } }],
])('%s is no correction', (_, row) => {
  expect(changes(row)).toBe(null)
})

test.each<[string, string, string | null, boolean]>([
  ['the number as it was', 'K1', 'K1', false],
  ['the same number with a blank', ' K1', 'K1', false],
  ['another number', 'K9', 'K9', true],
  ['no number', '', null, true],
])('%s in a copy: is it another customer’s?', (_, cell, value, expected) => {
  const row = { raw: new Map([['customer_no', cell]]), values: new Map([['customer_no', value]]), notes: {}, extras: {} }
  expect(isRenumbered(stored, row)).toBe(expected)
  expect(isRenumbered(stored, { ...row, raw: new Map() })).toBe(false)
})

test.each<[string, Row, ReturnType<typeof changes>]>([
  [
    'a new value, with what was taken from the old one',
    { raw: { phone: '13812345678' }, values: { phone: '+8613812345678', phone_alt: null } },
    { values: { phone: '+8613812345678', phone_alt: null }, raw: { phone: '13812345678' }, extras: {} },
  ],
  ['an emptied cell', { raw: { note: '' }, values: { note: null } }, { values: { note: null }, raw: { note: '' }, extras: {} }],
  ['leading zeros given back', { extras: { 编码: '0007' } }, { values: {}, raw: {}, extras: { 编码: '0007' } }],
  [
    'the same value better written',
    { raw: { phone: '138-1234' }, values: { phone: '138 1234' } },
    { values: {}, raw: { phone: '138-1234' }, extras: {} },
  ],
])('%s is a correction', (_, row, expected) => {
  expect(changes(row)).toEqual(expected)
})
