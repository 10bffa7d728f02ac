/** Work that was handed out: what of it is mended, and what still waits. */

import type { Finding } from '../../finding.ts'
import type { Assignment } from '../../store/assignments.ts'
import type { Store } from '../../store/store.ts'
import { latestFindings } from '../check/kept-check.ts'
import { decidedPairs } from '../dedupe/decided.ts'
import { pairName } from '../dedupe/kept-model.ts'

export type OpenAssignment = Assignment & { readonly id: number }

/** What a finding says of which cell of which customer. */
export const findingName = (key: string, rule: string, field: string | null) => JSON.stringify([key, rule, field])

/**
 * Parts what was handed out by whether its finding or its pair still stands.
 * @param findings of the customers as they are; those of the latest check that is done, where none are given
 */
export function workDone(
  store: Store,
  findings: Iterable<Finding> = latestFindings(store, 'customers'),
): { readonly done: OpenAssignment[]; readonly left: OpenAssignment[] } {
  const open = store.assignments.open()
  const done: OpenAssignment[] = []
  const left: OpenAssignment[] = []
  if (open.length === 0) return { done, left }
  const standing = new Set<string>()
  for (const { record, rule, field, extra } of findings)
    if (record !== null) standing.add(findingName(record, rule, field ?? extra ?? null))
  const decided = decidedPairs(store)
  for (const one of open) {
    const { record, other, rule, field } = one
    const isThere = store.records.isLive(record) && (other === null || store.records.isLive(other))
    const stands =
      other === null
        ? standing.has(findingName(store.records.keyOf(record), rule ?? '', field))
        : decided.get(pairName(Math.min(record, other), Math.max(record, other)))?.isSettled !== true &&
          store.pairs.get(record, other) !== null
    if (isThere && stands) left.push(one)
    else done.push(one)
  }
  return { done, left }
}

/**
 * Closes what is mended or decided; gives what was closed and what still waits. Call it inside a run.
 * @param findings as `workDone` takes them: those of the run itself, where it checks the customers
 */
export function closeDone(store: Store, run: number, findings?: Iterable<Finding>): ReturnType<typeof workDone> {
  const parted = workDone(store, findings)
  for (const { id } of parted.done) store.assignments.close(run, id)
  return parted
}
