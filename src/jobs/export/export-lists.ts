/** The store's lists as tables to write: quarantine, findings, changes. Duplicates are in `dedupe/duplicate-lists.ts`. */

import type { ToldFinding } from '../../check/present.ts'
import type { Store } from '../../store/store.ts'
import type { ExportTable } from './export-records.ts'
import { listTable } from './list-table.ts'

/** Rows that could not be read, and rows that are no records, with the reason and their raw text. */
export function quarantineTable(store: Store): ExportTable {
  const keys = ['file', 'sheet', 'row', 'line', 'column', 'kind', 'reason', 'detail', 'raw'] as const
  return listTable(keys, store.quarantine.list(), (row) => keys.map((key) => row[key]))
}

/** Findings as they are shown, in their order. */
export function findingTable(findings: Iterable<ToldFinding>): ExportTable {
  const keys = [
    'severity',
    'rule',
    'dimension',
    'file',
    'sheet',
    'row',
    'cell',
    'column',
    'field',
    'record',
    'value',
    'message',
    'fix',
    'confidence',
  ] as const
  return listTable(keys, findings, (finding) => {
    const flat = { ...finding, fix: finding.fix?.value ?? null, confidence: finding.fix?.confidence ?? null }
    return keys.map((key) => flat[key] ?? null)
  })
}

/** Every change, oldest first. */
export function changeTable(store: Store): ExportTable {
  const keys = ['run', 'command', 'operator', 'at', 'kind', 'action', 'record', 'field', 'before', 'after'] as const
  return listTable(keys, store.changes.list(), (one) => keys.map((key) => one[key]))
}
