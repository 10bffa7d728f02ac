import { expect, test } from 'vitest'
import doubleEntryAgrees from '../../rules/double-entry-agrees.ts'
import type { ReferenceRow } from '../../src/check/rule.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { startRules } from '../../src/check/run-rules.ts'
import type { Finding } from '../../src/finding.ts'
import { customerSchema } from '../../src/schema/customer.ts'

type Row = Readonly<Record<string, string>>

/** Findings of two sheets, checked together. */
function compared(first: Row, second: Row, options: object): Pick<Finding, 'field' | 'message' | 'data'>[] {
  const found: Finding[] = []
  const { active } = chooseRules([doubleEntryAgrees], new Map([['double-entry-agrees', { options }]]))
  const run = startRules(active, { schema: customerSchema, today: '2026-09-30', country: 'CN', found: (finding) => found.push(finding) })
  for (const [file, row] of [
    ['a.csv', first],
    ['b.csv', second],
  ] as const) {
    run.openSheet({ file, sheet: null, columns: null })
    run.check({ ref: { file, sheet: null, row: 2, line: 2 }, key: row.customer_no ?? '', values: row, raw: row, notes: {}, extras: {} })
    run.closeSheet()
  }
  run.end()
  return found.map(({ field, message, data }) => ({ field, message, data }))
}

test('double-entry-agrees: is silent without a key', () => {
  expect(compared({ customer_no: 'C1', contact: '王伟' }, { customer_no: 'C1', contact: '王维' }, {})).toEqual([])
})

test('double-entry-agrees: accepts what agrees, is written differently, or left out', () => {
  const first = { customer_no: 'C1', contact: '王伟', name: '華興機械' }
  expect(compared(first, { customer_no: 'C1', contact: '王伟', name: '华兴机械', note: 'x' }, { key: 'customer_no' })).toEqual([])
})

test('double-entry-agrees: reports what differs', () => {
  expect(compared({ customer_no: 'C1', contact: '王伟' }, { customer_no: 'C1', contact: '王维' }, { key: 'customer_no' })).toEqual([
    { field: 'contact', message: 'differs', data: { row: 2, place: 'a.csv' } },
  ])
})

test('double-entry-agrees: compares across sheets, not within one, the fields asked for, and names the first place', () => {
  const told = (options: object, ...entries: readonly (readonly [sheet: string | null, row: Row])[]) => {
    const found: Finding[] = []
    const { active } = chooseRules([doubleEntryAgrees], new Map([['double-entry-agrees', { options }]]))
    const run = startRules(active, { schema: customerSchema, today: '2026-09-30', country: 'CN', found: (finding) => found.push(finding) })
    for (const [at, [sheet, row]] of entries.entries()) {
      run.openSheet({ file: 'a.xlsx', sheet, columns: null })
      run.check({ ref: { file: 'a.xlsx', sheet, row: at + 2, line: at + 2 }, key: `${at}`, values: row, raw: row, notes: {}, extras: {} })
      run.closeSheet()
    }
    run.end()
    return found.map(({ field, data }) => [field, data])
  }
  const [one, other] = [
    { customer_no: 'C1', contact: '王伟', owner: '李' },
    { customer_no: 'C1', contact: '王维', owner: '张' },
  ]
  const key = 'customer_no'
  expect(told({ key }, ['S', one], ['S', other])).toEqual([])
  expect(told({ key }, ['S', one], ['T', other])).toEqual([
    ['contact', { row: 2, place: 'a.xlsx#S' }],
    ['owner', { row: 2, place: 'a.xlsx#S' }],
  ])
  expect(told({ key, fields: ['owner', 'customer_no'] }, ['S', one], ['T', other])).toEqual([['owner', { row: 2, place: 'a.xlsx#S' }]])
  expect(told({ key }, ['S', { contact: '王伟' }], ['T', { contact: '王维' }])).toEqual([])
  expect(told({ key }, ['S', { ...one, contact: '华興' }], ['T', { ...one, contact: '华兴' }])).toEqual([])
})

test('double-entry-agrees: holds records against a second sheet by the key, each of them, and not against one another', () => {
  const rows: ReferenceRow[] = [
    { place: 'second.csv', row: 5, values: { customer_no: 'C1', contact: '王维', owner: null } },
    { place: 'second.csv', row: 6, values: { customer_no: 'C1', contact: '赵六' } }, // the first entry of a key counts
    { place: 'second.csv', row: 7, values: { customer_no: null, contact: '孙七' } },
    { place: 'second.csv', row: 8, values: { contact: '周八' } },
  ]
  const told = (options: object, ...records: readonly Row[]) => {
    const found: Finding[] = []
    const { active } = chooseRules([doubleEntryAgrees], new Map([['double-entry-agrees', { options }]]))
    const given = active.map((one) => ({ ...one, references: [{ rows, mark: '' }] }))
    const run = startRules(given, { schema: customerSchema, today: '2026-09-30', country: 'CN', found: (finding) => found.push(finding) })
    run.openSheet({ file: 'a.csv', sheet: null, columns: null })
    for (const [at, row] of records.entries())
      run.check({
        ref: { file: 'a.csv', sheet: null, row: at + 2, line: at + 2 },
        key: `${at}`,
        values: row,
        raw: row,
        notes: {},
        extras: {},
      })
    run.closeSheet()
    run.end()
    return found.map(({ ref, field, data }) => [ref?.row, field, data])
  }
  const options = { sheet: './second.csv', key: 'customer_no' }
  const differs = { row: 5, place: 'second.csv' }
  const agrees = { customer_no: 'C1', contact: '王维', owner: '李' }
  const other = { customer_no: 'C1', contact: '王伟', owner: '张' }
  expect(
    told(options, agrees, other, other, { contact: '孙' }, { customer_no: 'C2', contact: '吴' }, { customer_no: 'C2', contact: '郑' }),
  ).toEqual([
    [3, 'contact', differs],
    [4, 'contact', differs],
  ])
  expect(told({ ...options, fields: ['owner'] }, other)).toEqual([])
})

test('double-entry-agrees: asks for the second sheet with its key, and cannot do without one', () => {
  const asks = (options: object) => {
    const read = doubleEntryAgrees.options.safeParse(options)
    return read.success ? doubleEntryAgrees.references?.(read.data) : read.error.issues.map(({ message }) => message)
  }
  expect(asks({})).toEqual([])
  expect(asks({ key: 'customer_no' })).toEqual([])
  expect(asks({ sheet: 'b.csv', key: 'customer_no', fields: ['owner'] })).toEqual([
    { sheet: 'b.csv', fields: ['customer_no', 'owner'], needs: ['customer_no', 'owner'] },
  ])
  expect(asks({ sheet: 'b.csv', key: 'phone' })).toEqual([{ sheet: 'b.csv', fields: ['phone'], needs: ['phone'] }])
  expect(asks({ sheet: 'b.csv' })).toEqual(['key is missing: the field that names a record in both sheets'])
})
