/**
 * The order matching goes by. Records are sorted by a digest of their cells, so that a sheet whose rows are shuffled gives the same
 * result, and records alike in every cell stand side by side. Plain and fast: a million rows pass, column by column or stretch by
 * stretch, so that threads can share the work.
 */

import { hashStart, hashStep, mix, otherSeed } from '../arrays/hash.ts'
import { sortByKey } from '../arrays/radix-sort.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Crew } from '../crew.ts'
import type { NumberedColumn } from './table.ts'

export interface CanonicalOrder {
  /** Position in the table of each record. */
  readonly order: Int32Array
  /** Runs of records alike in every cell, as first and last place in the order. */
  readonly twins: readonly (readonly [number, number])[]
}

/** The order of the records of `columns`, which stand by name; worked out by all threads. */
export async function canonicalOrder(crew: Crew, columns: readonly NumberedColumn[], size: number): Promise<CanonicalOrder> {
  const summing = summed(columns, await crew.each(digestValues, columns, columns.length), size)
  await crew.each(digestRecords, summing, Math.ceil(size / stretch))
  return byDigest(summing)
}

/** The same at once, for a few records. */
export function canonicalOrderHere(columns: readonly NumberedColumn[], size: number): CanonicalOrder {
  const digest = digestValues(columns)
  const summing = summed(
    columns,
    columns.map((_, c) => digest(c)),
    size,
  )
  const sum = digestRecords(summing)
  for (let step = 0; step * stretch < size; step++) sum(step)
  return byDigest(summing)
}

/** Two independent 32-bit hashes of each value, or of each record: 64 bits, so that two different ones hardly ever share both. */
interface Digests {
  readonly high: Int32Array
  readonly low: Int32Array
}

interface DigestedColumn extends Digests {
  /** A hash of all cells of the column, whatever their order. */
  readonly contents: number
}

/**
 * The digests of the values of one column a step. What the column holds counts, so that columns cannot change places; its name does not: the same
 * records in columns of other names give the same order, and so the same samples.
 */
export const digestValues =
  (columns: readonly NumberedColumn[]) =>
  (step: number): DigestedColumn => {
    const { texts, ids } = columns[step]!
    const { units, ends } = texts
    const high = sharedInts(ends.length)
    const low = sharedInts(ends.length)
    for (let t = 0, at = 0; t < ends.length; t++) {
      let h = hashStart()
      let g = hashStart(other)
      for (const end = ends[t]!; at < end; at++) {
        const unit = units[at]!
        h = hashStep(h, unit)
        g = hashStep(g, unit)
      }
      high[t] = mix(h, 0)
      low[t] = mix(g, other)
    }
    let contents = 0
    for (const id of ids) contents = (contents + (id < 0 ? 1 : high[id]!)) | 0
    return { high, low, contents }
  }

const other = otherSeed(0)

/** Records of one step: few enough that the sums of all stay in the processor's cache. */
const stretch = 1 << 14

interface Summing extends Digests {
  readonly columns: readonly (Digests & { readonly ids: Int32Array })[]
}

function summed(columns: readonly NumberedColumn[], digests: readonly DigestedColumn[], size: number): Summing {
  // columns of the same contents are told apart by their place
  const met = new Map<number, number>()
  for (const { high, low, contents } of digests) {
    const times = met.get(contents) ?? 0
    met.set(contents, times + 1)
    const salt = mix(contents, times)
    for (const hashes of [high, low]) for (let t = 0; t < hashes.length; t++) hashes[t] = mix(hashes[t]!, salt)
  }
  return { columns: columns.map(({ ids }, c) => ({ ids, ...digests[c]! })), high: sharedInts(size), low: sharedInts(size) }
}

/** Adds up the digests of each record's values, a stretch of records a step. */
export const digestRecords =
  ({ columns, high, low }: Summing) =>
  (step: number): null => {
    const to = Math.min(high.length, (step + 1) * stretch)
    for (const column of columns)
      for (let i = step * stretch; i < to; i++) {
        const id = column.ids[i]!
        if (id < 0) continue
        high[i]! += column.high[id]!
        low[i]! += column.low[id]!
      }
    return null
  }

/** Records sorted by their digests. */
function byDigest({ high, low }: Digests): CanonicalOrder {
  const size = high.length
  const order = sharedInts(size)
  order.set(sortByKey(new Uint32Array(high.buffer), sortByKey(new Uint32Array(low.buffer))))
  const twins: [number, number][] = []
  let first = 0
  for (let i = 1; i <= size; i++) {
    if (i < size && high[order[i]!] === high[order[first]!] && low[order[i]!] === low[order[first]!]) continue
    if (i - first > 1) twins.push([first, i - 1])
    first = i
  }
  return { order, twins }
}
