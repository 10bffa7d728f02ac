/**
 * The maximisation step: the parameters of each comparison, counted from how likely each pair is a match. u is counted over pairs that
 * are no match, m and the usual rarity over pairs that may be one; what a person pinned stands above all that is counted. Plain and fast:
 * runs each round of learning.
 */

import type { Level } from '../compare/level.ts'
import { power } from '../model/odds.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { tuning } from '../tuning.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import type { Patterns } from './agreement-patterns.ts'

/** Pairs added to each level before u is counted, so that no level is impossible. */
const smooth = 0.5

/** What is usual of m before anything is learned, and how many pairs of the sample it counts as. */
export interface Usual {
  readonly m: readonly number[]
  readonly pairs: number
}

/** A first guess of m, "different" first: matches mostly agree. Of four levels: 0.07, 0.04, 0.18, 0.71. */
export function firstM(levels: number): number[] {
  const m = Array.from({ length: levels }, (_, l) => (l === 0 ? 0.1 : tuning.firstFall ** (levels - 1 - l)))
  const sum = m.reduce((a, b) => a + b, 0)
  return m.map((x) => x / sum)
}

/**
 * m of one comparison. What is usual is counted as `tuning.usualPairs` pairs beside those of the sheet, so that it holds where duplicates are
 * few and fades where they are thousands; where nothing is usual, a first guess is.
 * @param counts expected matches at each level, among the sampled records
 * @param usual what is usual of m, with the pairs of the sample it counts as; null where nothing is
 */
export function countM(counts: Float64Array, levels: readonly Level[], usual: Usual | null): number[] {
  const all = counts.reduce((a, b) => a + b, 0)
  const strength = usual?.pairs ?? 4 + tuning.firstGuess * all
  const m = (usual?.m ?? firstM(counts.length)).map((first, l) => (counts[l]! + strength * first) / (all + strength))
  boundBelow(m, levels)
  return m
}

/** Keeps m of the partial levels below m of the levels above them, so that pairs merely alike cannot take over the role of matches. */
function boundBelow(m: number[], levels: readonly Level[]): void {
  let above = m.at(-1)!
  for (let l = m.length - 2; l >= 1; l--) {
    const most = (levels[l]!.partial === true ? tuning.partialShare : 1) * above
    if (m[l]! > most) m[l] = most
    above += m[l]!
  }
  const sum = m.reduce((a, b) => a + b, 0)
  for (let l = 0; l < m.length; l++) m[l]! /= sum
}

/**
 * Sets u of every comparison.
 * @param shares what each pattern counts among pairs that are no match
 */
export function countU(parameters: readonly ComparisonParameters[], { size, levels: rows }: Patterns, shares: Float64Array): void {
  const width = parameters.length
  for (let c = 0; c < width; c++) {
    const levels = parameters[c]!.u.length
    const counts = new Float64Array(levels)
    let all = 0
    for (let k = 0; k < size; k++) {
      const l = rows[k * width + c]!
      if (l === 255) continue
      counts[l]! += shares[k]!
      all += shares[k]!
    }
    if (parameters[c]!.fixed) {
      parameters[c]!.u = Array(levels).fill(1)
      continue
    }
    parameters[c]!.u = Array.from(counts, (count) => (count + smooth) / (all + smooth * levels))
  }
}

/**
 * Sets the usual rarity of what matches share at each level, in bits: -log2 of the average frequency. At the top level u becomes exactly
 * that frequency, where matches reach it, and the other levels of u share the rest.
 * @param rows the pairs that may match
 * @param shareOf how likely a pair is a match
 */
export function countUsual(
  parameters: readonly ComparisonParameters[],
  pairs: LevelledPairs,
  rows: readonly number[],
  shareOf: (p: number) => number,
): void {
  const width = parameters.length
  for (let c = 0; c < width; c++) {
    const { u, usual } = parameters[c]!
    const sums = new Float64Array(u.length)
    const counts = new Float64Array(u.length)
    for (const p of rows) {
      const l = pairs.levels[p * width + c]!
      if (l === 255) continue
      const share = shareOf(p)
      const bits = pairs.bits[p * width + c]!
      sums[l]! += bits === 0 ? share : share * power(-bits)
      counts[l]! += share
    }
    for (let l = 0; l < u.length; l++) usual[l] = counts[l]! > 1e-9 ? -Math.log2(sums[l]! / counts[l]!) : 0
    const top = u.length - 1
    if (!parameters[c]!.fixed && counts[top]! > 0.5 && usual[top]! > 0) {
      const fixed = 2 ** -usual[top]!
      const rest = 1 - u[top]!
      for (let l = 0; l < top; l++) u[l] = (u[l]! / rest) * (1 - fixed)
      u[top] = fixed
    }
  }
}

/** Puts what a person pinned of each comparison over what was counted; null is nothing pinned. */
export function keepPinned(
  parameters: readonly ComparisonParameters[],
  pinned: readonly (ComparisonParameters | null)[] | undefined,
): void {
  for (const [c, parameter] of parameters.entries()) {
    const kept = pinned?.[c] ?? null
    if (kept !== null) keepOne(parameter, kept)
  }
}

function keepOne(parameter: ComparisonParameters, kept: ComparisonParameters): void {
  if (kept.whole === true) {
    parameter.whole = true
    parameter.m = [...kept.m]
    parameter.u = [...kept.u]
    parameter.usual = [...kept.usual]
  }
  if (kept.evenly === true) {
    parameter.evenly = true
    parameter.usual.fill(0)
  }
  if (kept.exact === undefined) return
  parameter.exact = kept.exact
  for (const [l, bits] of kept.exact.entries())
    if (bits !== null) {
      // nothing is added to a pinned weight, and nothing caps it
      parameter.usual[l] = 0
      parameter.most[l] = Number.POSITIVE_INFINITY
    }
}
