/** Made tables to match, some of their records there twice with slips. */

import { randomSource } from '../../src/match/random.ts'
import type { MatchTable } from '../../src/match/table.ts'
import type { FieldType } from '../../src/schema/field.ts'

const syllables = ['ba', 'ko', 'li', 'ma', 'ne', 'pu', 'ra', 'so', 'ti', 'vu', 'wen', 'xa', 'yor', 'zim', 'del', 'fran']

type Row = (string | null)[]

function tableOf(columns: readonly (readonly [string, FieldType])[], rows: readonly Row[]): MatchTable {
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
export function people(size: number, seed: number): { table: MatchTable; entity: number[] } {
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
export function clients(size: number, seed: number): MatchTable {
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
