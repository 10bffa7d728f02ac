import { expect, test } from 'vitest'
import { clusterPairs, type DecidedPair } from '../../src/match/cluster.ts'

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
