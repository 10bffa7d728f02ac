import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field, FieldType } from '../../src/schema/field.ts'
import { thoroughStandardiser } from '../../src/standardise/column.ts'
import { quickPath } from '../../src/standardise/quick.ts'

const context = { country: 'CN', dateOrders: {} } as const
const fieldOf = (type: FieldType): Field => ({ name: type, type, label: { en: type, zh: type }, aliases: [], required: false })
const types = ['phone', 'email', 'date', 'person', 'company', 'party', 'address'] as const

/** The cells for which the short cut says something else than the long way. */
function differing(type: FieldType, cells: readonly string[]): string[] {
  const quick = quickPath(fieldOf(type), context)
  const thorough = thoroughStandardiser(fieldOf(type), context)
  return cells.filter((cell) => {
    const value = quick?.(cell) ?? null
    if (value === null) return false
    const long = thorough(cell)
    return long.value !== value || long.notes.length > 0
  })
}

const taken = (type: FieldType, cells: readonly string[]) => {
  const quick = quickPath(fieldOf(type), context)
  return cells.filter((cell) => quick?.(cell) != null).length / cells.length
}

describe('the short cut gives what the long way gives', () => {
  const pieces = [
    ...'张王欧阳待测某无先生经理总老师人公司厂店有限北京市号路区-()（） 0123456789.@aAxtestqcomn/年',
    ...['有限公司', 'test', '@test.com', '.com', '138', '0512-', '2024-', '-01', '00000000', '娣卞湷', '先生', 'qq.con', '12345678'],
  ]
  const cell = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
  test.each(types)('%s: any text', (type) => {
    fc.assert(
      fc.property(cell, (raw) => differing(type, [raw]).length === 0),
      { numRuns: 4_000 },
    )
  })
  test('phone: every prefix, every area', () => {
    const mobiles = Array.from({ length: 10_000 }, (_, i) => `${10_000 + i}${['345678', '000000', '111111'][i % 3]}`)
    const landlines = Array.from({ length: 1_000 }, (_, i) => String(i).padStart(3, '0')).flatMap((area) =>
      ['2345678', '23456789', '12345678', '00000000'].flatMap((local) => [`0${area}-${local}`, `0${area}${local}`]),
    )
    expect(differing('phone', [...mobiles, ...landlines])).toEqual([])
  })
  test('made-up values never take it', () => {
    expect(taken('phone', ['13800000000', '11111111111', '12345678901', '01012345678'])).toBe(0)
    expect(taken('email', ['test@test.com', 'wang@qq.con', 'a@a.a'])).toBe(0)
    expect(taken('person', ['测试', '待定', '未知', '王总', '李经理', '无'])).toBe(0)
    expect(taken('company', ['待补充', '测试公司', '浣犲ソ浣犲ソ浣犲ソ'])).toBe(0)
  })
})

const data = process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data'
describe.skipIf(!existsSync(`${data}/cn`))('on real names and addresses', () => {
  const cellsOf = (file: string) =>
    readFileSync(`${data}/cn/${file}`, 'utf8')
      .split(/[\r\n,]+/)
      .filter(Boolean)
  test('companies', () => {
    const names = cellsOf('company.csv')
    expect(differing('company', names)).toEqual([])
    expect(differing('party', names)).toEqual([])
    expect(
      taken(
        'party',
        names.filter((name) => name.length > 8),
      ),
    ).toBeGreaterThan(0.9)
  })
  test('addresses', () => {
    const addresses = cellsOf('address/addr.csv').filter((cell) => !/人$/.test(cell))
    expect(differing('address', addresses)).toEqual([])
    expect(taken('address', addresses)).toBeGreaterThan(0.7)
  })
})
