/**
 * Weighs pairs of records under a learned model. Plain and fast: cheap comparisons first, and a pair is dropped as soon as nothing
 * the rest could say would lift it to the review band; that spares most pairs the costly comparisons of long texts.
 */

import { idIn, isSilent, sole } from '../columns/record-rows.ts'
import { methods } from '../compare/kind.ts'
import type { MatchModel } from '../model/model.ts'
import { type Weigher, weigherOf, weightRows } from '../model/weights.ts'
import type { Exchange } from '../vectors/exchanged-names.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import type { Prepared } from '../vectors/prepared.ts'

export interface Scorer {
  /** The whole weight of two records: prior and all comparisons. */
  weigh(i: number, j: number): number
  /** The same where it reaches `least`; else some number below `least`. */
  weighIf(i: number, j: number, least: number): number
  /** Calls `visit` with those of a record's `count` others (at most `together`) whose weight with it reaches `least`, in order. */
  eachAbove(i: number, others: Int32Array, count: number, least: number, visit: (j: number, weight: number) => void): void
  /** Levels and bits of the pair weighed last by `weigh`. */
  readonly last: LevelledPairs
  /** What its levels speak. */
  readonly weigher: Weigher
}

/** Pairs of one record that are weighed together: what one of them waits for from memory comes while another is compared. */
export const together = 256

export function scorerOf(
  { comparisons, exchanges, rows, width: plain }: Prepared,
  { estimate: { parameters }, prior }: MatchModel,
): Scorer {
  const width = parameters.length
  const weigher = weigherOf(parameters)
  const levels = new Uint8Array(width * together)
  const bits = new Float32Array(width * together)
  const last: LevelledPairs = { size: 1, levels, bits }
  /** Most a level can be worth whatever its parent shows, rarity left out. */
  const best = parameters.map((parameter) => {
    const rows = weightRows(parameter)
    return Float64Array.from(rows[0]!, (_, l) => Math.max(...rows.map((row) => row[l]!)))
  })
  /** Most a comparison can be worth where it reaches one of its first levels. */
  const mostBelow = (c: number, levelCount: number): number => {
    const { rarest } = comparisons[c]!
    const { levels, usual, most: capped } = parameters[c]!
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < levelCount; l++)
      top = Math.max(top, Math.min(capped[l]!, best[c]![l]! + Math.max(0, levels[l]!.rarest * rarest - usual[l]!)))
    return top
  }
  const most = comparisons.map((_, c) => mostBelow(c, parameters[c]!.levels.length))
  /** The same where two values are not one, and one of them is the same as no other. */
  const mostUnlike = comparisons.map((_, c) => mostBelow(c, parameters[c]!.levels.length - 1))
  // names that may stand in each other's column are compared together
  const partner = new Array<Exchange | undefined>(plain)
  for (const exchange of exchanges) partner[exchange.a] = exchange
  const second = new Set(exchanges.map(({ b }) => b))
  const settles = (c: number) => (mostUnlike[c]! - best[c]![0]!) / methods[comparisons[c]!.kind].costs.comparing
  const units = comparisons
    .map((_, c) => c)
    .filter((c) => !second.has(c))
    // what can settle a pair at little cost comes first: most pairs differ in most columns
    .sort((x, y) => settles(y) - settles(x) || x - y)
  const comparers = comparisons.map(({ comparer }) => comparer)
  const orderOf = new Map(exchanges.map((exchange, e) => [exchange, plain + e]))

  const compareOne = (c: number, i: number, j: number, at: number): void => {
    const x = rows[i * plain + c]!
    const y = rows[j * plain + c]!
    if (isSilent(x, y)) {
      levels[at + c] = 255
      bits[at + c] = 0
      return
    }
    const a = idIn(x)
    const b = idIn(y)
    const level = comparers[c]!.level(a, b)
    levels[at + c] = level
    bits[at + c] = comparers[c]!.bits(a, b, level)
  }
  const compareUnit = (c: number, i: number, j: number, at: number): void => {
    compareOne(c, i, j, at)
    const exchange = partner[c]
    if (exchange === undefined) return
    compareOne(exchange.b, i, j, at)
    exchange.apply(i, j, levels, bits, at, orderOf.get(exchange)!)
  }
  const total = (p: number): number => prior + weigher.all(last, p)
  const atMost = (at: number, c: number): number => {
    const level = levels[at + c]!
    if (level === 255) return 0
    const { usual, most: capped } = parameters[c]!
    return Math.min(capped[level]!, best[c]![level]! + (bits[at + c] === 0 ? 0 : bits[at + c]! - usual[level]!))
  }
  // names that stand crosswise are compared with other values than those of their own column
  const crossed = new Uint8Array(plain)
  for (const { a, b } of exchanges) crossed[a] = crossed[b] = 1
  /** Most a comparison can be worth by what two cells show without a look at their values. */
  const atFirst = (c: number, x: number, y: number): number => {
    // where names stand crosswise, a column that is empty in one record still counts
    if (crossed[c] === 1) return Math.max(0, most[c]!)
    if (isSilent(x, y)) return 0
    return idIn(x) !== idIn(y) && ((x | y) & sole) !== 0 ? mostUnlike[c]! : most[c]!
  }
  /** Most a pair can weigh before any value is looked at. */
  const ceiling = (i: number, j: number): number => {
    let upper = prior
    for (let c = 0; c < plain; c++) upper += atFirst(c, rows[i * plain + c]!, rows[j * plain + c]!)
    return upper
  }
  const uppers = new Float64Array(together)
  const alive = new Int32Array(together)
  /** Compares a record with some others, column by column, as long as a pair may reach `least`; how many do is returned, which in `alive`. */
  const sift = (i: number, others: Int32Array, count: number, least: number): number => {
    let left = count
    for (let p = 0; p < count; p++) {
      uppers[p] = ceiling(i, others[p]!)
      alive[p] = p
    }
    for (const c of units) {
      const exchange = partner[c]
      let kept = 0
      for (let k = 0; k < left; k++) {
        const p = alive[k]!
        if (uppers[p]! < least) continue
        alive[kept++] = p
        const at = p * width
        const j = others[p]!
        const x = rows[i * plain + c]!
        const y = rows[j * plain + c]!
        compareUnit(c, i, j, at)
        uppers[p]! += atMost(at, c) - atFirst(c, x, y)
        if (exchange !== undefined) uppers[p]! += atMost(at, exchange.b) - atFirst(exchange.b, -1, -1)
      }
      left = kept
      if (left === 0) return 0
    }
    let kept = 0
    for (let k = 0; k < left; k++) if (uppers[alive[k]!]! >= least) alive[kept++] = alive[k]!
    return kept
  }
  const one = new Int32Array(1)

  return {
    weigh: (i, j) => {
      for (const c of units) compareUnit(c, i, j, 0)
      return total(0)
    },
    weighIf: (i, j, least) => {
      one[0] = j
      return sift(i, one, 1, least) === 0 ? uppers[0]! : total(0)
    },
    eachAbove: (i, others, count, least, visit) => {
      const reached = sift(i, others, count, least)
      for (let k = 0; k < reached; k++) {
        const weight = total(alive[k]!)
        if (weight >= least) visit(others[alive[k]!]!, weight)
      }
    },
    last,
    weigher,
  }
}
