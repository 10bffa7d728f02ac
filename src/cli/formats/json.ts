/** Findings as JSON. A hot path: a long sheet may have more findings than rows, and JSON.stringify of each would cost as much as finding them. */

import type { ToldFinding } from '../../check/present.ts'
import { printableJson } from '../terminal.ts'

/** What stands between two findings of a document. */
export const between = ',\n    '

/** What a JSON string must escape, and what `printableJson` would. */
const odd = /["\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]|##/

const text = (value: string) => (odd.test(value) ? printableJson(JSON.stringify(value)) : `"${value}"`)
const textOrNull = (value: string | null) => (value === null ? 'null' : text(value))

/** One finding as it stands in the document: as `JSON.stringify(finding, null, 2)` writes it, indented by four. */
export function findingJson(finding: ToldFinding): string {
  const { row, line, cell, field, record, value, fix } = finding
  return `{
      "rule": ${text(finding.rule)},
      "severity": "${finding.severity}",
      "dimension": "${finding.dimension}",
      "file": ${textOrNull(finding.file)},
      "sheet": ${textOrNull(finding.sheet)},
      "row": ${row},${line === undefined ? '' : `\n      "line": ${line},`}
      "column": ${textOrNull(finding.column)},
      "cell": ${cell === null ? 'null' : `"${cell}"`},
      "field": ${textOrNull(field)},${record === undefined ? '' : `\n      "record": ${text(record)},`}
      "message": ${text(finding.message)},
      "value": ${textOrNull(value)},${fix === undefined ? '' : fixJson(fix)}
      "fingerprint": "${finding.fingerprint}"
    }`
}

function fixJson({ value, confidence }: NonNullable<ToldFinding['fix']>): string {
  return `
      "fix": {
        "value": ${textOrNull(value)},
        "confidence": ${confidence}
      },`
}

/** The document, finding by finding: a million of them never stand in one text. `findings` are texts as `findingJson` makes them, joined. */
export function* jsonDocument(summary: object, findings: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
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
