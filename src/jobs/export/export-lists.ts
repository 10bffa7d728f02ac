/** The store's lists as tables to write: quarantine and findings. Duplicates are in `dedupe/duplicate-tables.ts`. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { ToldFinding } from '../../check/present.ts'
import type { Store } from '../../store/store.ts'
import type { ExportTable } from './export-records.ts'
import { listTable } from './list-table.ts'

/** Rows that could not be read, and rows that are no records, with the reason and their raw text. @param masker null: the text as it is */
export function quarantineTable(store: Store, masker: Masker | null = null): ExportTable {
  const keys = ['file', 'sheet', 'row', 'line', 'column', 'kind', 'reason', 'detail', 'raw'] as const
  const shown = (text: string | null) => (text === null || masker === null ? text : masker.cell(text, extraPlace('')))
  return listTable(keys, store.quarantine.list(), (row) => {
    const told = { ...row, detail: shown(row.detail), raw: shown(row.raw) }
    return keys.map((key) => told[key])
  })
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
