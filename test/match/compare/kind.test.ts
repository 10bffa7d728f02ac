import { describe, expect, test } from 'vitest'
import { Growing } from '../../../src/match/arrays/growing.ts'
import type { Lexicon } from '../../../src/match/columns/lexicon.ts'
import { type Kind, kinds, methods } from '../../../src/match/compare/kind.ts'
import { agreesFrom, slipFrom } from '../../../src/match/compare/level.ts'
import { mostLevels } from '../../../src/match/model/weights.ts'

test.each([
  ['numbers of seven characters are a person’s own, as ids', 'id', ['AB-12345', 'AB-12346', 'AB-12347'], true],
  ['as codes they need nine', 'code', ['AB-12345', 'AB-12346', 'AB-12347'], false],
  ['codes of nine', 'code', ['AB-1234567', 'AB-1234568', 'AB-1234569'], true],
  ['post codes are not', 'code', ['50667', '53111', '52062'], false],
] as const)('%s', (_, type, values, own) => {
  expect(methods.code.own!({ type, values, filled: values.length })).toBe(own)
})

describe.each(kinds)('%s', (kind) => {
  const { levels, usual, costs, slips } = methods[kind]

  test('levels rise from different to same', () => {
    expect([levels[0]!.label.en, levels.at(-1)!.label.en, levels[0]!.rarest, levels.at(-1)!.rarest]).toEqual(['different', 'same', 0, 1])
    expect(levels.length).toBeLessThanOrEqual(mostLevels)
    expect(new Set(levels.map(({ label }) => label.en)).size).toBe(levels.length)
    // levels that agree in part stand together, below those that are the same but for a slip
    expect(levels.findLastIndex(({ partial }) => partial === true)).toBeLessThan(agreesFrom(levels))
    expect(slipFrom(levels)).toBeGreaterThanOrEqual(agreesFrom(levels))
    const sureties = levels.map(({ surety = 0 }) => surety)
    expect(sureties).toEqual([...sureties].sort((a, b) => a - b))
  })

  test('what is usual has a probability for every level', () => {
    for (const shares of [usual.u, usual.m]) {
      expect(shares.length).toBe(levels.length)
      expect(Math.min(...shares)).toBeGreaterThan(0)
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    }
    // the same is likelier of one customer, different of two
    expect([usual.m.at(-1)! > usual.u.at(-1)!, usual.m[0]! < usual.u[0]!]).toEqual([true, true])
  })

  test('work costs something', () => {
    for (const cost of [costs.preparing, costs.comparing, slips?.cost ?? 1]) expect(cost).toBeGreaterThan(0)
  })
})

test('no type of column calls for two kinds', () => {
  const types = kinds.flatMap((kind) => methods[kind].types ?? [])
  expect(types.length).toBe(new Set(types).size)
})

/** How many keys of the first value each of the others has. */
function shared(kind: Kind, values: readonly string[]): number[] {
  const lexicon: Lexicon = { values, counts: new Int32Array(values.length).fill(1), filled: values.length }
  const write = methods[kind].keys(lexicon, 1, true)
  const keysOf = (id: number) => {
    const keys = new Growing()
    write(id, keys)
    return [...keys.done()]
  }
  const first = keysOf(0)
  return values.slice(1).map((_, k) => keysOf(k + 1).filter((key) => first.includes(key)).length)
}

test.each<[Kind, string, string, number]>([
  ['choice', 'IT', 'it', 1],
  ['choices', 'a;b', 'a, b', 1],
  ['number', '12.5', '12.6', 0],
  ['date', '1984-04-14', '1984-04-15', 1],
  ['date', '1984-04-14', '2084-04-14', 1],
  ['phone', '+8613812345678', '+8613812345699', 1],
  ['phone', '12345', '12399', 0],
  ['code', 'K-10234567', 'k10234567', 2],
  ['code', 'K-10234567', 'K 10234567', 3],
  ['email', 'li.ming@qq.com', 'li.ming@163.com', 1],
  ['email', 'li.ming@huaxin.com', 'wang@huaxin.com', 1],
  ['email', 'li@qq.com', 'li@163.com', 0],
  ['short-text', 'Katherine', 'Katharine', 2],
  ['short-text', 'Ann', 'Anne', 0],
  ['long-text', 'International Business Machines', 'IBM', 1],
  ['long-text', 'Walker Plumbing Inc', 'Walker Roofing Ltd', 1],
  ['company', '深圳市华信科技有限公司', '深圳市华新科技有限公司', 1],
])('keys of %s: %s and %s share %d', (kind, one, other, count) => expect(shared(kind, [one, other])).toEqual([count]))

test.each<[Kind, string, readonly string[]]>([
  ['email', 'Li.Ming@QQ.com', ['li.ming', '@qq.com']],
  ['email', 'no address', ['no address']],
  ['short-text', 'José', ['jose']],
  ['long-text', 'Walker Plumbing, Walker', ['walker', 'plumbing']],
  ['phone', '+8613812345678', []],
])('parts of %s: %s', (kind, value, parts) => expect(methods[kind].parts?.of(value) ?? []).toEqual(parts))

test('the parts of a column, counted at once, are those of its values', () => {
  const values = ['华信科技 Walker', 'Walker Plumbing', 'x']
  const counted = methods['long-text'].parts!.counted!({ values, counts: Int32Array.of(2, 3, 1), filled: 6 })
  const holders = new Map<string, number>()
  for (const [id, value] of values.entries())
    for (const part of methods['long-text'].parts!.of(value)) holders.set(part, (holders.get(part) ?? 0) + [2, 3, 1][id]!)
  expect(new Map(counted.parts.map((part, p) => [part, counted.holders[p]!]))).toEqual(holders)
})
