import { describe, expect, test } from 'vitest'
import { differences } from '../../../src/jobs/import/changed-fields.ts'
import type { StoredRecord } from '../../../src/store/stored-record.ts'

const stored: StoredRecord = {
  id: 1,
  rowId: 1,
  fileId: 1,
  source: 'a',
  touched: 1,
  into: null,
  key: 'K1',
  ref: { file: 'a.csv', sheet: null, row: 2, line: 2 },
  values: { customer_no: 'K1', name: '甲公司', phone: '+8613812345678', tags: null, phone_alt: null },
  raw: { customer_no: 'K1', name: '甲公司', phone: '138 1234 5678', tags: '' },
  notes: { phone: [{ kind: 'assumed' }] },
  extras: { 区域: '东', 年: '1' },
  cells: {},
  sheetCells: { customer_no: 'K1', name: '甲公司', phone: '138 1234 5678', tags: '' },
}

interface Row {
  readonly values: Record<string, string | null>
  readonly raw: Record<string, string>
  readonly extras?: Record<string, string>
  readonly notes?: StoredRecord['notes']
}

test.each<[string, Row, boolean, [string, string | null, string | null][]]>([
  ['nothing', { values: { name: '甲公司' }, raw: { name: '甲公司' } }, false, []],
  ['another way of writing the same', { values: { phone: '+8613812345678' }, raw: { phone: '13812345678' } }, true, []],
  ['a new value', { values: { name: '甲集团' }, raw: { name: '甲集团' } }, false, [['name', '甲公司', '甲集团']]],
  ['an emptied cell', { values: { name: null }, raw: { name: '' } }, false, [['name', '甲公司', null]]],
  ['a filled cell', { values: { tags: '重点' }, raw: { tags: '重点' } }, false, [['tags', null, '重点']]],
  ['the old cell, read otherwise, but somebody changed the field', { values: { name: '甲' }, raw: { name: '甲公司' } }, false, []],
  ['the old cell, read otherwise', { values: { name: '甲' }, raw: { name: '甲公司' } }, true, [['name', '甲公司', '甲']]],
  ['another customer number', { values: { customer_no: 'K9' }, raw: { customer_no: 'K9' } }, true, []],
  [
    'a field without a column, filled',
    { values: { phone_alt: '+8613912345678' }, raw: {} },
    false,
    [['phone_alt', null, '+8613912345678']],
  ],
  ['a field without a column, empty', { values: { name: null }, raw: {} }, false, []],
  [
    'a column of the sheet’s own',
    { values: {}, raw: {}, extras: { 区域: '西' } },
    false,
    [['_extras', '{"区域":"东","年":"1"}', '{"区域":"西","年":"1"}']],
  ],
  [
    'a value with its note gone',
    { values: { phone: '+8613912345678' }, raw: { phone: '13912345678' } },
    false,
    [
      ['phone', '+8613812345678', '+8613912345678'],
      ['_notes', '{"phone":[{"kind":"assumed"}]}', null],
    ],
  ],
])('%s', (_, { values, raw, extras = {}, notes = {} }, untouched, expected) => {
  const incoming = { values: new Map(Object.entries(values)), raw: new Map(Object.entries(raw)), extras, notes }
  const facts = { last: sheet, isOther: false, readAnew: () => untouched, byHand: () => false }
  expect(differences(stored, incoming, facts).found.map(({ name, before, after }) => [name, before, after])).toEqual(expected)
})

/** What the record's own source last said. */
const sheet = { cell: (name: string) => stored.sheetCells[name], extra: (header: string) => stored.extras[header] }
/** A source that says something of the record for the first time. */
const silent = { cell: () => undefined, extra: () => undefined }
const none = () => false
const rowOf = (raw: Record<string, string>, extras: Record<string, string> = {}, notes: StoredRecord['notes'] = {}) => {
  const values = Object.entries(raw).map(([name, cell]) => [name, cell === '' || cell === '无' ? null : cell] as const)
  return { values: new Map(values), raw: new Map(Object.entries(raw)), extras, notes }
}

test('a person’s value stays: the cell is contested where its source says something new, and only there', () => {
  const facts = { last: sheet, isOther: false, readAnew: none, byHand: (place: string) => place === 'name' || place === '_extras:年' }
  expect(differences(stored, rowOf({ name: '乙公司', tags: '重点' }, { 年: '2', 区域: '东' }), facts)).toEqual({
    found: [{ name: 'tags', before: null, after: '重点' }],
    contested: [
      { place: 'name', value: '乙公司' },
      { place: '_extras:年', value: '2' },
    ],
    moved: ['name', 'tags', '_extras:年'],
  })
  expect(differences(stored, rowOf({ name: '甲公司' }, { 年: '1' }), facts)).toEqual({ found: [], contested: [], moved: [] })
})

test('what another source brings stands in cells of its own; what it leaves empty at first empties nothing', () => {
  const facts = { last: silent, isOther: true, readAnew: none, byHand: none }
  const fillers = { tags: [{ kind: 'placeholder' as const }] }
  expect(differences(stored, rowOf({ name: '乙公司', phone: '', tags: '无' }, {}, fillers), facts)).toEqual({
    found: [
      { name: 'name', before: '甲公司', after: '乙公司' },
      { name: '_cells', before: null, after: '{"name":"乙公司"}' },
    ],
    contested: [],
    moved: ['name', 'phone', 'tags'],
  })
})

describe('words that came with a value', () => {
  const noted: StoredRecord = {
    ...stored,
    values: { ...stored.values, contact: '张经理', contact_title: '经理', phone_note: '前台; 已离职' },
    raw: { ...stored.raw, contact: '张经理', phone: '138 1234 5678 已离职' },
    notes: {
      phone: [{ kind: 'extra-text', detail: '已离职' }],
      phone_note: [{ kind: 'assumed', detail: 'phone' }],
      contact: [{ kind: 'honorific', detail: '经理' }],
      contact_title: [{ kind: 'assumed', detail: 'contact' }],
    },
    sheetCells: { ...stored.sheetCells, contact: '张经理', phone: '138 1234 5678 已离职' },
  }
  const found = (
    row: { values: Record<string, string | null>; raw: Record<string, string>; notes?: StoredRecord['notes'] },
    byHand = false,
  ) =>
    differences(
      noted,
      { values: new Map(Object.entries(row.values)), raw: new Map(Object.entries(row.raw)), notes: row.notes ?? {}, extras: {} },
      {
        last: { cell: (field) => noted.sheetCells[field], extra: (header) => noted.extras[header] },
        isOther: false,
        readAnew: () => false,
        byHand: (place) => byHand && place === 'phone_note',
      },
    ).found.filter(({ name }) => !name.startsWith('_'))
  const phone = { values: { phone: '+8613912345678', phone_note: null }, raw: { phone: '13912345678' } }

  test('go where the value goes, and only they', () => {
    expect(found(phone)).toEqual([
      { name: 'phone', before: '+8613812345678', after: '+8613912345678' },
      { name: 'phone_note', before: '前台; 已离职', after: '前台' },
    ])
  })
  test('give way to those of the new value', () => {
    expect(found({ values: { contact: '李总监', contact_title: '总监' }, raw: { contact: '李总监' } })).toEqual([
      { name: 'contact', before: '张经理', after: '李总监' },
      { name: 'contact_title', before: '经理', after: '总监' },
    ])
  })
  test('stay where a person wrote them, where they have a column, and where the value stays', () => {
    expect(found(phone, true).map(({ name }) => name)).toEqual(['phone'])
    const column = { ...phone.raw, phone_note: '前台; 已离职' }
    expect(found({ values: { phone: '+8613912345678', phone_note: '前台; 已离职' }, raw: column }).map(({ name }) => name)).toEqual([
      'phone',
    ])
    expect(found({ values: { phone: '+8613812345678', phone_note: null }, raw: { phone: '13812345678' } })).toEqual([])
  })
})
