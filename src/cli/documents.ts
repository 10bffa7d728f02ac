/** The JSON documents that commands print, as shapes: what other programs may lean on. The shipped JSON Schemas are made of them. */

import { z } from 'zod'
import { modelShape } from '../match/model/shape.ts'
import { configFile } from '../schema/config-file.ts'

const count = z.number().int().min(0)
const share = z.number().min(0).max(1)
const counts = z.record(z.string(), z.number())
const version = z.literal(1)
const severity = z.enum(['error', 'warning', 'info'])
const bySeverity = { error: count, warning: count, info: count }
/** Keys may be added to a document, never taken away. */
const open = z.looseObject

const importDocument = open({
  schemaVersion: version,
  run: count.nullable(),
  files: z.array(
    open({
      path: z.string(),
      sheet: z.string().nullable(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: z.string().nullable(),
      encodingCertain: share.nullable(),
      delimiter: z.string().nullable(),
      headerRow: count,
      mapping: z.record(z.string(), z.string().nullable()),
      rows: count,
      imported: count,
      updated: count,
      unchanged: count,
      quarantined: count,
      alreadyImported: z.boolean(),
    }),
  ),
  /** Null: with --no-check nobody looked. */
  findings: open(bySeverity).nullable(),
})

const checkDocument = open({
  schemaVersion: version,
  run: count.optional(),
  summary: open({ rows: count, ...bySeverity, cleanRows: count, baselined: count }),
  findings: z.array(
    open({
      rule: z.string(),
      severity,
      dimension: z.enum(['completeness', 'validity', 'accuracy', 'uniqueness', 'consistency', 'timeliness']),
      file: z.string().nullable(),
      sheet: z.string().nullable(),
      row: count.nullable(),
      line: count.optional(),
      column: z.string().nullable(),
      cell: z.string().nullable(),
      field: z.string().nullable(),
      record: z.string().optional(),
      message: z.string(),
      value: z.string().nullable(),
      fix: open({ value: z.string().nullable(), confidence: share, exchange: z.string().optional() }).optional(),
      fingerprint: z.string(),
    }),
  ),
})

const cellPlace = {
  record: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  row: count,
  field: z.string().nullable(),
  column: z.string(),
}
const text = z.string().nullable()

const fixDocument = open({
  schemaVersion: version,
  /** Null: a dry run, a sheet, or nothing to fix. */
  run: count.nullable(),
  minConfidence: share,
  counts: open({ cells: count, records: count, left: count, below: count, byRule: counts }),
  cells: z.array(
    open({ ...cellPlace, cell: z.string().optional(), rules: z.array(z.string()), confidence: share, before: text, after: text }),
  ),
  left: z.array(
    open({
      ...cellPlace,
      cell: z.string().optional(),
      rule: z.string(),
      confidence: share,
      before: text,
      proposal: text,
      why: z.enum(['conflict', 'no-better', 'undone', 'by-hand']),
    }),
  ),
  findings: open(bySeverity).nullable(),
})

const undoDocument = open({
  schemaVersion: version,
  /** Null: a dry run, or everything was left. */
  run: count.nullable(),
  undoes: count,
  counts: open({ removed: count, restored: count, records: count, fields: count, left: count }),
  changes: z.array(open({ record: z.string(), field: z.string(), before: text, after: text })),
  /** `by`: the run that changed it later; null: its customer number belongs to another by now. */
  left: z.array(open({ record: z.string(), field: text, by: count.nullable() })),
  /** Later runs that were reversed at the same places. */
  cascaded: z.array(count),
})

const editDocument = open({
  schemaVersion: version,
  run: count.nullable(),
  record: z.string(),
  cells: z.array(open({ field: text, column: z.string(), before: text, after: text })),
  findings: checkDocument.shape.findings,
})

const agreement = { precision: share, recall: share, f1: share }

const dedupeDocument = open({
  schemaVersion: version,
  run: count.optional(),
  records: count,
  /** Of a store: records that were compared with the others, and why it was all of them; null where only what is new was. */
  comparedRecords: count.optional(),
  full: z.string().nullable().optional(),
  candidatePairs: count,
  comparedPairs: count,
  matches: count,
  review: count,
  clusters: count,
  redundant: count.optional(),
  merged: count,
  /** Of a store: what became of the clusters of last time. */
  clusterChanges: open({ created: count, grown: count, shrunk: count, split: count, merged: count, gone: count }).optional(),
  seconds: counts,
  truth: open({ ...agreement, bcubed: open(agreement) }).optional(),
  largestGroup: count.optional(),
  nearValues: z.array(open({ column: z.string(), edits: count, near: count, leftOut: count })).optional(),
  model: modelShape,
})

const valueCount = open({ value: z.string(), count })

const profileDocument = open({
  schemaVersion: version,
  sheets: z.array(
    open({
      path: z.string(),
      sheet: z.string().nullable(),
      encoding: z.string().nullable(),
      delimiter: z.string().nullable(),
      headerRow: count,
      rows: count,
      quarantined: count,
      columns: z.array(
        open({
          header: z.string(),
          field: z.string().nullable(),
          certainty: share,
          type: z.string(),
          rows: count,
          filled: count,
          placeholders: count,
          distinct: count,
          distinctExact: z.boolean(),
          patterns: z.array(valueCount),
          length: open({ min: count, max: count, mean: z.number().min(0) }),
          notes: counts,
          top: z.array(valueCount).optional(),
          odd: z.array(z.string()).optional(),
          range: open({ from: z.string(), to: z.string() }).nullable().optional(),
        }),
      ),
    }),
  ),
})

const runsDocument = open({
  schemaVersion: version,
  runs: z.array(
    open({
      run: count,
      command: z.string(),
      at: z.iso.datetime(),
      operator: z.string(),
      state: z.enum(['running', 'done', 'undone', 'failed', 'interrupted']),
      undoes: count.optional(),
      counts,
    }),
  ),
})

const reportDocument = open({
  schemaVersion: version,
  run: count.nullable(),
  at: z.iso.datetime(),
  overall: z.number().min(0).max(100).nullable(),
  grade: z.string().nullable(),
  coverage: open({ measured: count, of: count }),
  cleanRows: open({ a: count, b: count }),
  dimensions: z.array(
    open({
      id: z.string(),
      a: count,
      b: count,
      score: z.number().min(0).max(100),
      measures: z.array(open({ id: z.string(), standard: z.string().nullable(), a: count, b: count, score: z.number().min(0).max(100) })),
    }),
  ),
  records: count,
  quarantined: count,
  fields: z.array(open({ label: z.string(), required: z.boolean(), filled: count, findings: count })),
  sources: z.array(
    open({
      file: z.string(),
      sheet: z.string().nullable(),
      rows: count,
      quarantined: count,
      encoding: z.string().nullable(),
      at: z.string(),
    }),
  ),
})

const runDocument = open({
  schemaVersion: version,
  steps: z.array(
    open({
      run: count.nullable(),
      command: z.enum(['import', 'check', 'fix', 'dedupe', 'export']),
      state: z.enum(['done', 'unchanged']),
      seconds: z.number().min(0),
    }),
  ),
  import: importDocument.omit({ schemaVersion: true }),
  /** Null where nobody wanted fixes. */
  fixed: open({ cells: count, records: count, left: count, byRule: counts }).nullable(),
  findings: open(bySeverity),
  duplicates: open({ matches: count, review: count, merged: count }),
  waiting: count,
  overall: z.number().min(0).max(100).nullable(),
  outputs: z.array(z.string()),
})

const bothLanguages = open({ en: z.string(), zh: z.string() })

const rulesDocument = open({
  schemaVersion: version,
  rules: z.array(
    open({
      id: z.string(),
      dimension: z.string(),
      standard: z.string(),
      severity: z.enum(['off', 'error', 'warning', 'info']),
      defaultSeverity: severity,
      title: bothLanguages,
      messages: z.record(z.string(), bothLanguages),
      /** A JSON Schema. */
      options: open({}),
      plugin: z.string().optional(),
      custom: z.boolean().optional(),
    }),
  ),
})

const showDocument = open({
  schemaVersion: version,
  record: z.string(),
  source: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  row: count,
  fields: z.array(open({ field: z.string(), label: z.string(), value: z.string(), notes: z.array(z.string()) })),
})

const historyDocument = open({
  schemaVersion: version,
  record: z.string(),
  changes: z.array(
    open({
      run: count,
      command: z.string(),
      operator: z.string(),
      at: z.iso.datetime(),
      action: z.enum(['insert', 'update', 'remove', 'restore']),
      field: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
})

/** Of a rule, or of a pair. */
const explainDocument = z.union([
  open({
    schemaVersion: version,
    rule: z.string(),
    dimension: z.string(),
    severity: z.enum(['off', 'error', 'warning', 'info']),
    markdown: z.string(),
  }),
  open({
    schemaVersion: version,
    pair: z.string(),
    left: z.string(),
    right: z.string(),
    stored: z.boolean(),
    prior: z.number(),
    weight: z.number(),
    probability: share,
    evidence: z.array(
      open({
        field: z.string(),
        left: z.string().nullable(),
        right: z.string().nullable(),
        level: z.number(),
        comparison: z.string(),
        weight: z.number(),
        total: z.number(),
        probability: share,
      }),
    ),
  }),
])

const configDocument = open({
  schemaVersion: version,
  path: z.string().nullable(),
  settings: z.array(open({ key: z.string(), value: z.unknown(), origin: z.string() })),
})

export const documents = {
  import: importDocument,
  check: checkDocument,
  fix: fixDocument,
  undo: undoDocument,
  edit: editDocument,
  dedupe: dedupeDocument,
  profile: profileDocument,
  runs: runsDocument,
  run: runDocument,
  report: reportDocument,
  rules: rulesDocument,
  show: showDocument,
  history: historyDocument,
  explain: explainDocument,
  config: configDocument,
}

/** The text of every shipped JSON Schema, by file name. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const shapes = {
    'crm-clean': z.toJSONSchema(configFile, { io: 'input' }),
    model: { ...z.toJSONSchema(modelShape, { io: 'input' }), title: 'crm-clean dedupe --model' },
    ...Object.fromEntries(
      Object.entries(documents).map(([name, shape]) => [name, { ...z.toJSONSchema(shape), title: `crm-clean ${name} --format json` }]),
    ),
  }
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [`${name}.schema.json`, `${JSON.stringify(shape, null, 2)}\n`]))
}
