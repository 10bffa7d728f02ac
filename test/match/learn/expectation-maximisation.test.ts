import { expect, test } from 'vitest'
import { randomSource } from '../../../src/match/arrays/hash.ts'
import { different, type Level, same } from '../../../src/match/compare/level.ts'
import { estimate } from '../../../src/match/learn/expectation-maximisation.ts'
import { firstParameters } from '../../../src/match/learn/first-parameters.ts'
import { levelWeights } from '../../../src/match/model/weights.ts'

/** m and u of three comparisons of four levels, each there twice, from which the test's data is drawn. */
const m = [
  [0.05, 0.05, 0.2, 0.7],
  [0.1, 0.05, 0.15, 0.7],
  [0.02, 0.03, 0.05, 0.9],
]
const u = [
  [0.97, 0.02, 0.008, 0.002],
  [0.9, 0.08, 0.015, 0.005],
  [0.8, 0.15, 0.04, 0.01],
]

const levels4: readonly Level[] = [
  different,
  { label: { en: 'partly alike', zh: '部分相同' }, rarest: 0, partial: true },
  { label: { en: 'alike', zh: '相似' }, rarest: 0 },
  same,
]

test('the estimator recovers the m and u that made its data', () => {
  const random = randomSource(7)
  const draw = (table: readonly number[]) => {
    let r = random()
    for (let l = 0; l < table.length; l++) {
      r -= table[l]!
      if (r < 0) return l
    }
    return table.length - 1
  }
  const records = 2000
  const candidates = 60
  const levels: number[] = []
  const starts = new Int32Array(records + 1)
  // one true partner in every other record; the other candidates are none
  for (let s = 0; s < records; s++) {
    for (let k = 0; k < candidates; k++) for (let c = 0; c < 6; c++) levels.push(draw(k === 0 && s % 2 === 0 ? m[c % 3]! : u[c % 3]!))
    starts[s + 1] = (s + 1) * candidates
  }
  const rows = records * candidates
  const drawn = Array.from({ length: 60_000 * 6 }, (_, k) => draw(u[k % 3]!))
  const chance = { size: 60_000, levels: Uint8Array.from(drawn), bits: new Float32Array(60_000 * 6) }
  const input = {
    first: firstParameters(Array(6).fill(levels4), 6, chance),
    candidates: { size: rows, levels: Uint8Array.from(levels), bits: new Float32Array(rows * 6) },
    starts,
    others: Int32Array.from({ length: rows }, (_, p) => p % candidates),
    scale: 1,
    random: chance,
    hopeless: new Uint8Array(0),
    totalPairs: rows,
    firstMatches: 200,
    // no two candidates of one record belong together
    compare: (_: number, __: number, into: Uint8Array, ___: Float32Array, at = 0) => {
      into.fill(0, at, at + 6)
    },
  }
  const found = estimate(input)
  expect([found.converged, found.change! <= 2e-3, found.iterations < 20]).toEqual([true, true, true])
  const cut = estimate({ ...input, rounds: 1 })
  expect([cut.converged, cut.change! > 2e-3, cut.iterations]).toEqual([false, true, 1])
  expect(found.matches).toBeGreaterThan(450)
  expect(found.matches).toBeLessThan(550)
  for (let c = 0; c < 6; c++)
    for (let l = 0; l < 4; l++) {
      expect(Math.abs(found.parameters[c]!.m[l]! - m[c % 3]![l]!)).toBeLessThan(0.05)
      expect(Math.abs(found.parameters[c]!.u[l]! - u[c % 3]![l]!)).toBeLessThan(0.01)
    }
})

test('weights never fall from one level to the next: neighbours that would are pooled', () => {
  const weights = levelWeights({ m: [0.1, 0.4, 0.1, 0.4], u: [0.6, 0.1, 0.2, 0.1] })
  expect(weights.map((weight) => Math.round(weight * 100) / 100)).toEqual([-2.58, 0.74, 0.74, 2])
})
