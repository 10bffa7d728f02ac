import { describe, expect, test } from 'vitest'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import type { FieldType } from '../../../src/schema/field.ts'

type Head = readonly (readonly [string, FieldType])[]
type Rows = readonly (readonly (string | null)[])[]

const sheet = (head: Head, rows: Rows): MatchTable => ({
  size: rows.length,
  columns: head.map(([name, type], c) => ({ name, type, values: rows.map((row) => row[c] ?? null) })),
})

const times = (n: number, ...rows: Rows): Rows => Array.from({ length: n }, () => rows).flat()

const customers: Head = [
  ['name', 'party'],
  ['contact', 'person'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['address', 'address'],
  ['first_contact_at', 'date'],
]
const huaxin = ['华信科技有限公司', '张伟', '+8613812345678', 'zhang@huaxin.com', '深圳市南山区科技园1号', '2024-01-05']
const daqi = ['北京大旗餐饮管理有限公司', '李娜', '+8613987654321', 'lina@daqi.cn', '北京市朝阳区建国路88号', '2023-11-20']
const mingyuan = ['上海明远物流有限公司', '王强', '+8613700001111', 'wq@mingyuan.cn', '上海市浦东新区张江路5号', '2022-03-09']
const hongda = ['广州宏达贸易有限公司', '赵敏', '+8613622223333', 'zm@hongda.cn', '广州市天河区体育西路9号', '2021-07-19']
const huaxinLater = ['深圳市华信科技有限公司', '张伟', '+8613812345678', null, '深圳市南山区科技园1号', '2024-02-06']
const huaxinByEar = ['华信科技有限公司', '张炜', '+8613812345678', 'zhang@huaxin.com', null, null]

const english: Head = [
  ['company', 'company'],
  ['contact', 'person'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['city', 'text'],
]
const acme = ['Acme Tools Ltd', 'John Smith', '+442079460018', 'john@acme.co.uk', 'London']
const acmeAgain = ['ACME Tools Limited', 'Jon Smith', '+442079460018', 'john@acme.co.uk', 'London']
const acmeMary = ['Acme Tools Ltd', 'Mary Poppins', '+442079460022', 'mp@acme.co.uk', 'London']
const acmeZed = ['Acme Tools Ltd', 'Zed Quill', '+442079460077', 'zq@acme.co.uk', 'London']
const borough = ['Borough Foods plc', 'Mary Jones', '+441614960123', 'mary@borough.co.uk', 'Manchester']
const castle = ['Castle Insurance', 'Peter Brown', '+441314960777', 'pb@castle.com', 'Edinburgh']

describe('how many customers are there', () => {
  test.each<[string, number, Head, Rows]>([
    ['two, 21 copies of each', 2, customers, times(21, huaxin, daqi)],
    ['one, 3,000 times', 1, customers, times(3000, huaxin)],
    ['two rows alike', 1, customers, [huaxin, huaxin]],
    ['a copy among three', 2, customers, [huaxin, daqi, huaxin]],
    ['every one twice', 4, customers, times(2, huaxin, daqi, mingyuan, hongda)],
    ['two that differ', 2, customers, [huaxin, daqi]],
    ['four that differ', 4, customers, [huaxin, daqi, mingyuan, hongda]],
    ['one of two, not alike in all', 1, customers, [huaxin, huaxinLater]],
    ['one of five there again, later', 4, customers, [huaxin, daqi, mingyuan, hongda, huaxinLater]],
    ['one of five there again, by ear', 4, customers, [huaxin, daqi, mingyuan, hongda, huaxinByEar]],
    ['one of four there again, in English', 3, english, [acme, borough, castle, acmeAgain]],
    ['two rows in English', 1, english, [acme, acmeAgain]],
    ['three contacts of one company', 3, english, [acme, acmeMary, acmeZed]],
    ['a list of towns', 9, [['city', 'text']], times(3, ['London'], ['Paris'], ['Rome'])],
    ['a list of company names, each twice', 3, [['name', 'company']], times(2, [huaxin[0]!], [daqi[0]!], [mingyuan[0]!])],
    ['a list of telephone numbers, each twice', 3, [['phone', 'phone']], times(2, [huaxin[2]!], [daqi[2]!], [mingyuan[2]!])],
    ['a header only', 0, customers, []],
    ['one row', 1, customers, [huaxin]],
  ])('%s: %i', async (_, expected, head, rows) => {
    const { clusters } = await findDuplicates(sheet(head, rows))
    expect(new Set(clusters).size).toBe(expected)
  })
})

test('a copy is a pair with its original, explained to the last bit', async () => {
  const { pairs, explain } = await findDuplicates(sheet(customers, times(3, huaxin, daqi)))
  expect(pairs.map(({ left, right }) => [left, right])).toEqual([
    [0, 2],
    [0, 4],
    [1, 3],
    [1, 5],
  ])
  const { prior, evidence, weight } = explain(0, 4)
  expect(evidence.reduce((sum, part) => sum + part.weight, prior)).toBeCloseTo(weight, 6)
  expect(evidence.at(-1)!.label.en).toBe('every cell the same: one row is a copy of the other')
})

test('what a person called different is no copy', async () => {
  const decisions = [{ left: 0, right: 2, verdict: 'different' as const }]
  const { clusters } = await findDuplicates(sheet(customers, times(21, huaxin, daqi)), { matchAt: 0.5, reviewAt: 0.1, seed: 1, decisions })
  expect(clusters[0] === clusters[2]).toBe(false)
})

test('running numbers of a short sheet are no evidence against', async () => {
  const rows = [huaxin, daqi, mingyuan, huaxinLater].map((row, i) => [String(i + 1), ...row])
  const { clusters, comparisons } = await findDuplicates(sheet([['no', 'text'], ...customers], rows))
  expect([new Set(clusters).size, comparisons.some(({ name }) => name === 'no')]).toEqual([3, false])
})
