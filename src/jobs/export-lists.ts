/** The store's lists as tables to write: quarantine, findings, duplicates, changes. */

import type { ToldFinding } from '../check/present.ts'
import type { Store } from '../store/store.ts'
import type { ExportColumn, ExportTable } from './export-records.ts'
import { storedDuplicates } from './stored-duplicates.ts'

const text = (key: string, header = key): ExportColumn => ({ key, header, kind: 'text' })
const texts = (...cells: (string | number | null)[]) => cells.map((cell) => (cell === null ? null : String(cell)))

/** Rows that could not be read, with the reason and their raw text. */
export function quarantineTable(store: Store): ExportTable {
  return {
    columns: ['file', 'sheet', 'row', 'line', 'column', 'reason', 'detail', 'raw'].map((key) => text(key)),
    rows: store.quarantine.list().map((row) => texts(row.file, row.sheet, row.row, row.line, row.column, row.reason, row.detail, row.raw)),
  }
}

/** Pairs that may be one customer, the most certain first, with the evidence of each comparison: level and weight in bits. */
export function duplicateTable(store: Store, language: 'en' | 'zh'): ExportTable {
  const found = new Set<string>()
  for (const { evidence } of storedDuplicates(store)) for (const { field } of evidence) found.add(field)
  const fields = [...found].sort()
  const heads = ['pair', 'left', 'right', 'probability', 'weight', 'decision', 'left_name', 'right_name']
  return {
    columns: [...heads, ...fields.flatMap((field) => [`${field}_level`, `${field}_weight`])].map((key) => text(key)),
    rows: mapped(storedDuplicates(store), ({ left, right, probability, weight, together, evidence }) => {
      const reached = new Map(evidence.map((comparison) => [comparison.field, comparison]))
      return texts(
        `${left.key}:${right.key}`,
        left.key,
        right.key,
        probability.toFixed(6),
        weight.toFixed(3),
        together ? 'match' : 'review',
        store.records.get(left.id)?.values.name ?? null,
        store.records.get(right.id)?.values.name ?? null,
        ...fields.flatMap((field) => [reached.get(field)?.label[language] ?? null, reached.get(field)?.weight.toFixed(3) ?? null]),
      )
    }),
  }
}

/** Findings as they are told, in their order. */
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
  return {
    columns: keys.map((key) => text(key)),
    rows: mapped(findings, (finding) => {
      const flat = { ...finding, fix: finding.fix?.value ?? null, confidence: finding.fix?.confidence ?? null }
      return texts(...keys.map((key) => flat[key] ?? null))
    }),
  }
}

/** Every change, oldest first. */
export function changeTable(store: Store): ExportTable {
  return {
    columns: ['run', 'command', 'operator', 'at', 'kind', 'action', 'record', 'field', 'before', 'after'].map((key) => text(key)),
    rows: mapped(store.changes.list(), (one) =>
      texts(one.run, one.command, one.operator, one.at, one.kind, one.action, one.record, one.field, one.before, one.after),
    ),
  }
}

function* mapped<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item)
}
