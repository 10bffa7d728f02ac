import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { dedupeStore } from '../../../src/jobs/dedupe/dedupe-store.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { shippedGoldenRules } from '../../../src/jobs/golden/golden-rules.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { restandardise } from '../../../src/jobs/restandardise/restandardise-store.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { readingVersion } from '../../../src/standardise/reading-version.ts'
import { decide, merge } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'
import { connect } from '../../support/old-store.ts'

const { schemas } = defaultConfig
const check: StoreCheck = {
  schema: schemas.customers,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: null,
  version: 'test',
}
const at = newStore()
function take(file: string, rows: readonly (readonly string[])[], country?: string) {
  writeFileSync(path.join(at.folder, file), rows.map((row) => row.join(',')).join('\n'))
  const options = { folder: at.folder, now: check.today, ...(country === undefined ? {} : { country }) }
  return importSheets(at.store, {
    patterns: [file],
    schema: schemas.customers,
    options,
    operator: 'li',
    args: { country: country ?? null },
  })
}
const reread = (dryRun = false) => restandardise(at.store, { schemas, operator: 'li', golden: shippedGoldenRules, check, dryRun })
/** Puts values into the store as an older program would have read them. */
function olderReading(set: string, where = '1') {
  const db = connect(path.join(at.folder, 'crm.db'))
  db.exec(`UPDATE customers SET ${set} WHERE ${where}`)
  db.close()
}
const all = () => {
  const found = []
  for (let id = 1; at.store.records.get(id) !== null; id++) {
    const { values, notes, cells, extras } = at.store.records.get(id)!
    found.push({ values, notes, cells, extras })
  }
  return found
}
const value = (id: number, field: string) => at.store.records.get(id)!.values[field] ?? null

const header = ['customer_no', 'name', 'contact', 'phone', 'budget', 'created_at', '区域']
const rows = [
  header,
  ['K1', '上海云帆机械有限公司', '张经理', '138 1234 5678 已离职', '50万', '25/03/2026', '东'],
  ['K2', '深圳市华信科技有限公司', '王伟', '13800138000', '', '04/05/2026', '西'],
  ['K3', '北京云岭贸易有限公司', '李娜', '010-62345678', '3000', '', '北'],
]

describe('values that an older program read', () => {
  let fresh: ReturnType<typeof all> = []
  beforeEach(async () => {
    await take('a.csv', rows)
    fresh = all()
    olderReading("phone = '+8613812345678x', contact_title = NULL, _notes = NULL", "customer_no = 'K1'")
    olderReading("created_at = '2026-04-05', budget = '99'", "customer_no = 'K2'")
  })

  test('are read as today, and told field by field', async () => {
    const { run, rows, records, fields, findings } = await reread()
    expect(all()).toEqual(fresh)
    expect([run, rows, records]).toEqual([2, 3, 2])
    const told = [...fields]
      .sort((one, other) => (one.field < other.field ? -1 : 1))
      .map(({ examples, ...one }) => [one, examples.map(({ record, before, after }) => [record, before, after])])
    expect(told).toEqual([
      [{ kind: 'customers', field: 'budget', changed: 0, filled: 0, emptied: 1 }, [['K2', '99', null]]],
      [{ kind: 'customers', field: 'contact_title', changed: 0, filled: 1, emptied: 0 }, [['K1', null, '经理']]],
      // the column as a whole says that the day comes first
      [{ kind: 'customers', field: 'created_at', changed: 1, filled: 0, emptied: 0 }, [['K2', '2026-04-05', '2026-05-04']]],
      [{ kind: 'customers', field: 'phone', changed: 1, filled: 0, emptied: 0 }, [['K1', '+8613812345678x', '+8613812345678']]],
    ])
    expect(findings.rows).toBe(3)
    expect(at.store.runs.get(2)).toMatchObject({
      command: 'restandardise',
      readingVersion,
      counts: { reread: 3, records: 2, values: 4 },
    })
    expect(at.store.problems()).toEqual([])
  })

  test('a dry run tells the same and changes nothing', async () => {
    const before = all()
    const { run, fields } = await reread(true)
    expect([run, fields.length, all()]).toEqual([null, 4, before])
    expect(at.store.runs.list().length).toBe(1)
  })

  test('read twice, nothing differs the second time', async () => {
    await reread()
    expect(await reread()).toMatchObject({ run: 3, records: 0, fields: [] })
  })

  test('undone, they are as before; read again, they are as today', async () => {
    const before = all()
    const { run } = await reread()
    await undoRun(at.store, { run: run!, cascade: false, operator: 'li', check })
    expect(all()).toEqual(before)
    await reread()
    expect(all()).toEqual(fresh)
  })

  test('a model learned from them is learned anew', async () => {
    const request = { matchAt: 0.5, reviewAt: 0.1, mergeAt: 0.99, seed: 1, operator: 'li', version: 'test' }
    const dedupe = async () => (await dedupeStore(at.store, schemas.customers, request)).full
    expect(await dedupe()).toBe('first')
    await reread()
    expect(await dedupe()).toBe('read-anew')
  })
})

test('what a person wrote stays, also where it is empty', async () => {
  await take('a.csv', rows)
  for (const [record, field, cell] of [
    ['K1', 'phone', '13912345678'],
    ['K3', 'budget', ''],
  ] as const)
    await editRecord(at.store, { record, cells: new Map([[field, cell]]), operator: 'li', check, refuse: [] })
  olderReading("contact = '张'", "customer_no = 'K1'")
  await reread()
  expect([value(1, 'phone'), value(1, 'contact'), value(3, 'budget')]).toEqual(['+8613912345678', '张经理', null])
})

test('words beside a value that a person has replaced since are not written beside the new one', async () => {
  await take('a.csv', rows)
  const cells = new Map([
    ['phone', '13912345678'],
    ['contact', '李娜'],
  ])
  const words = () => [value(1, 'phone'), value(1, 'phone_note'), value(1, 'contact'), value(1, 'contact_title')]
  expect(words()).toEqual(['+8613812345678', '已离职', '张经理', '经理'])
  await editRecord(at.store, { record: 'K1', cells, operator: 'li', check, refuse: [], force: true })
  expect(words()).toEqual(['+8613912345678', null, '李娜', null])
  await reread()
  expect(words()).toEqual(['+8613912345678', null, '李娜', null])
})

test('words beside a value stay where a person writes the same value in another way, or gives words of their own', async () => {
  await take('a.csv', rows)
  const edit = (...cells: [string, string][]) =>
    editRecord(at.store, { record: 'K1', cells: new Map(cells), operator: 'li', check, refuse: [], force: true })
  await edit(['phone', '+86 138-1234-5678'])
  expect(value(1, 'phone_note')).toBe('已离职')
  await edit(['phone', '13912345678'], ['phone_note', '前台'])
  expect(value(1, 'phone_note')).toBe('前台')
  await edit(['contact', '李总监'])
  expect(value(1, 'contact_title')).toBe('总监')
})

test('what was read again is still read from its row: a sheet imported as of another country renews it', async () => {
  const phones = [
    ['customer_no', 'name', 'phone'],
    ['K1', 'Ada Moreau', '0301234567'],
    ['K2', 'Ole Weber', '0307654321'],
  ]
  await take('a.csv', phones, 'DE')
  const all = () => [value(1, 'phone'), value(2, 'phone')]
  olderReading("phone = '0301234567'")
  await reread()
  expect(all()).toEqual(['+49301234567', '+49307654321'])
  await editRecord(at.store, { record: 'K2', cells: new Map([['phone', '+49 30 7654322']]), operator: 'li', check, refuse: [] })
  await take('a.csv', phones, 'FR')
  expect(all()).toEqual(['+33301234567', '+49307654322'])
})

test('a newer import keeps only rows that changed: a column is still judged by all of them', async () => {
  await take('a 2026-01.csv', rows)
  await take('a 2026-02.csv', [header, rows[1]!, ['K2', '深圳市华信科技有限公司', '王伟', '13800138000', '', '06/05/2026', '西'], rows[3]!])
  const fresh = all()
  expect(value(2, 'created_at')).toBe('2026-05-06')
  await reread()
  expect(all()).toEqual(fresh)
})

test('a column that a newer sheet lacks keeps its value', async () => {
  await take('a 2026-01.csv', rows)
  await take('a 2026-02.csv', [header.slice(0, 4), ['K1', '上海云帆机械有限公司', '张经理', '13912345678']])
  const fresh = all()
  expect(value(1, 'created_at')).toBe('2026-03-25')
  await reread()
  expect(all()).toEqual(fresh)
})

test('a column that was settled by a row that is kept no more stays settled', async () => {
  await take('a.csv', [header.slice(1, 6), ['甲公司', '', '', '', '04/05/2026'], ['乙公司', '', '', '', '04/13/2026']])
  const db = connect(path.join(at.folder, 'crm.db'))
  db.exec(`UPDATE raw_blocks SET cells = replace(cells, '04/13/2026', '')`)
  db.close()
  await reread()
  expect(value(1, 'created_at')).toBe('2026-04-05')
})

test('cells of other sources are read again, and merged customers follow their members', async () => {
  await take('a.csv', rows)
  await take('b.csv', [
    ['customer_no', 'name', 'email'],
    ['K1', '上海云帆机械有限公司', 'Zhang@Example.com'],
    ['K9', '上海云帆机械公司', 'zhang@example.com'],
  ])
  olderReading("email = 'Zhang@Example.com'", "customer_no IN ('K1', 'K9')")
  await decide(at.store, 'same', [1, 4])
  await merge(at.store)
  await reread()
  expect([1, 4, 5].map((id) => value(id, 'email'))).toEqual(Array(3).fill('zhang@example.com'))
})

test('given and family names in two columns make one contact again', async () => {
  const people = [
    ['First Name', 'Last Name', 'Company', 'Phone'],
    ['Mary', 'Keller', 'Keller Ltd', '+1 415 555 2671'],
    ['Tom', 'Brandt', 'Brandt Inc', '+1 415 555 2672'],
  ]
  await take('a.csv', people)
  const fresh = all()
  expect(value(1, 'contact')).toBe('Mary Keller')
  olderReading("contact = 'Keller'")
  await reread()
  expect(all()).toEqual(fresh)
})

test('whatever an older program read, reading again gives what an import gives today', async () => {
  const cell = fc.constantFrom(
    '',
    '13812345678',
    '电话 010-62345678 转 801',
    '3000',
    '5万',
    'N/A',
    '04/05/2026',
    '2026年5月',
    '王',
    'a@b.cn',
  )
  const sheets = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 4 })
  const spoiled = fc.array(fc.tuple(fc.nat(3), fc.constantFrom('contact', 'phone', 'budget', 'created_at')), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(sheets, spoiled, async (cells, spoils) => {
      const file = `${Math.random()}.csv`
      const before = all().length
      await take(file, [header.slice(1, 6), ...cells.map((row, index) => [`公司${before + index}`, ...row])])
      const fresh = all()
      for (const [index, field] of spoils) olderReading(`${field} = 'old'`, `_id = ${before + 1 + (index % cells.length)}`)
      await reread()
      expect(all()).toEqual(fresh)
    }),
    { numRuns: 5 },
  )
})
