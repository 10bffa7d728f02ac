/** Which comparisons depend on each other among pairs that are no match: a town and its post code, an e-mail address and a name. */

import { DisjointSets } from '../arrays/disjoint-sets.ts'
import { bands, bandsOf } from '../model/bands.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { tuning } from '../tuning.ts'
import type { Patterns } from './agreement-patterns.ts'

/**
 * Sets `parent` and `lift` of every comparison. The parents are the tree of greatest mutual information (Chow and Liu 1968) over pairs
 * that are no match; the lift of a level says how many times likelier it is, given the band of the parent's level. Post codes agree by
 * chance once in 2,000 pairs, and once in 20 where towns agree: a lift of 100.
 * @param shares what each pattern counts among pairs that are no match
 */
export function leanOn(parameters: readonly ComparisonParameters[], { size, levels }: Patterns, shares: Float64Array): void {
  const width = parameters.length
  const bandsBy = parameters.map(({ levels }) => bandsOf(levels))
  const joint: Float64Array[][] = parameters.map((_, c) =>
    parameters.map((p, d) => (d === c ? new Float64Array(0) : new Float64Array(bands * p.u.length))),
  )
  for (let k = 0; k < size; k++) {
    const share = shares[k]!
    const at = k * width
    for (let c = 0; c < width; c++) {
      const l = levels[at + c]!
      if (l === 255) continue
      const band = bandsBy[c]![l]!
      for (let d = 0; d < width; d++) {
        if (d === c) continue
        const other = levels[at + d]!
        if (other !== 255) joint[c]![d]![band * parameters[d]!.u.length + other]! += share
      }
    }
  }
  const edges: { from: number; to: number; information: number }[] = []
  for (let c = 0; c < width; c++)
    for (let d = c + 1; d < width; d++) {
      if (parameters[c]!.fixed || parameters[d]!.fixed) continue
      const information = mutual(joint[c]![d]!, bands, parameters[d]!.u.length)
      if (information > 1e-4) edges.push({ from: c, to: d, information })
    }
  edges.sort((a, b) => b.information - a.information || a.from - b.from || a.to - b.to)
  const links: number[][] = parameters.map(() => [])
  const trees = new DisjointSets(width)
  for (const { from, to } of edges) {
    if (!trees.join(from, to)) continue
    links[from]!.push(to)
    links[to]!.push(from)
  }
  const seen = parameters.map(() => false)
  for (let root = 0; root < width; root++) {
    if (seen[root]) continue
    seen[root] = true
    parameters[root]!.parent = -1
    const queue = [root]
    for (const c of queue)
      for (const d of links[c]!) {
        if (seen[d]) continue
        seen[d] = true
        queue.push(d)
        parameters[d]!.parent = c
        parameters[d]!.lift = liftOf(joint[c]![d]!, bandsBy[d]!)
      }
  }
}

/**
 * The lift of each level, by the parent's band; `joint` counts pairs by band and level.
 * @param bandOf the band of each level
 */
function liftOf(joint: Float64Array, bandOf: Uint8Array): number[][] {
  const levels = bandOf.length
  const { row: band, column: marginal, all } = marginsOf(joint, bands, levels)
  const rows: number[][] = []
  for (let b = 0; b < bands; b++) {
    // a level may be rare: the lift of its band steadies its own
    const seenBand = new Float64Array(bands)
    const dueBand = new Float64Array(bands)
    for (let l = 0; l < levels; l++) {
      seenBand[bandOf[l]!]! += joint[b * levels + l]!
      dueBand[bandOf[l]!]! += (marginal[l]! * band[b]!) / Math.max(1, all)
    }
    rows.push(
      Array.from({ length: levels }, (_, l) => {
        const k = bandOf[l]!
        const usual = (seenBand[k]! + tuning.liftCaution) / (dueBand[k]! + tuning.liftCaution)
        const due = (marginal[l]! * band[b]!) / Math.max(1, all)
        return (joint[b * levels + l]! + 2 * tuning.liftCaution * usual) / (due + 2 * tuning.liftCaution)
      }),
    )
  }
  return rows
}

/** The sums of the rows and of the columns of a table of counts, and the sum of all. */
function marginsOf(joint: Float64Array, rows: number, columns: number) {
  const row = new Float64Array(rows)
  const column = new Float64Array(columns)
  let all = 0
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const n = joint[r * columns + c]!
      row[r]! += n
      column[c]! += n
      all += n
    }
  return { row, column, all }
}

/** The mutual information of rows and columns of a table of counts, in bits. */
function mutual(joint: Float64Array, rows: number, columns: number): number {
  const { row, column, all } = marginsOf(joint, rows, columns)
  if (all === 0) return 0
  let sum = 0
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const n = joint[r * columns + c]!
      if (n > 0) sum += (n / all) * Math.log2((n * all) / (row[r]! * column[c]!))
    }
  return sum
}
