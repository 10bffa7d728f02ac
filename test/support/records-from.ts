import type { SheetKind } from '../../src/schema/field.ts'
import type { Store } from '../../src/store/store.ts'

/** Puts records with these values into a store, as an import would, without a sheet. Customers get numbers. */
export async function recordsFrom(store: Store, kind: SheetKind, records: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const named = records.map((record, at) =>
    kind === 'customers' ? { customer_no: `C${String(at + 1).padStart(3, '0')}`, ...record } : record,
  )
  const fields = [...new Set(named.flatMap((record) => Object.keys(record)))]
  await store.runs.perform({ command: 'import', operator: 'li' }, (run) => {
    const { files, rows } = store
    const file = { kind, path: 'a.csv', sheet: null, sha256: `${run}`, reading: '', encoding: null, delimiter: null, headerRow: 1 } as const
    const id = files.insertNew({ ...file, run, source: 'a', columns: [] })
    const first = rows.insertNew(id, {
      cells: records.map(() => '[]'),
      places: new Int32Array(records.length * 2),
      hashes: new Float64Array(records.length),
    })
    store.recordsOf(kind).ensureFields(fields)
    const nothing = records.map(() => null)
    store.recordsOf(kind).insertNew({
      run,
      source: files.source(kind, 'a').id,
      fields,
      values: named.flatMap((record: Readonly<Record<string, string>>) => fields.map((field) => record[field] ?? null)),
      rows: records.map((_, at) => first + at),
      keys: nothing,
      extras: nothing,
      notes: nothing,
    })
    return { counts: {} }
  })
}
