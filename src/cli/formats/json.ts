/** Findings as JSON. A hot path: a long sheet may have more findings than rows, and JSON.stringify of each would cost as much as finding them. */

import type { z as Zod } from 'zod'
import type { ToldFinding } from '../../check/present.ts'
import { dimensions } from '../../finding.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { printableJson } from '../terminal.ts'

export const findingDocument = (z: typeof Zod) => {
  const { open, count, share, text, severity } = partsOf(z)
  return open({
    rule: z.string(),
    severity,
    dimension: z.enum(dimensions),
    file: text,
    sheet: text,
    row: count.nullable(),
    line: count.optional(),
    column: text,
    cell: text,
    field: text,
    record: z.string().optional(),
    message: z.string(),
    value: text,
    fix: open({ value: text, confidence: share, exchange: z.string().optional() }).optional(),
    fingerprint: z.string(),
  })
}

export const checkDocument = (z: typeof Zod) => {
  const { open, count, bySeverity } = partsOf(z)
  return open({
    run: count.optional(),
    summary: open({ rows: count, ...bySeverity, cleanRows: count, baselined: count }),
    findings: z.array(findingDocument(z)),
  })
}

/** What stands between two findings of a document. */
export const between = ',\n    '

/** What a JSON string must escape, and what `printableJson` would. */
const odd = /["\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]|##/

const quoted = (value: string) => (odd.test(value) ? printableJson(JSON.stringify(value)) : `"${value}"`)
const quotedOrNull = (value: string | null) => (value === null ? 'null' : quoted(value))

/** One finding as it stands in the document: as `JSON.stringify(finding, null, 2)` writes it, indented by four. */
export function findingJson(finding: DocumentOf<typeof findingDocument>): string {
  const { row, line, cell, field, record, value, fix } = finding
  return `{
      "rule": ${quoted(finding.rule)},
      "severity": "${finding.severity}",
      "dimension": "${finding.dimension}",
      "file": ${quotedOrNull(finding.file)},
      "sheet": ${quotedOrNull(finding.sheet)},
      "row": ${row},${line === undefined ? '' : `\n      "line": ${line},`}
      "column": ${quotedOrNull(finding.column)},
      "cell": ${cell === null ? 'null' : `"${cell}"`},
      "field": ${quotedOrNull(field)},${record === undefined ? '' : `\n      "record": ${quoted(record)},`}
      "message": ${quoted(finding.message)},
      "value": ${quotedOrNull(value)},${fix === undefined ? '' : fixJson(fix)}
      "fingerprint": "${finding.fingerprint}"
    }`
}

function fixJson({ value, confidence }: NonNullable<ToldFinding['fix']>): string {
  return `
      "fix": {
        "value": ${quotedOrNull(value)},
        "confidence": ${confidence}
      },`
}

/** The document, finding by finding: a million of them never stand in one text. `findings` are texts as `findingJson` makes them, joined. */
export function* jsonDocument(
  summary: DocumentOf<typeof checkDocument>['summary'],
  findings: Iterable<string | Uint8Array>,
): Iterable<string | Uint8Array> {
  const indented = printableJson(JSON.stringify(summary, null, 2)).replaceAll('\n', '\n  ')
  yield `{\n  "schemaVersion": 1,\n  "summary": ${indented},\n  "findings": [`
  let before = '\n    '
  for (const block of findings) {
    if (before !== '') yield before
    before = ''
    yield block
  }
  yield before === '' ? '\n  ]\n}\n' : ']\n}\n'
}

/** A finding a line. */
export function* ndjsonLines(findings: Iterable<ToldFinding>): Iterable<string> {
  for (const finding of findings) yield printableJson(`${JSON.stringify(finding)}\n`)
}
