import type { Finding } from '../../finding.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

/** Each record of the store that the findings name, with its findings, by record id. */
export function recordsOfFindings(store: Store, kind: SheetKind, findings: readonly Finding[]): [StoredRecord, Finding[]][] {
  const records = store.recordsOf(kind)
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = byKey.get(finding.record ?? '')
    if (own === undefined) byKey.set(finding.record ?? '', [finding])
    else own.push(finding)
  }
  const found: [StoredRecord, Finding[]][] = []
  if (kind === 'customers') {
    for (const [key, own] of byKey) {
      const record = records.byKey(key)
      if (record !== null) found.push([record, own])
    }
    return found.sort(([a], [b]) => a.id - b.id)
  }
  // Only customers have keys that are theirs alone: elsewhere the row says which record is meant.
  for (const batch of records.batches())
    for (const record of batch) {
      const own = byKey
        .get(record.key)
        ?.filter(({ ref }) => ref?.row === record.ref.row && ref.file === record.ref.file && ref.sheet === record.ref.sheet)
      if (own !== undefined && own.length > 0) found.push([record, own])
    }
  return found
}
