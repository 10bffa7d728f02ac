/** Made tables to match, some of their records there twice with slips. */

import { randomSource } from '../../src/match/arrays/hash.ts'
import type { PlainTable } from '../../src/match/columns/table.ts'
import type { FieldType } from '../../src/schema/field.ts'

const syllables = ['ba', 'ko', 'li', 'ma', 'ne', 'pu', 'ra', 'so', 'ti', 'vu', 'wen', 'xa', 'yor', 'zim', 'del', 'fran']

type Row = (string | null)[]

function tableOf(columns: readonly (readonly [string, FieldType])[], rows: readonly Row[]): PlainTable {
  return { size: rows.length, columns: columns.map(([name, type], c) => ({ name, type, values: rows.map((row) => row[c]!) })) }
}

function wordsOf(seed: number) {
  const random = randomSource(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!
  const word = (n: number) => Array.from({ length: n }, () => pick(syllables)).join('')
  const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('')
  const slip = (text: string) => {
    const at = below(text.length)
    return text.slice(0, at) + syllables[below(16)]![0] + text.slice(at + 1)
  }
  return { random, below, pick, word, digits, slip }
}

/** People, some of them twice with slips; entity i of record i beside them. */
export function people(size: number, seed: number): { table: PlainTable; entity: number[] } {
  const { random, below, word, digits, slip } = wordsOf(seed)
  const rows: Row[] = []
  const entity: number[] = []
  for (let e = 0; rows.length < size; e++) {
    const row = [word(2), word(3), `19${digits(2)}-0${1 + below(9)}-1${below(10)}`, word(2), digits(7)]
    rows.push(row)
    entity.push(e)
    if (random() < 0.3) {
      const again: Row = [...row]
      const c = below(5)
      again[c] = random() < 0.3 ? null : slip(row[c]!)
      rows.push(again)
      entity.push(e)
    }
  }
  const names = ['given', 'family', 'born', 'town', 'number']
  return {
    entity,
    table: tableOf(
      names.map((name) => [name, 'text'] as const),
      rows,
    ),
  }
}

/** Companies with names of several words, e-mail, telephone and options. */
export function clients(size: number, seed: number): PlainTable {
  const { random, below, pick, word, digits, slip } = wordsOf(seed)
  const trades = ['Trading', 'Machines', 'Foods', 'Logistics', 'Consulting']
  const rows: Row[] = []
  while (rows.length < size) {
    const brand = word(3)
    const row = [
      `${brand} ${pick(trades)} ${word(1)} Ltd`,
      `${word(2)}@${pick(['mail.example', 'post.example', `${brand}.example`])}`,
      `+4420${digits(8)}`,
      `${1 + below(90)} ${word(2)} Street, ${word(2)} ${word(2)}`,
      pick(['lead', 'client', 'former']),
    ]
    rows.push(row)
    if (random() < 0.3) {
      const c = below(4)
      rows.push(row.map((cell, at) => (at !== c ? cell : random() < 0.3 ? null : slip(cell))))
    }
  }
  const columns = [
    ['company', 'company'],
    ['email', 'email'],
    ['phone', 'phone'],
    ['address', 'address'],
    ['type', 'choice'],
  ] as const
  return tableOf(columns, rows)
}

/** Persons with Chinese names, some of them twice, the second time taken down by ear. */
export function heard(size: number, seed: number): { table: PlainTable; entity: number[] } {
  const { random, below, pick, digits } = wordsOf(seed)
  const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗章柳程成']
  const given = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红玉萍辉炜方莉铭燕婧']
  const pairs = ['伟炜', '芳方', '明铭', '丽莉', '张章', '程成', '刘柳', '静婧', '艳燕']
  const alike = new Map(pairs.flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]))
  const rows: Row[] = []
  const entity: number[] = []
  for (let e = 0; rows.length < size; e++) {
    const name = pick(surnames) + pick(given) + (random() < 0.6 ? pick(given) : '')
    const street = `${pick(['北京', '上海', '深圳', '成都', '武汉', '杭州'])}市${pick(['人民', '建设', '解放', '中山', '文化'])}路${1 + below(300)}号`
    const row = [name, `+861${pick(['38', '39', '50', '86'])}${digits(8)}`, street, `20${18 + below(7)}-0${1 + below(9)}-1${below(10)}`]
    rows.push(row)
    entity.push(e)
    if (random() >= 0.35) continue
    const again: Row = row.map((value, c) => (c > 0 && random() < 0.45 ? null : value))
    if (random() < 0.5) again[0] = Array.from(name, (character) => alike.get(character) ?? character).join('')
    rows.push(again)
    entity.push(e)
  }
  const columns = [
    ['姓名', 'person'],
    ['手机', 'phone'],
    ['住址', 'address'],
    ['生日', 'date'],
  ] as const
  return { entity, table: tableOf(columns, rows) }
}

/** Persons with both names in one column, some of them again with the names changed about, shortened or misspelt. */
export function transposed(size: number, seed: number): { table: PlainTable; entity: number[] } {
  const { random, below, pick, digits, slip } = wordsOf(seed)
  const given =
    'Maria Jose Carmen Ana Luis Javier Pablo Lucia Elena Marta Diego Sergio Laura Yuki Haruto Sakura Kenji Aiko Hiroshi Emi'.split(' ')
  const family =
    'Garcia Lopez Martinez Sanchez Perez Gomez Ruiz Diaz Torres Romero Tanaka Suzuki Takahashi Watanabe Ito Yamamoto Kato'.split(' ')
  const towns = 'Madrid Sevilla Bilbao Valencia Granada Malaga Osaka Kyoto Nagoya Sapporo'.split(' ')
  const two = (n: number) => String(n).padStart(2, '0')
  const rows: Row[] = []
  const entity: number[] = []
  for (let e = 0; rows.length < size; e++) {
    const [one, other] = [pick(given), pick(family)]
    const born = `19${50 + below(50)}-${two(1 + below(12))}-${two(1 + below(28))}`
    const row = [`${one} ${other}`, pick(towns), born, `+346${digits(8)}`, `calle ${pick(family)} ${1 + below(120)}`]
    rows.push(row)
    entity.push(e)
    if (random() >= 0.35) continue
    const again: Row = row.map((value, c) => (c > 0 && random() < 0.33 ? null : value))
    const way = random()
    if (way < 0.4) again[0] = way < 0.2 ? `${other} ${one}` : `${other}, ${one}`
    else if (way < 0.6) again[0] = `${one[0]}. ${other}`
    else if (way < 0.8) again[0] = slip(again[0]!)
    rows.push(again)
    entity.push(e)
  }
  const columns = [
    ['Nombre completo', 'person'],
    ['Ciudad', 'text'],
    ['Nacimiento', 'date'],
    ['Tel', 'phone'],
    ['Dir', 'address'],
  ] as const
  return { entity, table: tableOf(columns, rows) }
}

/**
 * People of whom a third live with one of the same surname, address and, mostly, telephone; some are there twice with slips.
 * @param reading whether names are few and stand there a second time, as they are spoken
 */
export function households(size: number, seed: number, { reading = false } = {}): { table: PlainTable; entity: number[] } {
  const { random, below, pick, word, digits, slip } = wordsOf(seed)
  const rows: Row[] = []
  const entity: number[] = []
  const given = Array.from({ length: reading ? 20 : 400 }, () => word(2))
  const family = Array.from({ length: reading ? 20 : 400 }, () => word(3))
  const spoken = (text: string) => text.replaceAll('a', 'ah').replaceAll('o', 'oh').replaceAll('k', 'q')
  const born = () => `19${digits(2)}-0${1 + below(9)}-1${below(10)}`
  let home: Row | undefined
  for (let e = 0; rows.length < size; e++) {
    const row: Row = [pick(given), pick(family), born(), `${word(3)} ${1 + below(90)}`, word(2), `0${digits(9)}`]
    if (home !== undefined && !reading && random() < 0.33) {
      for (const c of [1, 3, 4]) row[c] = home[c]!
      if (random() < 0.6) row[5] = home[5]!
    } else home = row
    const copies = random() < 0.2 ? 2 : 1
    for (let k = 0; k < copies; k++) {
      const one: Row = [...row]
      if (k > 0) {
        const c = below(6)
        one[c] = random() < 0.3 ? null : slip(row[c]!)
      }
      if (reading) one.push(random() < 0.1 ? null : `${spoken(row[0]!)} ${spoken(row[1]!)}`)
      rows.push(one)
      entity.push(e)
    }
  }
  const columns: (readonly [string, FieldType])[] = [
    ['given', 'given'],
    ['family', 'family'],
    ['born', 'date'],
    ['street', 'address'],
    ['town', 'text'],
    ['phone', 'phone'],
  ]
  if (reading) columns.push(['reading', 'text'])
  return { entity, table: tableOf(columns, rows) }
}

/** Companies of which a third stand beside a sister or a tenant: same address and, mostly, telephone, mostly the same brand; some are there twice with slips. */
export function sisters(size: number, seed: number): { table: PlainTable; entity: number[] } {
  const { random, below, pick, word, digits, slip } = wordsOf(seed)
  // so many that each is a word of its own
  const trades =
    `Elektrotechnik Immobilien Metallbau Steuerberatung Logistik Druckerei Gartenbau Autohaus Reinigung Touristik Möbel Software Apotheke
    Lebensmittel Medizintechnik Versicherungen Heizungsbau Dachdeckerei Verpackungen Holzhandel`.split(/\s+/)
  const rows: Row[] = []
  const entity: number[] = []
  let house: { readonly brand: string; readonly row: Row } | undefined
  for (let e = 0; rows.length < size; e++) {
    const beside = house !== undefined && random() < 0.33 ? house : undefined
    const brand = beside !== undefined && random() < 0.7 ? beside.brand : word(3)
    const form = pick(['GmbH', 'KG', 'AG'])
    const row: Row = [`${brand} ${pick(trades)} ${form}`, `${word(3)} ${1 + below(90)}`, word(2), `0${digits(9)}`]
    if (beside !== undefined) {
      row[1] = beside.row[1]!
      row[2] = beside.row[2]!
      if (random() < 0.6) row[3] = beside.row[3]!
      // two of one trade would be one company
      if (row[0]!.split(' ')[1] === beside.row[0]!.split(' ')[1]) row[0] = `${word(3)} ${form}`
    } else house = { brand, row }
    const copies = random() < 0.2 ? 2 : 1
    for (let k = 0; k < copies; k++) {
      const one: Row = [...row]
      if (k > 0) {
        const c = below(4)
        one[c] = c > 0 && random() < 0.3 ? null : slip(row[c]!)
      }
      rows.push(one)
      entity.push(e)
    }
  }
  const columns: (readonly [string, FieldType])[] = [
    ['name', 'party'],
    ['street', 'address'],
    ['town', 'text'],
    ['phone', 'phone'],
  ]
  return { entity, table: tableOf(columns, rows) }
}

/** Pairwise precision and recall of clusters. */
export function scoreOf(clusters: ArrayLike<number>, entity: readonly number[]): { precision: number; recall: number } {
  let right = 0
  let found = 0
  let truth = 0
  for (let i = 0; i < entity.length; i++)
    for (let j = i + 1; j < entity.length; j++) {
      const same = entity[i] === entity[j]
      const joined = clusters[i] === clusters[j]
      if (same) truth++
      if (joined) found++
      if (same && joined) right++
    }
  return { precision: found === 0 ? 1 : right / found, recall: truth === 0 ? 1 : right / truth }
}
