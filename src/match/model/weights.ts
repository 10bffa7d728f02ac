/** Match weights: the bits that each level of each comparison counts for a match. Plain and fast: millions of pairs are weighed. */

import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { bands, bandsOf } from './bands.ts'
import type { ComparisonParameters } from './parameters.ts'

/** The weight of each level, log2(m/u). Weights never fall from one level to the next: neighbours that would are pooled. */
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

/** The weights of a comparison by level: row 0 where the parent is no evidence or there is none, then a row for each band of the parent. */
export function weightRows(parameter: ComparisonParameters): number[][] {
  const { exact } = parameter
  const plain = levelWeights(parameter).map((weight, l) => exact?.[l] ?? weight)
  if (parameter.parent < 0) return [plain]
  const lifted = (w: number, l: number, row: readonly number[]) => {
    const weight = w - Math.log2(row[l]!)
    // two different values never count for a match, however rare that is where the parent agrees
    return l === 0 ? Math.min(0, weight) : weight
  }
  return [plain, ...parameter.lift.map((row) => plain.map((w, l) => exact?.[l] ?? lifted(w, l, row)))]
}

/** Weighs pairs by their levels and by how rare what they share is. */
export interface Weigher {
  /** The weight of comparison `c` of pair `p`, in bits; 0 without evidence. */
  one(pairs: LevelledPairs, p: number, c: number): number
  /** The sum of the weights of all comparisons of the pair, without the prior. */
  all(pairs: LevelledPairs, p: number): number
}

/** Most levels a comparison may have; the rows of the weigher's tables are this long. */
export const mostLevels = 16

const rowsEach = 1 + bands

export function weigherOf(parameters: readonly ComparisonParameters[]): Weigher {
  const width = parameters.length
  const weights = new Float64Array(width * rowsEach * mostLevels)
  const usual = new Float64Array(width * mostLevels)
  const most = new Float64Array(width * mostLevels).fill(Number.POSITIVE_INFINITY)
  /** 1 where the rarity of a value counts at a level. */
  const isRarer = new Uint8Array(width * mostLevels)
  const parents = Int32Array.from(parameters, ({ parent }) => parent)
  /** The row of weights for each level of the parent; 255 is no evidence. */
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
