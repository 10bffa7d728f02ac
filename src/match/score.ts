/**
 * Weighs pairs of records under a learned model. Plain and fast: cheap comparisons first, and a pair is dropped as soon as nothing
 * the rest could say would lift it to the review band; that spares most pairs the costly comparisons of long texts.
 */

import type { Kind } from './choose.ts'
import { type LevelledPairs, weightOfOne, weightTables } from './estimate.ts'
import type { Exchange } from './exchange.ts'
import type { MatchModel } from './model.ts'
import type { Prepared } from './prepare.ts'
import { idIn, isSilent } from './rows.ts'

export interface Scorer {
  /** The whole weight of two records: prior and all comparisons. */
  weigh(i: number, j: number): number
  /** The same where it reaches `least`; else some number below `least`. */
  weighIf(i: number, j: number, least: number): number
  /** Levels and bits of the pair weighed last by `weigh`. */
  readonly last: LevelledPairs
  /** Weights by comparison, band and level. */
  readonly weights: readonly number[][][]
}

const costs: Record<Exclude<Kind, 'none'>, number> = {
  choice: 1,
  number: 3,
  code: 3,
  phone: 2,
  date: 4,
  email: 5,
  company: 5,
  choices: 6,
  'short-text': 6,
  'long-text': 20,
}

export function scorerOf(
  { comparisons, exchanges, rows, width: plain }: Prepared,
  { estimate: { parameters }, prior }: MatchModel,
): Scorer {
  const width = parameters.length
  const weights = weightTables(parameters)
  const levels = new Uint8Array(width)
  const bits = new Float32Array(width)
  const last: LevelledPairs = { size: 1, levels, bits }
  /** Most a level can be worth whatever its parent shows, rarity left out. */
  const best = weights.map((rows) => Float64Array.from(rows[0]!, (_, l) => Math.max(...rows.map((row) => row[l]!))))
  /** Most a comparison can be worth at all; a rarity can add at most the bits of a value held once. */
  const most = comparisons.map(({ filled, comparer }, c) => {
    const { usual, most: capped } = parameters[c]!
    const rarest = Math.log2(Math.max(2, filled))
    let top = 0
    for (let l = 0; l < comparer.levels.length; l++)
      top = Math.max(top, Math.min(capped[l]!, best[c]![l]! + Math.max(0, comparer.rarest[l]! * rarest - usual[l]!)))
    return top
  })
  // names that may stand in each other's column are compared together
  const partner = new Map<number, Exchange>()
  for (const exchange of exchanges) partner.set(exchange.a, exchange)
  const second = new Set(exchanges.map(({ b }) => b))
  const units = comparisons
    .map((_, c) => c)
    .filter((c) => !second.has(c))
    // what can settle a pair at little cost comes first
    .sort((x, y) => most[y]! / costs[comparisons[y]!.kind] - most[x]! / costs[comparisons[x]!.kind] || x - y)
  const comparers = comparisons.map(({ comparer }) => comparer)
  const orderOf = new Map(exchanges.map((exchange, e) => [exchange, plain + e]))

  const compareOne = (c: number, i: number, j: number): void => {
    const x = rows[i * plain + c]!
    const y = rows[j * plain + c]!
    if (isSilent(x, y)) {
      levels[c] = 255
      bits[c] = 0
      return
    }
    const a = idIn(x)
    const b = idIn(y)
    const level = comparers[c]!.level(a, b)
    levels[c] = level
    bits[c] = comparers[c]!.bits(a, b, level)
  }
  const compareUnit = (c: number, i: number, j: number): void => {
    compareOne(c, i, j)
    const exchange = partner.get(c)
    if (exchange === undefined) return
    compareOne(exchange.b, i, j)
    exchange.apply(i, j, levels, bits, 0, orderOf.get(exchange)!)
  }
  const total = (): number => {
    let sum = prior
    for (let c = 0; c < width; c++) sum += weightOfOne(last, 0, c, parameters, weights)
    return sum
  }
  const atMost = (c: number): number => {
    const level = levels[c]!
    if (level === 255) return 0
    const { usual, most: capped } = parameters[c]!
    return Math.min(capped[level]!, best[c]![level]! + (bits[c] === 0 ? 0 : bits[c]! - usual[level]!))
  }

  return {
    weigh: (i, j) => {
      for (const c of units) compareUnit(c, i, j)
      return total()
    },
    weighIf: (i, j, least) => {
      let upper = prior
      for (let c = 0; c < plain; c++) if (rows[i * plain + c]! >= 0 && rows[j * plain + c]! >= 0) upper += most[c]!
      // where names stand crosswise, a column that is empty in one record still counts
      for (const { a, b } of exchanges) {
        if (rows[i * plain + a]! < 0 || rows[j * plain + a]! < 0) upper += most[a]!
        if (rows[i * plain + b]! < 0 || rows[j * plain + b]! < 0) upper += most[b]!
      }
      for (const c of units) {
        if (upper < least) return upper
        const exchange = partner.get(c)
        if (exchange === undefined) {
          if (rows[i * plain + c]! < 0 || rows[j * plain + c]! < 0) {
            levels[c] = 255
            bits[c] = 0
            continue
          }
          compareOne(c, i, j)
          upper += atMost(c) - most[c]!
        } else {
          compareUnit(c, i, j)
          upper += atMost(c) - most[c]! + atMost(exchange.b) - most[exchange.b]!
        }
      }
      return upper < least ? upper : total()
    },
    last,
    weights,
  }
}
