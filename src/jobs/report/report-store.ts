/** The report of a store: every number a count over it. */

import { type Masker, strictMasker } from '../../check/mask/masker.ts'
import type { ActiveRule } from '../../check/rule-set.ts'
import type { Language } from '../../errors.ts'
import type { Finding, Severity } from '../../finding.ts'
import type { FieldName } from '../../record.ts'
import type { FieldCount, ReportData, SourceCount } from '../../report/report-data.ts'
import { type RuleCount, scorecard } from '../../report/scorecard.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { latestCheck, latestFindings } from '../check/kept-check.ts'
import { duplicatesOf } from './duplicates-of-store.ts'

export interface ReportRequest {
  readonly schema: Schema
  /** The rules that the last check of the store ran. */
  readonly rules: readonly ActiveRule[]
  readonly language: Language
  /** When the report is made: ISO 8601. */
  readonly at: string
  /** Of the program. */
  readonly version: string
  /** Null: names of customers as they are; `strict` where nothing is said. */
  readonly masker?: Masker | null
}

/** Counts what the store holds: records, findings of the last check kept, duplicates, scores from 0 to 100. Personal values are masked unless asked otherwise. */
export function reportOf(store: Store, request: ReportRequest): ReportData {
  const { schema, language, at, version, masker = strictMasker } = request
  const findings = [...latestFindings(store, schema.kind)]
  const records = store.records.count()
  const rules = ruleCounts(findings, request)
  const duplicates = duplicatesOf(store, language, masker)
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity)
  const wrong = new Set(ofSeverity('error').flatMap(({ record }) => (record === null ? [] : [record])))
  return {
    at,
    version,
    run: latestCheck(store, schema.kind)?.run ?? null,
    records,
    quarantined: store.quarantine.count(),
    sources: sourcesOf(store),
    fields: fieldCounts(store, schema, findings, language),
    rules,
    findings: { error: ofSeverity('error').length, warning: ofSeverity('warning').length, info: ofSeverity('info').length },
    scorecard: scorecard({ records, recordsWithErrors: wrong.size, rules, redundantRecords: duplicates?.redundant ?? null }),
    duplicates,
  }
}

function ruleCounts(findings: readonly Finding[], { rules, language }: ReportRequest): (RuleCount & { title: string })[] {
  const counted = rules.map(({ rule, severity }) => {
    const own = findings.filter((finding) => finding.rule === rule.id)
    const hard = own.filter((finding) => finding.severity !== 'info' && finding.record !== null)
    return {
      rule: rule.id,
      title: rule.title[language],
      dimension: rule.dimension,
      severity,
      standard: rule.standard,
      findings: own.length,
      records: new Set(hard.map(({ record }) => record)).size,
    }
  })
  return counted.sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1))
}

function sourcesOf(store: Store): SourceCount[] {
  const runs = new Map(store.runs.list().map((run) => [run.run, run]))
  return store.files
    .list()
    .filter(({ run }) => runs.get(run)?.state === 'done')
    .map(({ path, sheet, counts, encoding, run }) => ({
      file: path,
      sheet,
      rows: counts.rows ?? 0,
      quarantined: counts.quarantined ?? 0,
      encoding,
      at: runs.get(run)?.at ?? '',
    }))
}

function fieldCounts(store: Store, schema: Schema, findings: readonly Finding[], language: Language): FieldCount[] {
  const filled = new Map<FieldName, number>()
  for (const batch of store.records.batches()) {
    for (const { values } of batch) for (const name in values) if (values[name] !== null) filled.set(name, (filled.get(name) ?? 0) + 1)
  }
  const found = new Map<FieldName, number>()
  for (const { field } of findings) if (field !== null) found.set(field, (found.get(field) ?? 0) + 1)
  return schema.fields
    .filter(({ name, required }) => required || filled.has(name) || found.has(name))
    .map(({ name, label, required }) => ({
      label: label[language],
      required,
      filled: filled.get(name) ?? 0,
      findings: found.get(name) ?? 0,
    }))
}
