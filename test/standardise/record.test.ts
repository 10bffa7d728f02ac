import { describe, expect, test } from 'vitest'
import type { Field, FieldType, Schema } from '../../src/schema/field.ts'
import type { Layout } from '../../src/schema/layout.ts'
import { columnStandardiser } from '../../src/standardise/column.ts'
import { recordStandardiser } from '../../src/standardise/record.ts'
import { surveyor } from '../../src/standardise/survey.ts'

const field = (name: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  name,
  type,
  label: { en: name, zh: name },
  aliases: [],
  required: false,
  ...more,
})
const layoutOf = (...columns: [header: string, field: string | null][]): Layout => ({
  headerRow: 1,
  reason: 'first-row',
  firstDataRow: 2,
  columns: columns.map(([header, name], index) => ({
    index,
    header,
    field: name,
    certainty: 1,
    by: name === null ? 'none' : 'alias',
    rivals: [],
    type: 'text',
  })),
})
const schemaOf = (...fields: Field[]): Schema => ({ name: 'customer', kind: 'customers', fields })
const context = { country: 'CN', dateOrders: {} } as const
const at = (row: number) => ({ file: 'a.csv', sheet: null, row, line: row })

describe('a row becomes a record', () => {
  const schema = schemaOf(field('customer_no', 'id'), field('name', 'text'), field('note', 'text'), field('owner', 'text'))
  const layout = layoutOf(['客户编号', 'customer_no'], ['客户名称', 'name'], ['备注', 'note'], ['VIP', null])

  test('values for every field, raw cells for every column, extras as found', () => {
    const standardise = recordStandardiser(schema, layout, context)
    expect(standardise(['C1', ' 华信\u200b科技 ', '无', ' 是 '], at(2))).toEqual({
      ref: at(2),
      key: 'C1',
      values: { customer_no: 'C1', name: '华信科技', note: null, owner: null },
      raw: { customer_no: 'C1', name: ' 华信\u200b科技 ', note: '无' },
      notes: { name: [{ kind: 'control-characters', detail: 'U+200B' }] },
      extras: { VIP: ' 是 ' },
    })
  })
  test('missing trailing cells are empty', () => {
    const standardise = recordStandardiser(schema, layout, context)
    expect(standardise([], at(3))).toEqual({
      ref: at(3),
      key: 'row:3',
      values: { customer_no: null, name: null, note: null, owner: null },
      raw: { customer_no: '', name: '', note: '' },
      notes: {},
      extras: { VIP: '' },
    })
  })
  test('named by the column the user chose', () => {
    expect(recordStandardiser(schema, layout, context, { key: 'VIP' })(['C1', 'a', 'b', 'v7'], at(2)).key).toBe('v7')
    expect(recordStandardiser(schema, layout, context, { key: 'name' })(['C1', 'a', 'b', 'v7'], at(2)).key).toBe('a')
  })
  test('headers that are names of object properties are cells like any other', () => {
    const odd = layoutOf(['__proto__', null], ['constructor', null])
    const { extras } = recordStandardiser(schema, odd, context)(['a', 'b'], at(2))
    expect(Object.entries(extras)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })
})

test('a field that fills down takes what stands above', () => {
  const schema = schemaOf(field('region', 'text', { fillDown: true }), field('name', 'text'))
  const standardise = recordStandardiser(schema, layoutOf(['地区', 'region'], ['名称', 'name']), context)
  const rows = [
    ['', 'x'],
    ['华东', 'a'],
    ['', 'b'],
    [' ', 'c'],
    ['华南', 'd'],
  ].map((cells, i) => standardise(cells, at(i + 2)))
  expect(rows.map(({ values }) => values.region)).toEqual([null, '华东', '华东', '华东', '华南'])
  expect(rows.map(({ notes }) => notes.region)).toEqual([
    undefined,
    undefined,
    [{ kind: 'assumed', detail: 'above' }],
    [{ kind: 'assumed', detail: 'above' }],
    undefined,
  ])
})

describe('a column', () => {
  test('mojibake keeps its bytes, so that the repair stays possible', () => {
    const damaged = Buffer.from('深圳华信', 'utf8').toString('latin1')
    const standardise = columnStandardiser(field('name', 'text'), context)
    expect(standardise(` ${damaged} `)).toEqual({ value: damaged, notes: [{ kind: 'mojibake', proposal: '深圳华信' }] })
    expect(standardise(damaged)).toEqual({ value: damaged, notes: [{ kind: 'mojibake', proposal: '深圳华信' }] })
  })
  test('a filler that is one of the choices is a choice', () => {
    const choices = [{ value: '未知', synonyms: ['不详'] }]
    expect(columnStandardiser(field('source', 'choice', { choices }), context)('未知').value).toBe('未知')
    expect(columnStandardiser(field('source', 'choice'), context)('未知')).toEqual({
      value: null,
      notes: [{ kind: 'placeholder', detail: '未知' }],
    })
  })
  test('remembering changes nothing, however many values there are', () => {
    const standardise = columnStandardiser(field('name', 'text'), context)
    const cells = Array.from({ length: 120_000 }, (_, i) => ` value number ${i % 60_000} `)
    expect(cells.every((cell) => standardise(cell).value === cell.trim())).toBe(true)
  })
})

test.each([
  ['张三先生', '张三先生', 0],
  ['Keller, Mary A Cpa', 'Keller, Mary A Cpa', 0],
  ['Mrs. Fields Bakery', 'Mrs. Fields Bakery', 0],
  ['Capt. Morgan Rum Ltd', 'Capt. Morgan Rum Ltd', 0],
  ['Smith, John', 'Smith, John', 0],
  ['李*', '李*', 1],
  ['柳工', '柳工', 0],
  ['好太太', '好太太', 0],
  ['深圳市华信科技有限公司（北京）', '深圳市华信科技有限公司(北京)', 0],
])('a customer who is a company or a person: %s', (raw, value, notes) => {
  const standardised = columnStandardiser(field('name', 'party'), context)(raw)
  expect([standardised.value, standardised.notes.length]).toEqual([value, notes])
})

describe('survey: the country of the phones', () => {
  const countryOf = (headers: string[], rows: string[][], country?: string) => {
    const schema = schemaOf(field('phone', 'phone'))
    const columns = headers.map((header): [string, string | null] => [
      header,
      /电话|電話|phone|Telefon|Телефон/i.test(header) ? 'phone' : null,
    ])
    const survey = surveyor(schema, layoutOf(...columns), { country })
    for (const row of rows) survey.add(row)
    return survey.context().country
  }
  test.each([
    [['客户名称', '电话'], [['华信科技', '13812345678']], 'CN'],
    [['name', 'phone'], [['华信科技', '021-61234567']], 'CN'],
    [['name', 'phone'], [['Acme Ltd', '020 7946 0018']], null],
    [['會社名', '電話'], [['株式会社ガス', '03-1234-5678']], 'JP'],
    [['客戶名稱', '電話'], [['臺灣電業廠', '02-2345-6789']], 'TW'],
    [['客戶名稱', '電話'], [['臺灣電業廠', '13812345678']], 'CN'],
    [['会社名', '担当者', '電話番号', '住所'], [['株式会社山川製作所', '山田太郎', '090-1234-5679', '東京都港区芝公園四丁目']], 'JP'],
    [
      ['客户名称', '电话'],
      [
        ['株式会社山川', '021-61234567'],
        ['华东电力销售公司', '010-61234567'],
        ['东方广告', '13812345678'],
      ],
      'CN',
    ],
    [
      ['公司名稱', '電話'],
      [
        ['宏達股份有限公司', '02-2345-6789'],
        ['聯華企業社', '0912-345-678'],
      ],
      'TW',
    ],
    [['公司名稱', '電話', '地址'], [['聯華有限公司', '2345 6789', '九龍彌敦道1號']], 'HK'],
    [
      ['Firma', 'Telefon', 'Ort'],
      [
        ['Alpha GmbH', '030 1234567', 'Berlin'],
        ['Beta GmbH', '089 63648018', 'München'],
      ],
      'DE',
    ],
    [
      ['Firma', 'Telefon', 'Ort'],
      [
        ['Alpha GmbH', '01 5123456', 'Wien'],
        ['Beta GmbH', '0662 8044', 'Salzburg'],
      ],
      'AT',
    ],
    [['company', 'phone', 'city', 'state', 'zip'], [['Acme LLC', '312-260-0584', 'Chicago', 'IL', '60601']], 'US'],
    [['company', 'phone', 'address'], [['Acme Ltd', '020 7946 0018', '1 High St, London SW1A 1AA']], 'GB'],
    [['Razão Social', 'Telefone', 'Cidade'], [['Alfa Ltda', '(11) 3123-4567', 'São Paulo']], 'BR'],
    [['Название', 'Телефон', 'Город'], [['ООО "Ромашка"', '8 495 123-45-67', 'Москва']], 'RU'],
    [
      ['company', 'phone', 'country'],
      [
        ['Acme', '020 7946 0018', 'United Kingdom'],
        ['Beta', '020 7946 0019', 'UK'],
      ],
      'GB',
    ],
    [
      ['company', 'phone', 'country'],
      [
        ['Acme', '020 7946 0018', 'United Kingdom'],
        ['Beta', '089 63648018', 'Germany'],
      ],
      null,
    ],
    [['name', 'phone'], [['Ann Lee', '415-555-2671']], null],
    [
      ['Firma', 'Telefon'],
      [
        ['Alpha GmbH', '+43 1 5123456'],
        ['Beta GmbH', '+41 44 668 18 00'],
      ],
      null,
    ],
  ])('%j %j: %s', (headers, rows, country) => expect(countryOf(headers, rows)).toBe(country))
  test('what the user says decides', () => expect(countryOf(['客户名称'], [['华信']], 'SG')).toBe('SG'))
})

describe('survey: the order of day and month', () => {
  const schema = schemaOf(field('created_at', 'date'), field('updated_at', 'date'), field('name', 'text'))
  const layout = layoutOf(['name', 'name'], ['created', 'created_at'])
  const surveyed = (cells: string[]) => {
    const survey = surveyor(schema, layout)
    for (const cell of cells) survey.add(['x', cell])
    return { needsAll: survey.needsAll, dateOrders: survey.context().dateOrders }
  }
  test.each([
    [['2024-03-05', '2024/3/6'], { needsAll: false, dateOrders: {} }],
    [['03/04/2024', '25/04/2024'], { needsAll: true, dateOrders: { created_at: 'day-first' } }],
    [['03/04/2024', '04/25/2024'], { needsAll: true, dateOrders: { created_at: 'month-first' } }],
    [['03/04/2024'], { needsAll: true, dateOrders: { created_at: 'undecided' } }],
  ])('%j', (cells, found) => expect(surveyed(cells)).toEqual(found))
})

describe('one cell completes another', () => {
  const schema = schemaOf(
    field('phone', 'phone', { overflow: 'phone_alt' }),
    field('phone_alt', 'phone'),
    field('region', 'region'),
    field('address', 'address'),
  )
  const layout = layoutOf(['电话', 'phone'], ['备用', 'phone_alt'], ['地区', 'region'], ['地址', 'address'])
  const record = (...cells: string[]) => {
    const { values, notes } = recordStandardiser(schema, layout, context)(cells, at(2))
    return { phone: values.phone, alt: values.phone_alt, notes }
  }
  test('the second phone of a cell', () => {
    expect(record('13812345678/0512-61234567')).toEqual({
      phone: '+8613812345678',
      alt: '+8651261234567',
      notes: { phone: [{ kind: 'several', detail: '+8651261234567' }], phone_alt: [{ kind: 'assumed', detail: 'phone' }] },
    })
    expect(record('13812345678/0512-61234567', '13912345678')).toEqual({
      phone: '+8613812345678',
      alt: '+8613912345678',
      notes: { phone: [{ kind: 'several', detail: '+8651261234567' }] },
    })
  })
  test('the area of the address', () => {
    expect(record('61234567转801', '', '', '江苏省苏州市工业园区1号')).toEqual({
      phone: '+8651261234567;ext=801',
      alt: null,
      notes: { phone: [{ kind: 'assumed', detail: 'address' }] },
    })
    expect(record('6123456', '', '', '江苏省苏州市工业园区1号').notes).toEqual({ phone: [{ kind: 'no-area-code' }] })
    expect(record('61234567', '', '', '科技园1号').notes).toEqual({ phone: [{ kind: 'no-area-code' }] })
  })
})

describe('a column of countries', () => {
  const schema = schemaOf(field('phone', 'phone'), field('name', 'text'))
  const phones = (country: string | null, rows: [country: string, phone: string][]) => {
    const standardise = recordStandardiser(schema, layoutOf(['Country', null], ['Phone', 'phone']), { country, dateOrders: {} })
    return rows.map((cells, i) => standardise(cells, at(i + 2)).values.phone)
  }
  test('says where a number without a prefix is dialled', () => {
    expect(
      phones(null, [
        ['United Kingdom', '020 7946 0018'],
        ['USA', '(415) 555-2671'],
        ['DE', '089 63648018'],
        ['德国', '089 63648018'],
        ['China', '13812345678'],
        ['中国', '0512-61234567'],
        ['', '020 7946 0018'],
        ['Atlantis', '020 7946 0018'],
        ['Germany', '+44 20 7946 0018'],
      ]),
    ).toEqual([
      '+442079460018',
      '+14155552671',
      '+498963648018',
      '+498963648018',
      '+8613812345678',
      '+8651261234567',
      '02079460018',
      '02079460018',
      '+442079460018',
    ])
  })
  test('overrules the country of the sheet, row by row', () => {
    expect(
      phones('CN', [
        ['中国', '13812345678'],
        ['美国', '415-555-2671'],
        ['香港', '2345 6789'],
      ]),
    ).toEqual(['+8613812345678', '+14155552671', '+85223456789'])
  })
})
