/** One table's rows into the store, batch by batch: what is new is added, what changed is changed, the rest is left alone. */

import type { RawRow, SetAside } from '../../read/sheet.ts'
import { copiedRowKey } from '../../schema/copy-tag.ts'
import { customerNumbers, type NumberingContext } from './customer-numbers.ts'
import { agrees } from './incoming-row.ts'
import { keptOut, rowApart } from './kept-out.ts'
import type { Matcher, Verdict } from './matcher.ts'
import type { PackedRows } from './packed-rows.ts'
import { recordUpdater, type UpdatingContext } from './record-updater.ts'
import { noRows, type SheetCounts, type WrittenCounts } from './written-counts.ts'

export interface WritingContext extends Omit<NumberingContext, 'records'>, UpdatingContext {
  readonly file: number
  readonly match: Matcher
  /** See RowImport. */
  readonly recognised?: ((record: number) => void) | undefined
}

export interface TableWriter {
  add(packed: PackedRows): void
  finish(): SheetCounts
}

export function tableWriter(context: WritingContext): TableWriter {
  const { store, run, kind, source, file, columns, match, hasKey } = context
  const records = store.recordsOf(kind)
  const numbers = customerNumbers({ ...context, records })
  const updater = recordUpdater(context)
  const isCustomer = kind === 'customers'
  const bringsNumbers = isCustomer && columns.some(([, , field]) => field === 'customer_no')
  const counts: WrittenCounts = { ...noRows }
  const setAsideFor: Partial<Record<SetAside, number>> = {}
  const out = context.isFirst ? null : keptOut(store, kind, source)

  return {
    add(packed) {
      records.ensureFields(packed.fields)
      // Rows of a copied sheet that are no records or could not be read were kept apart when that sheet was imported.
      const known = context.copy?.of === 'sheet' && context.copy.known
      const [broken, aside] = [packed.broken, packed.aside].map((apart) =>
        known ? apart.filter(({ origin }) => origin === undefined) : apart,
      ) as [RawRow[], RawRow[]]
      const verdicts = packed.cells.map((cells, at): Verdict => {
        const origin = packed.origins?.[at] ?? Number.NaN
        const [hash, key] = [packed.hashes[at]!, packed.keys[at]!]
        if (out?.isRow(Number.isNaN(origin) ? hash : origin)) return { is: 'removed' }
        const verdict = match({ cells, hash, key, origin, agrees: (record) => agrees(record, packed, at) })
        return verdict.is === 'new' && out?.isKey(key) ? { is: 'removed' } : verdict
      })
      const removed = verdicts.flatMap(({ is }, at) => (is === 'removed' ? [rowApart(packed, at)] : []))
      if (context.copy?.of === 'store') for (const verdict of verdicts) if (verdict.is === 'known') context.recognised?.(verdict.record)
      store.quarantine.insertNew(
        run,
        file,
        [...broken, ...aside, ...removed].sort((one, other) => one.row - other.row),
      )
      const added = verdicts.flatMap(({ is }, at) => (is === 'new' ? [at] : []))
      const changed = verdicts.flatMap((verdict, at) => (verdict.is === 'known' ? updater.changesOf(packed, at, verdict.record) : []))
      const kept = [...added, ...changed.map(({ at }) => at)]
      const first = store.rows.insertNew(file, packed, added.length === packed.count ? undefined : kept)
      addNew(packed, verdicts, added, first)
      const written = changed.map((change, offset) => updater.write(change, first + added.length + offset))
      for (const { conflicts, waiting, withdrawn } of written) {
        counts.conflicts += conflicts
        counts.waiting += waiting
        counts.withdrawn += withdrawn
      }
      counts.rows += packed.count + packed.broken.length + packed.aside.length
      counts.quarantined += broken.length
      counts.setAside += aside.length
      for (const { aside: why } of aside) if (why !== undefined) setAsideFor[why] = (setAsideFor[why] ?? 0) + 1
      counts.refused += packed.refused
      counts.imported += added.length
      const updated = written.filter(({ isUpdated }) => isUpdated).length
      counts.updated += updated
      counts.keptOut += removed.length
      counts.unchanged +=
        packed.count -
        (added.length + updated + removed.length) +
        (packed.broken.length - broken.length + packed.aside.length - aside.length)
    },
    finish() {
      if (isCustomer) numbers.finish(run)
      counts.renumbered = updater.renumbered()
      counts.masked = updater.masked()
      return { ...counts, setAsideFor }
    },
  }

  function addNew(packed: PackedRows, verdicts: readonly Verdict[], added: readonly number[], firstRow: number): void {
    if (added.length === 0) return
    const settled = bringsNumbers ? added.map((at) => numbers.settle(packed, at, verdicts[at]!)) : []
    const given = isCustomer && !bringsNumbers ? { numbers: added.map((at) => numbers.give(packed, at)) } : {}
    // The sheet's key is kept where it is not the customer number: another column, or a number that is another's.
    const keys = added.map((at, offset) =>
      hasKey || settled[offset]?.hasNumber === false ? packed.keys[at]! : (settled[offset]?.key ?? copied(packed.origins?.[at])),
    )
    const whole = added.length === packed.count
    const pick = <Value>(list: readonly Value[]) => (whole ? list : added.map((at) => list[at]!))
    const width = packed.fields.length
    const values = whole ? packed.values : added.flatMap((at) => packed.values.slice(at * width, (at + 1) * width))
    const rows = added.map((_, offset) => firstRow + offset)
    const { fields, extras, notes } = packed
    const first = records.insertNew({ run, source, fields, values, rows, keys, extras: pick(extras), notes: pick(notes), ...given })
    store.changes.inserted(run, kind, first, first + added.length - 1)
    for (const [offset, { hasNumber }] of settled.entries()) if (!hasNumber) numbers.wanting(first + offset)
  }

  /** The key of a row whose copy is imported before the sheet itself; null for other kinds than customers, where a key would name the record. */
  function copied(origin: number | undefined): string | null {
    return !isCustomer || origin === undefined || Number.isNaN(origin) || context.copy?.of !== 'sheet' ? null : copiedRowKey(origin)
  }
}
