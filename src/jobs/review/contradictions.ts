/** Decisions that cannot all be right: A is B, B is C, and A is not C. */

import { DisjointSets } from '../../match/arrays/disjoint-sets.ts'
import type { Decision } from '../../store/decision.ts'

export interface Contradiction<Said extends Decision = Decision> {
  /** Says of two records that they are not one customer. */
  readonly apart: Said
  /** Say that they are: one after another they lead from `apart.left` to `apart.right`, by as few answers as there are. */
  readonly path: readonly Said[]
}

/** Every answer that the others contradict. @param decisions one a pair */
export function contradictionsIn<Said extends Decision>(decisions: readonly Said[]): Contradiction<Said>[] {
  const places = new Map<number, number>()
  const placeOf = (record: number) => {
    const known = places.get(record) ?? places.size
    places.set(record, known)
    return known
  }
  const same = decisions.filter(({ verdict }) => verdict === 'same')
  const joined = same.map(({ left, right }) => [placeOf(left), placeOf(right)] as const)
  const sets = new DisjointSets(places.size)
  for (const [one, other] of joined) sets.join(one, other)
  const byRecord = new Map<number, Said[]>()
  for (const decision of same)
    for (const record of [decision.left, decision.right]) byRecord.set(record, [...(byRecord.get(record) ?? []), decision])
  return decisions.flatMap((apart) => {
    if (apart.verdict === 'same' || apart.verdict === 'unsure') return []
    const [one, other] = [places.get(apart.left), places.get(apart.right)]
    if (one === undefined || other === undefined || sets.find(one) !== sets.find(other)) return []
    return [{ apart, path: shortestPath(byRecord, apart.left, apart.right) }]
  })
}

/** Breadth first: the fewest answers that lead from one record to the other. */
function shortestPath<Said extends Decision>(byRecord: ReadonlyMap<number, readonly Said[]>, from: number, to: number): Said[] {
  const cameBy = new Map<number, Said | null>([[from, null]])
  const queue = [from]
  for (const record of queue) {
    if (record === to) break
    for (const decision of byRecord.get(record) ?? []) {
      const next = decision.left === record ? decision.right : decision.left
      if (cameBy.has(next)) continue
      cameBy.set(next, decision)
      queue.push(next)
    }
  }
  const path: Said[] = []
  for (let at = to, by = cameBy.get(at); by != null; by = cameBy.get(at)) {
    path.unshift(by)
    at = by.left === at ? by.right : by.left
  }
  return path
}
