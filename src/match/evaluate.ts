/** How well clusters agree with a truth: pairwise and B-cubed precision, recall and F1. */

import { DisjointSets } from './arrays/disjoint-sets.ts'

export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Evaluation extends Agreement {
  readonly truePairs: number
  readonly foundPairs: number
  readonly bcubed: Agreement
}

/**
 * @param entity of each record that the truth knows
 * @param cluster of each record; a record without one stands alone
 */
export function evaluateClusters(entity: ReadonlyMap<string, string>, cluster: ReadonlyMap<string, string | number>): Evaluation {
  const entities = new Map<string, number>()
  const clusters = new Map<string, number>()
  const both = new Map<string, { readonly entity: string; readonly cluster: string; size: number }>()
  const add = (sizes: Map<string, number>, name: string) => sizes.set(name, (sizes.get(name) ?? 0) + 1)
  for (const [record, own] of entity) {
    const found = cluster.get(record)
    const name = found === undefined ? `record ${record}` : `cluster ${found}`
    add(entities, own)
    add(clusters, name)
    const key = JSON.stringify([own, name])
    const shared = both.get(key)
    if (shared === undefined) both.set(key, { entity: own, cluster: name, size: 1 })
    else shared.size++
  }
  const pairs = (sizes: Iterable<number>) => {
    let sum = 0
    for (const size of sizes) sum += (size * (size - 1)) / 2
    return sum
  }
  const truePairs = pairs(entities.values())
  const foundPairs = pairs(clusters.values())
  let rightPairs = 0
  let precise = 0
  let recalled = 0
  for (const { entity: own, cluster: name, size } of both.values()) {
    rightPairs += (size * (size - 1)) / 2
    precise += size ** 2 / clusters.get(name)!
    recalled += size ** 2 / entities.get(own)!
  }
  const records = Math.max(1, entity.size)
  return {
    truePairs,
    foundPairs,
    ...agreement(foundPairs === 0 ? 1 : rightPairs / foundPairs, truePairs === 0 ? 1 : rightPairs / truePairs),
    bcubed: agreement(precise / records, recalled / records),
  }
}

function agreement(precision: number, recall: number): Agreement {
  const round = (x: number) => Math.round(x * 1e5) / 1e5
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  }
}

/**
 * The entity of each record from the rows of a truth file: `record,entity`, or `left,right` (pairs of the same customer, closed).
 * In the second form only `records` tells which records there are; the ones in no pair are entities of their own.
 */
export function entitiesOf(rows: readonly (readonly string[])[], records: Iterable<string>): Map<string, string> {
  const [head, ...body] = rows
  const pairs = /^(left|.*_l|id_?1|record_?1)$/i.test(head?.[0]?.trim() ?? '')
  if (!pairs) return new Map(body.map((row) => [row[0] ?? '', row[1] ?? '']))
  const named = [...new Set([...records, ...body.flatMap(([left = '', right = '']) => [left, right])])]
  const place = new Map(named.map((record, at) => [record, at]))
  const entities = new DisjointSets(named.length)
  for (const [left = '', right = ''] of body) entities.join(place.get(left)!, place.get(right)!)
  return new Map(named.map((record, at) => [record, named[entities.find(at)]!]))
}
