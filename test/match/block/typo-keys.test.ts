import { expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { candidatesOf, largestBlock, pairsOf } from '../../../src/match/block/candidates.ts'
import { slipTexts, typoKeys } from '../../../src/match/block/typo-keys.ts'
import { recordKeys } from '../../../src/match/block/value-keys.ts'
import { encodeHere } from '../../../src/match/columns/encode.ts'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { placesOf } from '../../../src/match/columns/table-order.ts'
import { designOf } from '../../../src/match/design/design.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { prepare } from '../../../src/match/vectors/prepared.ts'
import { startCrew } from '../../../src/match/workers/start-crew.ts'

/**
 * Customers, the first of them twice: the second time with one character changed in the middle of every field, so that no value,
 * beginning, end or word of the two is the same.
 */
function slipped(size: number, twice: number): MatchTable {
  const random = randomSource(11)
  const below = (n: number) => Math.floor(random() * n)
  const letters = (n: number) => Array.from({ length: n }, () => 'abcdefghijklmnopqrstuvwxyz'[below(26)]).join('')
  const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('')
  const middle = (text: string) => {
    const at = text.length >> 1
    return text.slice(0, at) + (/\d/.test(text[at]!) ? (Number(text[at]) + 5) % 10 : text[at] === 'q' ? 'k' : 'q') + text.slice(at + 1)
  }
  const rows = Array.from({ length: size - twice }, (_, i) => [
    letters(7),
    letters(7),
    `+8613${digits(9)}`,
    `${letters(7)}.${letters(4)}@${letters(8)}.com`,
    i === size - twice - 1 ? null : digits(12),
  ])
  const all = [...rows, ...rows.slice(0, twice).map((row) => row.map((value) => middle(value ?? '')))]
  const columns = [
    ['given', 'given'],
    ['family', 'family'],
    ['phone', 'phone'],
    ['email', 'email'],
    ['number', 'code'],
  ] as const
  return { size, columns: columns.map(([name, type], c) => ({ name, type, values: all.map((row) => row[c]!) })) }
}

const size = 3000
const twice = 60

test('a slip in every field loses no pair from the candidates; without keys for slips all are lost', async () => {
  const encoded = encodeHere(slipped(size, twice))
  const places = placesOf(encoded.order)
  const crew = startCrew(1)
  const met = async (withSlips: boolean) => {
    const groundwork = await prepare(crew, encoded, designOf(encoded), withSlips ? largestBlock(size) : null)
    const candidates = await candidatesOf(crew, size, () => recordKeys(crew, groundwork), [])
    const found = new Set<string>()
    pairsOf(candidates)(0, size, (i, j) => found.add(`${i}-${j}`))
    return Array.from({ length: twice }, (_, k) => [places[k]!, places[size - twice + k]!].sort((a, b) => a - b).join('-')).filter((pair) =>
      found.has(pair),
    ).length
  }
  expect([await met(false), await met(true)]).toEqual([0, twice])
})

test('and they are found to be the same customers', async () => {
  const { clusters, slips } = await findDuplicates(slipped(size, twice))
  expect(Array.from({ length: twice }, (_, k) => clusters[k] === clusters[size - twice + k]).filter(Boolean).length).toBe(twice)
  expect(slips.map(({ column, edits, near }) => [column, edits, near >= twice])).toEqual([
    ['email', 2, true],
    ['family', 2, true],
    ['given', 2, true],
    ['number', 2, true],
    ['phone', 2, true],
  ])
})

test('values all near one another: few keys, and the rest is counted', () => {
  const values = Array.from({ length: 4000 }, (_, i) => String(10_000_000 + i))
  const counts = new Int32Array(4000).fill(1)
  const { keys, leftOut } = typoKeys({ kind: 'code', spelling: slipTexts('code', values)!, counts, salt: 1, largest: largestBlock(4000)! })!
  expect([keys.length < 2 * 4000, leftOut > 100_000]).toEqual([true, true])
})
