import { expect, test } from 'vitest'
import { contradictionsIn } from '../../../src/jobs/review/contradictions.ts'
import type { Decision } from '../../../src/store/decision.ts'

const said = (left: number, right: number, verdict: Decision['verdict'], operator = 'li'): Decision => ({
  left,
  right,
  verdict,
  relation: verdict === 'related' ? 'branch' : null,
  operator,
  at: '2026-11-22T08:00:00.000Z',
})

test('names who said what', () => {
  const [ab, bc, ac] = [said(1, 2, 'same', 'li'), said(2, 3, 'same', 'wang'), said(1, 3, 'different', 'zhao')]
  expect(contradictionsIn([ab, bc, ac, said(3, 4, 'unsure'), said(1, 5, 'different')])).toEqual([{ apart: ac, path: [ab, bc] }])
})

test('who is related is not the same customer', () => {
  const [ab, bc, ac] = [said(1, 2, 'same'), said(2, 3, 'same'), said(1, 3, 'related')]
  expect(contradictionsIn([ab, bc, ac])).toEqual([{ apart: ac, path: [ab, bc] }])
})

/** A small generator of numbers: the same seed gives the same. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

test('finds in 1,000 random sets of decisions what the closure of "same" finds', () => {
  let found = 0
  for (let seed = 1; seed <= 1_000; seed++) {
    const below = numbersFrom(seed)
    const records = 3 + below(9)
    const pairs = new Map<string, Decision>()
    for (let n = below(3 * records); n > 0; n--) {
      const [left, right] = [below(records), below(records)].sort((a, b) => a - b) as [number, number]
      if (left === right) continue
      pairs.set(`${left}:${right}`, said(left, right, (['same', 'same', 'different', 'related', 'unsure'] as const)[below(5)]!))
    }
    const decisions = [...pairs.values()]
    // Warshall: distance by answers "same" between every two records
    const far = Number.POSITIVE_INFINITY
    const distance = Array.from({ length: records }, (_, i) => Array.from({ length: records }, (__, j) => (i === j ? 0 : far)))
    for (const { left, right, verdict } of decisions) if (verdict === 'same') distance[left]![right] = distance[right]![left] = 1
    for (let k = 0; k < records; k++)
      for (let i = 0; i < records; i++)
        for (let j = 0; j < records; j++) distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!)
    const due = decisions.filter(
      ({ left, right, verdict }) => (verdict === 'different' || verdict === 'related') && distance[left]![right]! < far,
    )
    const told = contradictionsIn(decisions)
    expect(told.map(({ apart }) => apart)).toEqual(due)
    for (const { apart, path } of told) {
      expect(path.length).toBe(distance[apart.left]![apart.right])
      let at = apart.left
      for (const { left, right, verdict } of path) {
        expect([verdict, [left, right].includes(at)]).toEqual(['same', true])
        at = left === at ? right : left
      }
      expect(at).toBe(apart.right)
    }
    found += due.length
  }
  expect(found).toBeGreaterThan(300)
})
