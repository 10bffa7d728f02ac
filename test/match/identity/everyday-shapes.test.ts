import { describe, expect, test } from 'vitest'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import type { FieldType } from '../../../src/schema/field.ts'

type Columns = Readonly<Record<string, FieldType>>

/** Other customers that have nothing in common, so that a sheet is more than its few telling rows. */
function strangers(columns: Columns, count: number): string[][] {
  const given = ['Adam', 'Berta', 'Carl', 'Dora', 'Emil', 'Frida', 'Gustav', 'Helga', 'Ignaz', 'Judith']
  const family = ['Abel', 'Brandt', 'Conrad', 'Dietz', 'Ebert', 'Fuchs', 'Graf', 'Horn', 'Jahn', 'Krug', 'Lenz']
  const brands = ['华信', '德康', '捷锐', '明达', '恒通', '远航', '嘉蓝', '星正', '卓润', '锦凯', '瑞丰']
  const trades = ['机械', '化工', '物流', '电子', '服装', '广告', '建材', '环保', '食品', '软件']
  return Array.from({ length: count }, (_, i) =>
    Object.entries(columns).map(([name, type]) => {
      const [a, b] = [given[i % given.length]!, family[(i * 7) % family.length]!]
      if (type === 'given') return a
      if (type === 'family') return b
      if (type === 'person') return `${a} ${b}`
      if (type === 'company' || type === 'party')
        return name === 'firm' ? `${b}${i} Trading Ltd` : `苏州${brands[i % 11]}${brands[(i * 3 + 5) % 11]}${trades[i % 10]}有限公司`
      if (type === 'phone') return `+861380000${String(1000 + i * 37).slice(-4)}`
      if (type === 'email') return `box${i * 31}@mail${i}.example`
      if (type === 'address') return `${i * 3 + 1} ${b} Street`
      if (type === 'date') return `${1950 + (i % 50)}-0${1 + (i % 9)}-1${i % 10}`
      return String(i)
    }),
  )
}

async function clustersOf(columns: Columns, rows: readonly (readonly string[])[], others = 60): Promise<Int32Array> {
  const all = [...rows, ...strangers(columns, others)]
  const table: MatchTable = {
    size: all.length,
    columns: Object.entries(columns).map(([name, type], c) => ({ name, type, values: all.map((row) => row[c] || null) })),
  }
  return (await findDuplicates(table)).clusters
}

const areOne = async (columns: Columns, rows: readonly (readonly string[])[], others?: number): Promise<boolean> => {
  const clusters = await clustersOf(columns, rows, others)
  return rows.every((_, i) => clusters[i] === clusters[0])
}

const person = { given: 'given', family: 'family', birth: 'date', phone: 'phone', email: 'email', address: 'address' } as const
const company = { name: 'company', contact: 'person', phone: 'phone', email: 'email' } as const
const list = { name: 'company' } as const

describe('people', () => {
  const anna = ['Anna', 'Weiss', '1980-03-07', '+8613912345678', 'anna@weiss.example', '12 Oak Street']
  test.each<[string, string[], boolean]>([
    ['a copy', anna, true],
    ['a nickname', ['Annie', ...anna.slice(1)], true],
    ['husband and wife with one phone, mailbox and house', ['Peter', 'Weiss', '1978-11-21', ...anna.slice(3)], false],
    ['mother and daughter of one name', ['Anna', 'Weiss', '2007-11-30', ...anna.slice(3)], false],
    ['twins', ['Berta', ...anna.slice(1)], false],
    ['a namesake elsewhere', ['Anna', 'Weiss', '1971-09-30', '+8613711119999', 'aw@other.example', '99 Elm Road'], false],
  ])('%s', async (_, other, same) => {
    expect(await areOne(person, [anna, other])).toBe(same)
  })

  test('colleagues share company, phone and domain, and are not one', async () => {
    const columns = { given: 'given', family: 'family', firm: 'company', phone: 'phone', email: 'email' } as const
    const at = (given: string, family: string) => [given, family, 'Beacon Escrow LLC', '+12125550123', `${given}.${family}@beacon.example`]
    expect(await areOne(columns, [at('Gus', 'Keller'), at('Mary', 'Keller'), at('Gus', 'Carver')])).toBe(false)
    expect(await areOne(columns, [at('Gus', 'Keller'), at('Gus', 'Keller')])).toBe(true)
  })
})

describe('companies', () => {
  const one = ['苏州盛友建筑工程有限公司', 'Wang Wei', '+8613912345678', 'wang@shengyou.example']
  test.each<[string, string[], boolean]>([
    ['form and place written otherwise', ['盛友(苏州)建筑工程有限责任公司', ...one.slice(1)], true],
    ['a sister company at the same desk', ['苏州盛友物流有限公司', ...one.slice(1)], false],
    ['its branch', ['苏州盛友建筑工程有限公司北京分公司', ...one.slice(1)], false],
    ['renamed: contact, phone and mailbox stay', ['苏州金桥建筑工程有限公司', ...one.slice(1)], true],
  ])('%s', async (_, other, same) => {
    expect(await areOne(company, [one, other])).toBe(same)
  })

  test('the clients of one bookkeeper are many companies', async () => {
    const client = (name: string) => [name, 'Wang Wei', '+8613912345678', 'books@agency.example']
    const clients = ['苏州盛友建筑有限公司', '苏州金桥物流有限公司', '苏州明达服装有限公司'].map(client)
    const clusters = await clustersOf(company, clients)
    expect(new Set([clusters[0], clusters[1], clusters[2]]).size).toBe(3)
  })

  test('names alone', async () => {
    expect(await areOne(list, [['上海捷信化工有限公司'], ['捷信(上海)化工有限公司']])).toBe(true)
    expect(await areOne(list, [['上海捷信化工有限公司'], ['北京捷信化工有限公司']])).toBe(false)
  })
})

test('copies of identifying rows are all found, whatever else the sheet holds', async () => {
  for (const columns of [person, company, { name: 'company', phone: 'phone' }, { person: 'person', phone: 'phone' }] as Columns[]) {
    const all = strangers(columns, 80)
    const copied = all.slice(0, 8)
    const table: MatchTable = {
      size: all.length + copied.length,
      columns: Object.entries(columns).map(([name, type], c) => ({ name, type, values: [...all, ...copied].map((row) => row[c]!) })),
    }
    const { clusters } = await findDuplicates(table)
    for (const at of copied.keys()) expect(clusters[at], `${Object.keys(columns).join()} row ${at}`).toBe(clusters[all.length + at])
  }
})

test('of three records of which two contradict each other, no cluster holds all', async () => {
  const one = ['Anna', 'Weiss', '1980-03-07', '+8613912345678', 'anna@weiss.example', '12 Oak Street']
  const daughter = ['Anna', 'Weiss', '2007-11-30', '+8613912345678', 'anna@weiss.example', '12 Oak Street']
  const undated = ['Anna', 'Weiss', '', '+8613912345678', 'anna@weiss.example', '12 Oak Street']
  const clusters = await clustersOf(person, [one, daughter, undated])
  expect(clusters[0]).not.toBe(clusters[1])
})
