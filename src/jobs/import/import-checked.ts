/** Imports sheets and checks the store by the rules, as one run. */

import type { Assignment } from '../../store/assignments.ts'
import type { Store } from '../../store/store.ts'
import { closeDone, type OpenAssignment } from '../assign/open-work.ts'
import { checkMark } from '../check/check-mark.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import { checkAnew, keepFindings } from '../check/kept-check.ts'
import { checkStore } from '../check/run-check.ts'
import type { StoreCheck } from '../check/store-check.ts'
import type { ImportResult, SheetImport } from './import-request.ts'
import { importSheets } from './import-sheets.ts'

/** Work that was handed out, its customers by their numbers. */
export type NamedWork = Omit<Assignment, 'record' | 'other'> & { readonly record: string; readonly other: string | null }

export interface WorkAfter {
  readonly done: readonly NamedWork[]
  readonly left: readonly NamedWork[]
}

export interface CheckedImport extends ImportResult {
  /** Findings in all records of the kind after the import; null when `check` is null. */
  readonly findings: CheckCounts | null
  /** Work handed out that the import has done; of a corrected copy also what still waits. Null where nobody was handed any, or no import was made. */
  readonly work: WorkAfter | null
}

export interface CheckedImportRequest extends Omit<SheetImport, 'within' | 'args'> {
  /** Kept with the run: what was asked for. */
  readonly args?: object
  /** Null: import only. */
  readonly check: Omit<StoreCheck, 'schema'> | null
}

/**
 * Imports and checks in one run. Where every sheet was imported before, no import is made, and a check only where something changed since the
 * last one. Throws what importing and checking throw; then nothing was stored.
 */
export async function importChecked(store: Store, { check, ...request }: CheckedImportRequest): Promise<CheckedImport> {
  if (check === null) return { ...(await importSheets(store, request)), findings: null, work: null }
  const { schema, progress, signal, operator } = request
  const asked: StoreCheck = {
    ...check,
    schema,
    ...(progress === undefined ? {} : { progress }),
    ...(signal === undefined ? {} : { signal }),
  }
  let findings = null as CheckCounts | null
  let work = null as WorkAfter | null
  let isCopy = false
  const inCopy = new Set<number>()
  const imported = await importSheets(store, {
    ...request,
    args: { ...request.args, ...checkMark(asked) },
    opened(tables, skipped) {
      isCopy = tables.some(({ copyOf }) => copyOf !== undefined)
      return request.opened?.(tables, skipped)
    },
    recognised: (record) => void inCopy.add(record),
    async within(run) {
      findings = await keepFindings(store, run, asked)
      const { rows: checkedRows, ...counts } = findings
      work = schema.kind === 'customers' ? workAfter(store, run, isCopy, inCopy) : null
      return { checkedRows, ...counts, ...(work === null ? {} : { closed: work.done.length }) }
    },
  })
  if (findings !== null) return { ...imported, findings, work }
  if (request.dryRun === true) return { ...imported, findings: await checkStore(store, schema, { ...asked, found: () => {} }), work }
  return { ...imported, findings: (await checkAnew(store, { ...asked, operator })).counts, work }
}

/**
 * Closes what is done. A corrected copy is told what it was to mend and did not: of others who have nothing to do with it nothing is said.
 * @param inCopy records that the rows of an annotated export are; none for a copy of a sheet
 */
function workAfter(store: Store, run: number, isCopy: boolean, inCopy: ReadonlySet<number>): WorkAfter | null {
  // the check of this run, which is not done yet
  const { done, left } = closeDone(store, run, store.findings.list(run))
  if (done.length + left.length === 0) return null
  const own = !isCopy ? [] : inCopy.size > 0 ? workOfRecords(store, left, inCopy) : workOfPeople(store, run, done, left)
  const { keyOf } = store.records
  const named = ({ id: _, record, other, ...one }: OpenAssignment): NamedWork => ({
    ...one,
    record: keyOf(record),
    other: other === null ? null : keyOf(other),
  })
  return { done: done.map(named), left: own.map(named) }
}

/** What the owners of these records have to mend in them. */
function workOfRecords(store: Store, left: readonly OpenAssignment[], records: ReadonlySet<number>): OpenAssignment[] {
  const owners = new Set([...records].map((id) => store.golden.valuesOf(id, ['owner'])[0] ?? null))
  const isIn = (id: number | null) => id !== null && records.has(id)
  return left.filter(({ record, other, owner }) => owners.has(owner) && (isIn(record) || isIn(other)))
}

/** What those have to mend who mended something, or whose records the import has changed; of all, where nobody did. */
function workOfPeople(store: Store, run: number, done: readonly OpenAssignment[], left: readonly OpenAssignment[]): OpenAssignment[] {
  const touched = new Set(store.records.values.touchedSince(run - 1).map(({ id }) => id))
  const people = new Set([...done, ...left.filter(({ record }) => touched.has(record))].map(({ owner }) => owner))
  return left.filter(({ owner }) => people.size === 0 || people.has(owner))
}
