import { describe, expect, test } from 'vitest'
import { clusterPairs } from '../../../src/match/cluster/cluster.ts'
import type { DecidedPair } from '../../../src/match/decisions.ts'

/** Clusters of n records whose pair weights are given; all other pairs weigh -10. */
function clustersOf(n: number, weights: Record<string, number>, another = 0, decisions: DecidedPair[] = []): number[] {
  const weigh = (i: number, j: number) => weights[`${Math.min(i, j)}-${Math.max(i, j)}`] ?? -10
  const found = Object.entries(weights).filter(([, weight]) => weight >= 0)
  const left = found.map(([pair]) => Number(pair.split('-')[0]))
  const right = found.map(([pair]) => Number(pair.split('-')[1]))
  return Array.from(clusterPairs(n, { left, right, weight: found.map(([, weight]) => weight) }, weigh, 0, another, decisions))
}

test.each([
  ['a pair', 3, { '0-1': 5 }, [0, 0, 2]],
  ['three that all agree', 3, { '0-1': 5, '1-2': 5, '0-2': 4 }, [0, 0, 0]],
  ['two pairs held together by one weak edge come apart', 4, { '0-1': 9, '2-3': 9, '1-2': 2 }, [0, 0, 2, 2]],
  ['a chain of merely alike records is cut', 4, { '0-1': 3, '1-2': 3, '2-3': 3 }, [0, 0, 2, 2]],
  ['a record with one missing edge stays when the rest is strong', 3, { '0-1': 12, '1-2': 12, '0-2': -4 }, [0, 0, 0]],
  ['no edges', 2, {}, [0, 1]],
] as const)('%s', (_, n, weights, expected) => expect(clustersOf(n, weights)).toEqual([...expected]))

test('where customers are rarely there twice, a third is held back', () => {
  const weights = { '0-1': 12, '1-2': 4, '0-2': 4 }
  expect([clustersOf(3, weights), clustersOf(3, weights, -5)]).toEqual([
    [0, 0, 0],
    [0, 0, 2],
  ])
})

const same = (left: number, right: number): DecidedPair => ({ left, right, verdict: 'same' })
const different = (left: number, right: number): DecidedPair => ({ left, right, verdict: 'different' })

test.each([
  ['records a person called the same are joined without evidence', { '1-2': 5, '0-2': 2 }, [same(0, 1)], [0, 0, 0, 3]],
  ['records a person called different come apart', { '0-1': 9 }, [different(0, 1)], [0, 1, 2, 3]],
  ['and are not joined through a third', { '0-1': 9, '1-2': 8, '0-2': 3 }, [different(0, 2)], [0, 0, 2, 3]],
  ['different holds against same', { '0-1': 9 }, [same(0, 1), same(1, 2), different(0, 2)], [0, 0, 2, 3]],
] as const)('%s', (_, weights, decisions, expected) => expect(clustersOf(4, weights, 0, [...decisions])).toEqual([...expected]))

test('two records that contradict each other stay apart, and so do the groups around them, unless a person says otherwise', () => {
  const contradicts = (i: number, j: number) => Math.min(i, j) === 0 && Math.max(i, j) === 2
  const weigh = () => 9
  const pairs = { left: [0, 1, 0], right: [1, 2, 2], weight: [9, 9, 9] }
  const clusters = (decisions: DecidedPair[]) => [...clusterPairs(3, pairs, weigh, 0, 0, decisions, { contradicts })]
  expect([clusters([]), clusters([same(0, 2)])]).toEqual([
    [0, 0, 2],
    [0, 0, 0],
  ])
})

test('a pair that contradicts itself is no cluster', () => {
  const pairs = { left: [0], right: [1], weight: [20] }
  expect([...clusterPairs(2, pairs, () => 20, 0, 0, [], { contradicts: () => true })]).toEqual([0, 1])
})

describe('groups too large to compare every two of', () => {
  const size = 5000
  /** Each record with the ten after it. */
  const near = Array.from({ length: size }, (_, i) => Array.from({ length: 10 }, (_, k) => [i, i + k + 1] as const))
    .flat()
    .filter(([, j]) => j < size)
  const clustered = (weigh: (i: number, j: number) => number, contradicts = (_i: number, _j: number) => false) => {
    const pairs = near.filter(([i, j]) => weigh(i, j) >= 0)
    const told: number[] = []
    const edges = { left: pairs.map(([i]) => i), right: pairs.map(([, j]) => j), weight: pairs.map(([i, j]) => weigh(i, j)) }
    const clusters = clusterPairs(size, edges, weigh, 0, 0, [], { contradicts, tooLarge: (records) => told.push(records) })
    const sizes = new Map<number, number>()
    for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
    return { told, most: Math.max(...sizes.values()), clusters: sizes.size }
  }

  test('one customer there 5,000 times is one', () => expect(clustered(() => 6)).toEqual({ told: [5000], most: 5000, clusters: 1 }))

  test('a chain of records each like its neighbours only is cut to pieces', () => {
    const { told, most } = clustered((i, j) => (Math.abs(i - j) <= 1 ? 3 : -8))
    expect([told, most]).toEqual([[5000], 2])
  })

  test('fifty customers linked by weak pairs come apart', () => {
    const { told, most, clusters } = clustered((i, j) => (Math.floor(i / 100) === Math.floor(j / 100) ? 9 : Math.abs(i - j) <= 3 ? 1 : -9))
    expect([told, most, clusters]).toEqual([[5000], 100, 50])
  })

  test('what contradicts itself stays apart however large the groups', () => {
    const half = (i: number) => (i < 2500 ? 0 : 1)
    const { clusters } = clustered(
      () => 6,
      (i, j) => half(i) !== half(j),
    )
    expect(clusters).toBe(2)
  })
})
