import { describe, expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import type { FieldType } from '../../../src/schema/field.ts'

const usccOf = (start: string): string => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(start[i]!), 0)
  return start + alphabet[(31 - (sum % 31)) % 31]!
}

/** 200 customers; the last two rows are one more, there twice, with the numbers given. */
function sheet(header: string, type: FieldType, numberOf: (i: number) => string, one: string, other: string): MatchTable {
  const random = randomSource(2)
  const digits = (n: number) => Array.from({ length: n }, () => Math.floor(random() * 10)).join('')
  const word = (n: number) => Array.from({ length: n }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]).join('')
  const rows = Array.from({ length: 200 }, (_, i) => [
    numberOf(i),
    `${word(8)} ${word(5)} Ltd`,
    `+44${digits(9)}`,
    `${word(6)}@${word(7)}.co.uk`,
  ])
  const twice = ['Hallam Tools Ltd', '+44114496000', 'info@hallamtools.co.uk']
  rows.push([one, ...twice], [other, ...twice])
  const columns = [
    [header, type],
    ['name', 'company'],
    ['phone', 'phone'],
    ['email', 'email'],
  ] as const
  return { size: rows.length, columns: columns.map(([name, kind], c) => ({ name, type: kind, values: rows.map((row) => row[c]!) })) }
}

const registration = (i: number) => usccOf(`91440300MA5${String(100_000 + i * 37)}`)
const [one, other] = [registration(500), registration(501)]
const wrong = `${other.slice(0, -1)}${other.endsWith('0') ? '1' : '0'}`
/** Numbers that several rows share: the number names the customer. */
const shared = (i: number) => `K${1000 + (i >> 1)}`

describe('the last two rows, alike in all but their number', () => {
  test.each([
    ['two valid registration numbers', false, sheet('uscc', 'code', registration, one, other)],
    ['the same registration number', true, sheet('uscc', 'code', registration, one, one)],
    ['a registration number with a wrong check digit', true, sheet('uscc', 'code', registration, one, wrong)],
    ['one without a number', true, sheet('uscc', 'code', registration, one, '')],
    ['two customer numbers, where numbers name customers', false, sheet('customer_no', 'id', shared, 'K7001', 'K7002')],
    ['two customer numbers, where every row has its own', true, sheet('customer_no', 'id', (i) => `K${i}`, 'K7001', 'K7002')],
  ])('%s: the same customer is %s', async (_, same, table) => {
    const { clusters, pairs } = await findDuplicates(table)
    expect([clusters[200] === clusters[201], pairs.some(({ left, right }) => left === 200 && right === 201)]).toEqual([same, true])
  })
})
