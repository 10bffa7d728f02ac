import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RowImport } from '../../../src/jobs/import/import-request.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { orderSchema } from '../../../src/schema/other-kinds.ts'
import { luhn } from '../../../src/standardise/code.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { type MemorySheet, tablesOf } from '../../support/tables.ts'

let folder = ''
let store: Store
let now = '2026-11-22T08:00:00Z'
const open = () =>
  openStore(path.join(folder, 'crm.db'), { clock: () => new Date(now), writer: { command: 'import', operator: 'li', pid: 1 } })
beforeEach(() => {
  now = '2026-11-22T08:00:00Z'
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  store = open()
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function take(sheets: MemorySheet | readonly MemorySheet[], request: Partial<RowImport> = {}) {
  const list = Array.isArray(sheets) ? (sheets as readonly MemorySheet[]) : [sheets as MemorySheet]
  const hasKey = list[0]?.id !== undefined
  return importRows(store, rowsInThread(tablesOf(...list), hasKey), { operator: 'li', hasKey, ...request })
}
const countsOf = ({ counts }: { counts: object }) => Object.values(counts).slice(0, 5).join(' ') // rows imported updated unchanged quarantined
const all = () => [...store.records.batches()].flat()
const shown = (...fields: string[]) => all().map(({ key, values }) => [key, ...fields.map((field) => values[field])])

const two = {
  file: 'in/客户2026-01.csv',
  rows: [
    ['name', 'phone', '区域'],
    ['深圳市华信科技有限公司', '138 1234 5678', '华南'],
    ['苏州明达机械厂', '', '华东'],
  ],
}

test('rows become records: numbered, standardised, their cells and their change kept', async () => {
  const result = await take(two)
  expect(result).toMatchObject({
    run: 1,
    counts: { rows: 2, imported: 2, updated: 0, unchanged: 0, quarantined: 0 },
    files: [{ path: 'in/客户2026-01.csv', source: '客户', mapping: { name: 'name', phone: 'phone', 区域: null }, alreadyImported: false }],
  })
  const [first] = all()
  expect(first).toMatchObject({
    key: 'C202611001',
    ref: { file: 'in/客户2026-01.csv', sheet: null, row: 2, line: 2 },
    values: { customer_no: 'C202611001', name: '深圳市华信科技有限公司', phone: '+8613812345678' },
    raw: { name: '深圳市华信科技有限公司', phone: '138 1234 5678' },
    extras: { 区域: '华南' },
    source: '客户',
  })
  expect(store.records.byKey('C202611002')?.values.name).toBe('苏州明达机械厂')
  expect(store.changes.of('customers', 2)).toMatchObject([{ run: 1, operator: 'li', action: 'insert', record: 2, field: null }])
  expect([...store.changes.list()].length).toBe(2)
})

describe('the same again', () => {
  test('the same file is a no-op that says so', async () => {
    await take(two)
    expect(await take(two)).toMatchObject({ run: null, files: [{ alreadyImported: true, imported: 0 }] })
    expect(store.runs.list().length).toBe(1)
  })

  test.each<[string, string[][], string]>([
    [
      'one row more',
      [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3'],
      ],
      '3 1 0 2 0',
    ],
    [
      'in another order',
      [
        ['乙', '2'],
        ['甲', '1'],
      ],
      '2 0 0 2 0',
    ],
    [
      'a row twice is two rows',
      [
        ['甲', '1'],
        ['甲', '1'],
        ['乙', '2'],
      ],
      '3 1 0 2 0',
    ],
    [
      'a row changed is a new row',
      [
        ['甲', '9'],
        ['乙', '2'],
      ],
      '2 1 0 1 0',
    ],
    ['a row less', [['甲', '1']], '1 0 0 1 0'],
  ])('without a key: %s', async (_, rows, counts) => {
    const headers = ['name', 'note']
    await take({ file: '客户2026-01.csv', rows: [headers, ['甲', '1'], ['乙', '2']] })
    expect(countsOf(await take({ file: '客户2026-02.csv', rows: [headers, ...rows] }))).toBe(counts)
  })

  test('identical rows meet as many records, however often they come', async () => {
    const rows = [['name'], ...new Array(10).fill(['甲'])]
    expect(countsOf(await take({ file: 'a v1.csv', rows }))).toBe('10 10 0 0 0')
    expect(countsOf(await take({ file: 'a v2.csv', rows: [...rows, ['甲']] }))).toBe('11 1 0 10 0')
  })

  test('no row is ever lost: of each row there are as many records as the fullest sheet had', async () => {
    const sheet = fc.array(fc.constantFrom('甲', '乙', '丙', ''), { maxLength: 12 })
    let number = 0
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 4 }), async (sheets) => {
        const source = `s${number++}`
        const rowsOf = (names: readonly string[]) => [['name', 'note'], ...names.map((name) => [name, source])]
        for (const [at, names] of sheets.entries()) await take({ file: `${source} ${at}.csv`, rows: rowsOf(names) }, { source })
        const stored = all().filter((record) => record.source === source)
        for (const name of ['甲', '乙', '丙', '']) {
          const most = Math.max(...sheets.map((names) => names.filter((other) => other === name).length))
          expect(stored.filter(({ raw }) => raw.name === name).length).toBe(most)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('the same row of another source is another row', async () => {
    await take({ file: '展会.csv', rows: [['name'], ['甲']] })
    expect(countsOf(await take({ file: '官网.csv', rows: [['name', 'note'], ['甲']] }))).toBe('1 1 0 0 0')
  })

  test('two worksheets of one workbook do not swallow each other’s rows', async () => {
    const sheet = { file: 'a.xlsx', rows: [['name'], ['甲']] }
    const result = await take([
      { ...sheet, sheet: '一月' },
      { ...sheet, sheet: '二月' },
    ])
    expect([countsOf(result), all().map(({ source }) => source)]).toEqual(['2 2 0 0 0', ['a#一月', 'a#二月']])
  })
})

describe('a newer export of the same customers', () => {
  const headers = ['customer_no', 'name', 'phone', '区域']
  const january = {
    file: '客户2026-01.csv',
    rows: [headers, ['K1', '甲公司', '13812345678', '东'], ['K2', '乙公司', '', '西'], ['', '丙公司', '', '南']],
  }

  test('changes what differs, and records it', async () => {
    await take(january)
    const february = [
      headers,
      ['K1', '甲公司', '13912345678', '北'],
      ['K2', '乙公司', '', '西'],
      ['', '丙公司', '', '南'],
      ['K4', '丁公司', '', ''],
    ]
    expect(countsOf(await take({ file: '客户2026-02.csv', rows: february }))).toBe('4 1 1 2 0')
    expect(shown('name', 'phone')).toEqual([
      ['K1', '甲公司', '+8613912345678'],
      ['K2', '乙公司', null],
      ['C202611001', '丙公司', null],
      ['K4', '丁公司', null],
    ])
    expect(store.records.byKey('K1')).toMatchObject({
      extras: { 区域: '北' },
      raw: { phone: '13912345678' },
      ref: { file: '客户2026-02.csv' },
    })
    expect(store.changes.of('customers', 1).map(({ run, action, field, before, after }) => [run, action, field, before, after])).toEqual([
      [1, 'insert', null, null, null],
      [2, 'update', 'phone', '+8613812345678', '+8613912345678'],
      [2, 'update', '_extras', '{"区域":"东"}', '{"区域":"北"}'],
      [2, 'update', '_row', '1', '4'],
    ])
  })

  test('an emptied cell empties the field; a column that is gone leaves it', async () => {
    await take(january)
    await take({
      file: '客户2026-02.csv',
      rows: [
        ['customer_no', 'phone'],
        ['K1', ''],
      ],
    })
    expect(shown('name', 'phone')[0]).toEqual(['K1', '甲公司', null])
  })

  test('what a person corrected stays; where the source says something new, the cell waits for a decision', async () => {
    await take(january)
    await store.runs.perform({ command: 'edit', operator: 'wang' }, (run) => {
      store.records.set(run, 1, { name: '甲股份公司' })
      store.changes.updated(run, 'customers', 1, 'name', '甲公司', '甲股份公司')
      return { counts: {} }
    })
    await take({ file: '客户2026-02.csv', rows: [headers, ['K1', '甲公司', '13912345678', '东']] })
    expect(shown('name', 'phone')[0]).toEqual(['K1', '甲股份公司', '+8613912345678'])
    const open = () => store.conflicts.open('customers').map(({ run, record, field, value }) => [run, record, field, value])
    expect(open()).toEqual([])
    const march = [headers, ['K1', '甲集团', '13912345678', '东']]
    expect((await take({ file: '客户2026-03.csv', rows: march })).counts).toMatchObject({ updated: 0, unchanged: 1, conflicts: 1 })
    expect(shown('name')[0]).toEqual(['K1', '甲股份公司'])
    expect(open()).toEqual([[4, 1, 'name', '甲集团']])
    // said again it is nothing new; another word takes its place; one that agrees with the person ends it
    expect((await take({ file: '客户2026-04.csv', rows: [...march, ['K5', '戊公司', '', '']] })).counts.conflicts).toBe(0)
    expect(open()).toHaveLength(1)
    await take({ file: '客户2026-05.csv', rows: [headers, ['K1', '甲方', '13912345678', '东']] })
    expect(open()).toEqual([[6, 1, 'name', '甲方']])
    await take({ file: '客户2026-06.csv', rows: [headers, ['K1', '甲股份公司', '13912345678', '东']] })
    expect(open()).toEqual([])
  })

  test('a number that stands twice stays on both rows; each is found by it next time, and has a name of its own', async () => {
    const rows = [headers, ['K1', '甲公司', '', ''], ['K1', '乙公司', '', '']]
    expect(countsOf(await take({ file: '客户2026-01.csv', rows }))).toBe('2 2 0 0 0')
    expect(shown('name')).toEqual([
      ['K1', '甲公司'],
      ['K1#2', '乙公司'],
    ])
    expect(all()[1]?.notes.customer_no).toEqual([{ kind: 'number-doubled', detail: 'K1' }])
    expect(all().map(({ values }) => values.customer_no)).toEqual(['K1', 'K1'])
    expect(store.records.byKey('K1#2')?.values.name).toBe('乙公司')
    const newer = [headers, ['K1', '甲公司', '', ''], ['K1', '乙公司', '13812345678', '']]
    expect(countsOf(await take({ file: '客户2026-02.csv', rows: newer }))).toBe('2 0 1 1 0')
    expect(shown('name', 'phone')).toEqual([
      ['K1', '甲公司', null],
      ['K1#2', '乙公司', '+8613812345678'],
    ])
  })

  test('another source that counts from 1 too does not overwrite; one that means the same customer does', async () => {
    await take(january)
    const other = { file: '代理商.csv', rows: [headers, ['K1', '别的公司', '13712345678', ''], ['K2', '乙公司', '13612345678', '']] }
    expect(countsOf(await take(other))).toBe('2 1 1 0 0')
    expect(shown('name', 'phone')).toEqual([
      ['K1', '甲公司', '+8613812345678'],
      ['K2', '乙公司', '+8613612345678'],
      ['C202611001', '丙公司', null],
      ['C202611002', '别的公司', '+8613712345678'],
    ])
  })

  test('two sources of one customer do not overwrite each other with cells that neither has changed', async () => {
    await take(january)
    const shop = (file: string, phone: string) => ({
      file,
      rows: [
        ['customer_no', 'name', 'phone'],
        ['K1', '甲公司', phone],
      ],
    })
    await take(shop('网店2026-01.csv', '13712345678'))
    expect(shown('phone')[0]).toEqual(['K1', '+8613712345678'])
    expect(store.records.byKey('K1')).toMatchObject({ raw: { phone: '13712345678' }, source: '客户' })
    const february = { file: '客户2026-02.csv', rows: [headers, ['K1', '甲公司', '13812345678', '北'], ['K2', '乙公司', '', '西']] }
    expect((await take(february)).counts).toMatchObject({ updated: 1, conflicts: 0 })
    expect(shown('phone')[0]).toEqual(['K1', '+8613712345678'])
    expect(store.records.byKey('K1')).toMatchObject({ extras: { 区域: '北' }, raw: { phone: '13712345678' } })
    // what a source does change counts, also where the other said the same before
    await take({ file: '客户2026-03.csv', rows: [headers, ['K1', '甲公司', '13912345678', '北']] })
    expect(shown('phone')[0]).toEqual(['K1', '+8613912345678'])
    await take(shop('网店2026-02.csv', '13912345678'))
    await take({ file: '客户2026-04.csv', rows: [headers, ['K1', '甲公司', '13612345678', '北']] })
    expect(
      (await take({ ...shop('网店2026-03.csv', '13912345678'), rows: [...shop('', '13912345678').rows, ['K7', '庚公司', '']] })).counts
        .updated,
    ).toBe(0)
    expect(shown('phone')[0]).toEqual(['K1', '+8613612345678'])
  })

  test('rows of a store that kept no rows of sources are found in the log', async () => {
    await take(january)
    await store.runs.perform({ command: 'import', operator: 'li' }, (run) => {
      const file = store.files.insertNew({
        ...store.files.get(1),
        run,
        source: '网店',
        columns: [
          [0, 'customer_no', 'customer_no'],
          [1, 'phone', 'phone'],
        ],
      })
      const row = store.rows.insertNew(file, { cells: ['["K1","13712345678"]'], places: Int32Array.of(2, 2), hashes: Float64Array.of(7) })
      store.records.set(run, 1, { phone: '+8613712345678', _row: row })
      store.changes.updated(run, 'customers', 1, 'phone', '+8613812345678', '+8613712345678')
      store.changes.updated(run, 'customers', 1, '_row', '1', String(row))
      return { counts: {} }
    })
    await take({ file: '客户2026-02.csv', rows: [headers, ['K1', '甲公司', '13812345678', '北']] })
    expect(shown('phone')[0]).toEqual(['K1', '+8613712345678'])
    expect(store.records.byKey('K1')?.extras).toEqual({ 区域: '北' })
  })

  test('by the sheet’s own key', async () => {
    const sheet = (file: string, ...rows: string[][]) => ({ file, id: 'ref', rows: [['ref', 'name'], ...rows] })
    await take(sheet('a v1.csv', ['x1', '甲'], ['x2', '乙'], ['x2', '丙']))
    expect(countsOf(await take(sheet('a v2.csv', ['x2', '乙'], ['x2', '丙方'], ['x1', '甲'], ['x3', '丁'])))).toBe('4 1 1 2 0')
    expect(shown('name').map(([, name]) => name)).toEqual(['甲', '乙', '丙方', '丁'])
    expect(store.records.byKey('x1')?.values.name).toBe('甲')
  })
})

describe('customer numbers', () => {
  test('are given in the order of the rows, from the template, and stay', async () => {
    await take(
      {
        file: 'a.csv',
        rows: [
          ['name', 'industry'],
          ['甲', '制造业'],
          ['乙', '金融业'],
          ['丙', '制造业'],
          ['丁', ''],
        ],
      },
      { numbers: '{yyyy}-{industry_code}-{seq:3}' },
    )
    expect(shown('name')).toEqual([
      ['2026-MANU-001', '甲'],
      ['2026-FIN-001', '乙'],
      ['2026-MANU-002', '丙'],
      ['2026-OTH-001', '丁'],
    ])
  })

  test('go round those that came along', async () => {
    await take({
      file: 'a.csv',
      rows: [
        ['customer_no', 'name'],
        ['', '甲'],
        ['C202611001', '乙'],
        ['C202611007', '丙'],
        ['', '丁'],
      ],
    })
    expect(shown('name').sort()).toEqual([
      ['C202611001', '乙'],
      ['C202611007', '丙'],
      ['C202611008', '甲'],
      ['C202611009', '丁'],
    ])
  })

  test('are never given again, not after a failed import either', async () => {
    await take({ file: 'a.csv', rows: [['name'], ['甲']] })
    const failing = take({ file: 'b.csv', rows: [['name'], ['乙']] }, { within: () => Promise.reject(new Error('boom')) })
    await expect(failing).rejects.toThrow('boom')
    await take({ file: 'c.csv', rows: [['name'], ['丙']] })
    expect(shown('name')).toEqual([
      ['C202611001', '甲'],
      ['C202611002', '丙'],
    ])
  })

  test('are never given again when their record is gone', async () => {
    await take({ file: 'a.csv', rows: [['name'], ['甲'], ['乙']] })
    await store.runs.perform({ command: 'undo', operator: 'li' }, (run) => {
      store.records.set(run, 2, { _gone: run })
      return { counts: {} }
    })
    await take({ file: 'b.csv', rows: [['name'], ['丙']] })
    expect(shown('name')).toEqual([
      ['C202611001', '甲'],
      ['C202611003', '丙'],
    ])
  })

  test('begin anew with the month, and grow beyond their width', async () => {
    await take(
      { file: 'a.csv', rows: [['name'], ...Array.from({ length: 12 }, (_, at) => [`甲${at}`])] },
      { numbers: 'C{yyyy}{mm}{seq:1}' },
    )
    now = '2026-12-01T08:00:00Z'
    await take({ file: 'b.csv', rows: [['name'], ['乙']] })
    expect(
      shown()
        .map(([key]) => key)
        .slice(8),
    ).toEqual(['C2026119', 'C20261110', 'C20261111', 'C20261112', 'C202612001'])
  })
})

test('rows that cannot be read go to quarantine with their reason', async () => {
  const broken = [{ row: 3, line: 4, cells: [], broken: { reason: 'unclosed-quote' as const, raw: '"甲,1', column: 1 } }]
  const result = await take({ ...two, broken })
  expect([countsOf(result), store.quarantine.list()]).toEqual([
    '3 2 0 0 1',
    [
      {
        run: 1,
        file: 'in/客户2026-01.csv',
        sheet: null,
        row: 3,
        line: 4,
        column: 1,
        kind: 'unreadable',
        reason: 'unclosed-quote',
        detail: null,
        raw: '"甲,1',
      },
    ],
  ])
})

test('other kinds of sheet have a table of their own; a customer number there says whose row it is', async () => {
  const rows = [
    ['customer_no', 'order_no', 'amount'],
    ['K1', 'A-1', '100'],
    ['K1', 'A-2', '200'],
  ]
  expect(countsOf(await take({ file: 'orders.csv', schema: orderSchema, rows }))).toBe('2 2 0 0 0')
  expect([store.records.count(), store.recordsOf('orders').count()]).toEqual([0, 2])
})

test('what must not be stored never is: not in records, raw rows, quarantine, nor among the bytes of the file', async () => {
  const card = '6222020200112233440'.slice(0, 18)
  const whole = `${card}${[...'0123456789'].find((digit) => luhn(card + digit))}`
  const rows = [
    ['name', 'note', '卡号'],
    ['甲', `付款卡 ${whole.replace(/(\d{4})(?=\d)/g, '$1 ')} 请保密`, whole],
    ['乙', '110101199003074514', 'A1'],
  ]
  const broken = [{ row: 4, line: 4, cells: [], broken: { reason: 'unclosed-quote' as const, raw: `"丙,${whole}` } }]
  const source = rowsInThread(tablesOf({ file: 'a.csv', rows, broken }), false, ['bank_card'])
  const { counts } = await importRows(store, source, { operator: 'li' })
  expect([counts.imported, counts.refused]).toEqual([2, 2])
  expect(all().map(({ values, raw, extras }) => [values.note, raw.note, extras.卡号])).toEqual([
    ['付款卡 请保密', '付款卡 请保密', ''],
    ['110101199003074514', '110101199003074514', 'A1'],
  ])
  expect(store.quarantine.list()[0]?.raw).toBe('"丙,')
  store.close()
  const bytes = ['', '-wal'].map((end) =>
    existsSync(path.join(folder, `crm.db${end}`)) ? readFileSync(path.join(folder, `crm.db${end}`), 'latin1') : '',
  )
  expect(bytes.join('').includes(whole.slice(0, 8))).toBe(false)
  store = open()
})

test('a dry run tells the same and stores nothing', async () => {
  const dry = await take(two, { dryRun: true })
  expect([countsOf(dry), store.records.count(), store.runs.list()]).toEqual(['2 2 0 0 0', 0, []])
  const real = await take(two)
  expect(real).toEqual(dry)
})

test('Ctrl-C takes everything back', async () => {
  const interrupt = new AbortController()
  const many = { file: 'a.csv', rows: [['name'], ...Array.from({ length: 30 }, (_, at) => [`甲${at}`])] }
  const stopped = take(many, { signal: interrupt.signal, progress: ({ done }) => done > 5 && interrupt.abort() })
  await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED', exit: 130 })
  expect([store.records.count(), store.runs.list().map(({ state }) => state)]).toEqual([0, ['interrupted']])
  expect(countsOf(await take(many))).toBe('30 30 0 0 0')
})

test('a full disk takes everything back', async () => {
  store.close()
  const pages = 120
  store = openStore(path.join(folder, 'crm.db'), {
    clock: () => new Date(now),
    writer: { command: 'import', operator: 'li', pid: 1 },
    maxPages: pages,
  })
  await take(two)
  const large = {
    file: 'b.csv',
    rows: [['name', 'note'], ...Array.from({ length: 500 }, (_, at) => [`甲${at}`, `${at}`.padEnd(900, '备注')])],
  }
  await expect(take(large)).rejects.toMatchObject({ code: 'STORE_FULL', exit: 4 })
  expect([store.records.count(), store.problems()]).toEqual([2, []])
})

test('a better way of reading renews what nobody touched', async () => {
  await take({
    file: 'a v1.csv',
    rows: [
      ['name', 'tel'],
      ['甲', '13812345678'],
    ],
  })
  await take({
    file: 'a v2.csv',
    rows: [
      ['name', 'phone'],
      ['甲', '13812345678'],
    ],
  })
  expect([shown('name', 'phone'), store.records.count()]).toEqual([[['C202611001', '甲', '+8613812345678']], 1])
})
