/** How much each level of each comparison speaks for a match, in bits. Plain and fast: pairs are weighed by the million. */

import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { bands, bandsOf } from './bands.ts'
import type { ComparisonParameters } from './parameters.ts'

/** Weight of each level: log2(m/u), never falling from one level to the next (neighbours that would are pooled). */
export function levelWeights({ m, u }: Pick<ComparisonParameters, 'm' | 'u'>): number[] {
  const pools: { m: number; u: number; n: number }[] = []
  for (let l = 0; l < m.length; l++) {
    let pool = { m: m[l]!, u: u[l]!, n: 1 }
    while (pools.length > 0 && pools.at(-1)!.m * pool.u > pool.m * pools.at(-1)!.u) {
      const last = pools.pop()!
      pool = { m: pool.m + last.m, u: pool.u + last.u, n: pool.n + last.n }
    }
    pools.push(pool)
  }
  return pools.flatMap((pool) => Array<number>(pool.n).fill(Math.log2(pool.m / pool.u)))
}

/** Weights of a comparison's levels: row 0 for a parent without evidence, then one for each of its bands. */
export function weightRows(parameter: ComparisonParameters): number[][] {
  const { exact } = parameter
  const plain = levelWeights(parameter).map((weight, l) => exact?.[l] ?? weight)
  if (parameter.parent < 0) return [plain]
  const lifted = (w: number, l: number, row: readonly number[]) => {
    const weight = w - Math.log2(row[l]!)
    // that two values differ never speaks for a match, however rare it is where the parent agrees
    return l === 0 ? Math.min(0, weight) : weight
  }
  return [plain, ...parameter.lift.map((row) => plain.map((w, l) => exact?.[l] ?? lifted(w, l, row)))]
}

/** Weighs pairs by their levels and the rarity of what they share. */
export interface Weigher {
  /** Bits that comparison `c` of pair `p` speaks for a match; 0 without evidence. */
  one(pairs: LevelledPairs, p: number, c: number): number
  /** Sum over all comparisons of the pair, without the prior. */
  all(pairs: LevelledPairs, p: number): number
}

/** Most levels a comparison may have: places of a row in the weigher's tables. */
export const mostLevels = 16

const rowsEach = 1 + bands

export function weigherOf(parameters: readonly ComparisonParameters[]): Weigher {
  const width = parameters.length
  const weights = new Float64Array(width * rowsEach * mostLevels)
  const usual = new Float64Array(width * mostLevels)
  const most = new Float64Array(width * mostLevels).fill(Number.POSITIVE_INFINITY)
  /** 1 where rarity counts at a level. */
  const isRarer = new Uint8Array(width * mostLevels)
  const parents = Int32Array.from(parameters, ({ parent }) => parent)
  /** Row of weights by the parent's level; 255 is no evidence. */
  const rowOf = new Uint8Array(width * 256)
  for (const [c, parameter] of parameters.entries()) {
    const { parent, exact, evenly, u } = parameter
    for (const [row, list] of weightRows(parameter).entries()) weights.set(list, (c * rowsEach + row) * mostLevels)
    for (let l = 0; l < u.length; l++) {
      const isPinned = (exact?.[l] ?? null) !== null
      usual[c * mostLevels + l] = parameter.usual[l]!
      if (!isPinned) most[c * mostLevels + l] = parameter.most[l]!
      isRarer[c * mostLevels + l] = isPinned || evenly === true ? 0 : 1
    }
    const above = parent < 0 ? [] : bandsOf(parameters[parent]!.levels)
    for (let l = 0; l < above.length; l++) rowOf[c * 256 + l] = 1 + above[l]!
  }
  const weigh = (levels: Uint8Array, bits: Float32Array, at: number, c: number): number => {
    const level = levels[at + c]!
    if (level === 255) return 0
    const parent = parents[c]!
    const row = parent < 0 ? 0 : rowOf[c * 256 + levels[at + parent]!]!
    const weight = weights[(c * rowsEach + row) * mostLevels + level]!
    const k = c * mostLevels + level
    const rare = bits[at + c]!
    const own = rare === 0 || isRarer[k] === 0 ? weight : weight + (rare - usual[k]!)
    return own < most[k]! ? own : most[k]!
  }
  return {
    one: ({ levels, bits }, p, c) => weigh(levels, bits, p * width, c),
    all: ({ levels, bits }, p) => {
      let sum = 0
      const at = p * width
      for (let c = 0; c < width; c++) sum += weigh(levels, bits, at, c)
      return sum
    },
  }
}
