import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/record.ts'
import { luhn, residentIdProblem, standardiseCode, standardiseId, usccProblem } from '../../src/standardise/code.ts'
import { sheetNumber } from '../../src/standardise/excel-damage.ts'

const n = (kind: Note['kind'], detail?: string, proposal?: string): Note => ({
  kind,
  ...(detail === undefined ? {} : { detail }),
  ...(proposal === undefined ? {} : { proposal }),
})

describe('统一社会信用代码', () => {
  test.each([
    ['91310000MA1FL4B81X', 'check-digit'],
    ['91350100M000100Y43', null],
    ['91440300708461136T', null],
    ['911100001000044477', null],
    ['91350100M000100Y44', 'check-digit'],
    ['91350100M000100Y4', 'length'],
    ['91350100M000100I43', 'characters'],
  ] as const)('%s: %s', (code, problem) => expect(usccProblem(code)).toBe(problem))
  test.each([
    ['91350100m000100y43', '91350100M000100Y43', []],
    ['9135 0100 M000 100Y 43', '91350100M000100Y43', []],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43', []],
    ['91350100-M000100Y4-3', '91350100M000100Y43', []],
    ['9135O100MOOO100Y43', '9135O100MOOO100Y43', [n('letters', undefined, '91350100M000100Y43')]],
    ['91350100M000100Y44', '91350100M000100Y44', [n('check-digit')]],
    ['91350100M000100Y', '91350100M000100Y', [n('too-short', '16')]],
    ['9.1350100E+17', '9.1350100E+17', [n('excel-damaged')]],
    ['911100001000044000', '911100001000044000', [n('excel-damaged')]],
    ["'91350100M000100Y43", "'91350100M000100Y43".slice(1), []],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(standardiseCode(raw, 'uscc', 'CN')).toEqual({ value, notes }))
  test('one wrong character is always found', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (at, letter) => {
        const code = '91350100M000100Y43'
        const changed = code.slice(0, at) + letter + code.slice(at + 1)
        return changed === code || usccProblem(changed) === 'check-digit'
      }),
    )
  })
})

describe('resident identity numbers', () => {
  test.each([
    ['11010519491231002X', null],
    ['440524188001010014', null],
    ['110105491231002', null],
    ['110105194912310021', 'check-digit'],
    ['110105194902310021', 'date'],
    ['990105194912310021', 'region'],
    ['1101051949123100', 'length'],
    ['11010519491231002Y', 'characters'],
  ] as const)('%s: %s', (id, problem) => expect(residentIdProblem(id)).toBe(problem))
  test('a birth to come', () => {
    const body = '11010520991231002'
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    const id = body + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11]
    expect(residentIdProblem(id)).toBeNull()
    expect(residentIdProblem(id, '2026-01-01')).toBe('date')
  })
  test.each([
    ['11010519491231002x', '11010519491231002X', []],
    ['110105 19491231 002X', '11010519491231002X', []],
    ['1.10105E+17', '1.10105E+17', [n('excel-damaged')]],
    ['110105194912310000', '110105194912310000', [n('excel-damaged')]],
    ['11010519491231O02X', '11010519491231O02X', [n('letters', undefined, '11010519491231002X')]],
    ['110105194902300021', '110105194902300021', [n('impossible-date')]],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(standardiseCode(raw, 'resident-id', 'CN')).toEqual({ value, notes }))
})

describe('postcodes', () => {
  test.each([
    ['215000', 'CN', '215000', []],
    ['215 000', 'CN', '215000', []],
    ['２１５０００', 'CN', '215000', []],
    ['215000.0', 'CN', '215000', []],
    ['10000', 'CN', '010000', [n('excel-restored', '0')]],
    ['2150', 'CN', '2150', [n('too-short', '4')]],
    ['2150001', 'CN', '2150001', [n('too-long', '7')]],
    ['000000', 'CN', '000000', [n('unknown-range')]],
    ['sw1a 1aa', 'GB', 'SW1A 1AA', []],
    ['SW1A 1AA', 'CN', 'SW1A 1AA', []],
    ['10115', 'DE', '10115', []],
    ['94105-1234', null, '94105-1234', []],
  ] as [string, string | null, string, Note[]][])('%j in %s', (raw, country, value, notes) =>
    expect(standardiseCode(raw, 'postcode', country)).toEqual({ value, notes }),
  )
})

describe('keys', () => {
  test.each([
    ['C202403001', 'C202403001', []],
    [' c2024 03 001 ', 'c2024 03 001', []],
    ['0015g00000AbCdE', '0015g00000AbCdE', []],
    ['2024-manu-001', '2024-manu-001', []],
    ['Ｃ００１', 'Ｃ００１', []],
    ['00123', '00123', []],
    ["'00123", '00123', []],
    ['1001.0', '1001.0', [n('excel-restored', undefined, '1001')]],
    ['1.10101E+17', '1.10101E+17', [n('excel-damaged')]],
    ['622202100112345000', '622202100112345000', [n('excel-damaged')]],
    ['1.23456789E+8', '1.23456789E+8', [n('excel-restored', undefined, '123456789')]],
    ['1E10', '1E10', []],
    ['客户-1', '客户-1', []],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(standardiseId(raw)).toEqual({ value, notes }))
})

describe('numbers a spreadsheet wrote', () => {
  test.each([
    ['13800138000.0', { digits: '13800138000' }],
    ['1.3800138E+10', { digits: '13800138000' }],
    ['1.3800138000E+10', { digits: '13800138000' }],
    ['1,3812345678E+10', { digits: '13812345678' }],
    ['1.38E+10', { digits: null }],
    ['1.38001E+10', { digits: null }],
    ['1.380014e+10', { digits: null }],
    ['1E+10', { digits: null }],
    ['1.38E+2', null],
    ['13800138000', null],
    ['12E5', null],
  ])('%s: %j', (text, number) => expect(sheetNumber(text)).toEqual(number))
})

test.each([
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['79927398713', true],
  ['', false],
  ['4a', false],
])('Luhn %s', (digits, sound) => expect(luhn(digits)).toBe(sound))

test.each([
  ['.="0"', 'uscc', '0'],
  ['= "0"', undefined, '0'],
  ['.="91350100M000100Y43"', 'uscc', '91350100M000100Y43'],
] as const)('%s: a text mark behind a stray sign goes too', (raw, kind, value) =>
  expect(standardiseCode(raw, kind, 'CN').value).toBe(value),
)

test('a text mark around nothing but separators goes', () => {
  expect(standardiseCode('= "-"', 'uscc', 'CN').value).toBe('-')
})

test('standardising the result changes nothing', () => {
  const codeLike = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789ABXeoI.-+ E\'"= '), maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'00012.. \'"=-E+'), maxLength: 12 }), // little but marks
  )
  fc.assert(
    fc.property(codeLike, fc.constantFrom('uscc', 'postcode', 'resident-id', undefined), (raw, kind) => {
      const once = standardiseCode(raw, kind, 'CN').value
      const key = standardiseId(raw).value
      return (once === null || standardiseCode(once, kind, 'CN').value === once) && (key === null || standardiseId(key).value === key)
    }),
    { numRuns: 3_000 },
  )
})
