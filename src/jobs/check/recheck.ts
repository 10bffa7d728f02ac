/** Brings the kept findings up to date in a run that changes records. */

import { Bits } from '../../check/judged/bits.ts'
import { measuredRules } from '../../check/judged/measured.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { usualCountry } from '../country-of-store.ts'
import type { CheckCounts } from './check-tally.ts'
import { keepFindings, keepUpToDate } from './kept-check.ts'
import { ownCheck } from './own-check.ts'
import { remeasure } from './remeasure.ts'
import { settling } from './settling.ts'
import { sheetsOfStore } from './sheets-of-store.ts'
import { localRules } from './single-record-rules.ts'
import type { StoreCheck } from './store-check.ts'

/** Checks what changed, inside a run whose arguments hold the `checkMark`. Gives the counts as a run keeps them. */
export async function checkedCounts(
  store: Store,
  run: number,
  request: StoreCheck,
): Promise<CheckCounts & { readonly checkedRows: number }> {
  const counts = await keepFindings(store, run, request)
  return { ...counts, checkedRows: counts.rows }
}

/** A record by its id; null where it is gone. */
type Looked = readonly [id: number, record: StoredRecord | null]

/**
 * Brings the last findings about the records that a run changed, and what they share with others, up to date; of a record that is gone all go.
 * The last check stays as it was. Where it was made by other rules, or records are not checked yet, findings that need all records (such as shared
 * phones) are left to the next check. Does nothing where there was none.
 */
export function recheckRecords(store: Store, run: number, kind: SheetKind, ids: Iterable<number>, request: StoreCheck): Promise<void> {
  const live = store.recordsOf(kind)
  return recheck(store, run, kind, eachOf(), request)

  function* eachOf(): Generator<Looked> {
    for (const id of ids) yield [id, live.isLive(id) ? live.get(id) : null]
  }
}

/** The same for the customers that a run changed, however many. */
export function recheckTouched(store: Store, run: number, request: StoreCheck): Promise<void> {
  const { records } = store
  return recheck(store, run, 'customers', touched(), request)

  function* touched(): Generator<Looked> {
    // first those that are gone: a golden record may bear the number of one of its members
    for (const { id, live } of records.values.touchedSince(run - 1)) if (!live) yield [id, null]
    for (const batch of records.batches({ since: run - 1 })) for (const record of batch) yield [record.id, record]
  }
}

async function recheck(store: Store, run: number, kind: SheetKind, records: Iterable<Looked>, request: StoreCheck): Promise<void> {
  const latest = ownCheck(store, run, kind)
  if (latest === null || (kind === request.schema.kind && (await keepUpToDate(store, run, request)))) return
  const country = request.country ?? usualCountry(store, request.schema)
  const sheets = sheetsOfStore(store, request.schema, request.standard)
  const local = localRules({ ...request, country, sheetOf: (record) => sheets.of(record as StoredRecord) })
  const rules = new Set(request.rules.map(({ rule }) => rule.id).filter((id) => !local.others.has(id)))
  const looked = new Bits()
  const gone = new Bits()
  const settled = settling(store, latest, { rules })
  for (const [id, record] of records) {
    looked.add(id)
    if (record === null) gone.add(id)
    else
      settled.add(
        id,
        local.findingsOf(record, id).map((finding) => ({ finding, part: 0 })),
      )
  }
  settled.end()
  store.findings.removeOfRecords(latest, gone.list())
  const { rules: judged, errors: unsaid, spoilt, filled } = local.judged()
  const anew = { ...measuredRules(judged), spoilt, filled, unsaid }
  remeasure(store, kind, latest, looked, anew, (rule) => (rules.has(rule) ? looked : gone))
}

/** The last findings about records that are gone go, too. */
export function forgetFindings(store: Store, run: number, kind: SheetKind, ranges: Iterable<readonly [first: number, last: number]>): void {
  const latest = ownCheck(store, run, kind)
  if (latest === null) return
  const gone = new Bits()
  for (const [first, last] of ranges) {
    store.findings.removeOfRange(latest, first, last)
    for (let id = first; id <= last; id++) gone.add(id)
  }
  remeasure(store, kind, latest, gone, { rules: [], sets: [], spoilt: new Map(), filled: new Map() }, () => gone)
}
