/** Findings and waiting pairs handed to the owners of their records, as one run. */

import type { Assignment } from '../../store/assignments.ts'
import type { Store } from '../../store/store.ts'
import { closeDone, workDone } from '../assign/open-work.ts'
import { latestFindings } from '../check/kept-check.ts'
import { reviewQueue } from './queue.ts'

export interface AssignRequest {
  readonly mergeAt: number
  /** `YYYY-MM-DD`; null: no day. */
  readonly due: string | null
  readonly operator: string
  readonly dryRun?: boolean
}

export interface Assigned {
  /** Null for a dry run, and where nothing changes. */
  readonly run: number | null
  /** Handed out now, by owner. */
  readonly byOwner: ReadonlyMap<string, { readonly findings: number; readonly pairs: number }>
  /** Whose records have no owner. */
  readonly ownerless: { readonly findings: number; readonly pairs: number }
  /** Handed out before, and mended or decided since. */
  readonly closed: number
  /** Handed out before, and still waiting. */
  readonly waiting: number
}

/** Errors and warnings, and pairs; what an owner has already is not handed out again. Throws what the store throws; then nothing was. */
export async function assignWork(store: Store, { mergeAt, due, operator, dryRun = false }: AssignRequest): Promise<Assigned> {
  const { done, left } = workDone(store)
  const nameOf = ({ record, other, rule, field, owner }: Omit<Assignment, 'due'>) => JSON.stringify([record, other, rule, field, owner])
  const known = new Set(left.map(nameOf))
  const ownerless = { findings: 0, pairs: 0 }
  const byOwner = new Map<string, { findings: number; pairs: number }>()
  const added: Assignment[] = []
  const give = (kind: 'findings' | 'pairs', work: Omit<Assignment, 'due'>) => {
    if (known.has(nameOf(work))) return
    known.add(nameOf(work))
    const counts = byOwner.get(work.owner) ?? { findings: 0, pairs: 0 }
    counts[kind]++
    byOwner.set(work.owner, counts)
    added.push({ ...work, due })
  }
  const ownerOf = (record: number) => store.golden.valuesOf(record, ['owner'])[0] ?? null
  for (const { record: key, rule, field, extra, severity } of latestFindings(store, 'customers')) {
    const record = key === null || severity === 'info' ? null : store.records.byKey(key)
    if (record === null || !store.records.isLive(record.id)) continue
    const owner = record.values.owner ?? null
    if (owner === null) ownerless.findings++
    else give('findings', { record: record.id, other: null, rule, field: field ?? extra ?? null, owner })
  }
  for (const { pairs } of reviewQueue(store, { mergeAt }))
    for (const { left: record, right: other } of pairs) {
      const owners = new Set([ownerOf(record), ownerOf(other)].filter((owner) => owner !== null))
      if (owners.size === 0) ownerless.pairs++
      for (const owner of owners) give('pairs', { record, other, rule: null, field: null, owner })
    }
  const result = { byOwner, ownerless, closed: done.length, waiting: left.length }
  if (dryRun || added.length + done.length === 0) return { run: null, ...result }
  return store.runs.perform({ command: 'review', operator, args: { assign: added.length, due } }, (run) => {
    closeDone(store, run)
    for (const one of added) store.assignments.insertNew(run, one)
    return { run, ...result, counts: { assigned: added.length, closed: done.length } }
  })
}
