import { expect, test } from 'vitest'
import { packer } from '../../../src/jobs/import/packed-rows.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { tablesOf } from '../../support/tables.ts'

async function packed(rows: string[][], fill: Record<string, string> = {}) {
  const [table] = tablesOf({ file: 'a.csv', rows }).tables
  const { pack } = packer(customerSchema, table!.layout, false)
  for await (const batch of table!.batches()) {
    const records = batch.records.map((record) => ({ ...record, values: { ...record.values, ...fill } }))
    return pack({ ...batch, records, refused: 0 })
  }
  throw new Error('no rows')
}

test('fields without a column that standardising filled come along, all of them', async () => {
  const { fields, values } = await packed([['name'], ['甲']], { phone_alt: '+8613812345678', region: '广东省', address: '深圳' })
  expect(Object.fromEntries(fields.map((field, at) => [field, values[at]]))).toEqual({
    name: '甲',
    phone_alt: '+8613812345678',
    region: '广东省',
    address: '深圳',
  })
})

test('a row is the same with and without its trailing empty cells, and another with any other cell', async () => {
  const hashes = async (...row: string[]) => [...(await packed([['name', 'note', 'tags'], row])).hashes]
  const [first] = await hashes('甲', '乙')
  expect(await hashes('甲', '乙', '')).toEqual([first])
  const others = [
    ...(await hashes('甲', '', '乙')),
    ...(await hashes('乙', '甲')),
    ...(await hashes('甲乙')),
    ...(await hashes('', '甲', '乙')),
  ]
  expect(new Set([first, ...others]).size).toBe(5)
})

test('a packed row keeps its cells, row and line', async () => {
  const { cells, places, count } = await packed([
    ['name', '区域'],
    ['甲"', '东'],
    ['乙', ''],
  ])
  expect([count, cells, [...places]]).toEqual([2, ['["甲\\"","东"]', '["乙"]'], [2, 2, 3, 3]])
})
