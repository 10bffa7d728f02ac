/** `export --annotate`: records of the store as workbooks with what the rules say of their cells. */

import { maskerOf } from '../check/mask/masker.ts'
import type { ToldFinding } from '../check/present.ts'
import { teller } from '../check/present.ts'
import type { Finding } from '../finding.ts'
import { annotatedRecords } from '../jobs/annotate/annotated-records.ts'
import { checkStore } from '../jobs/check/run-check.ts'
import type { Store } from '../store/store.ts'
import type { Call } from './command.ts'
import { configOf } from './config-of.ts'
import type { ExportFlags } from './export-flags.ts'
import { type RecordsToExport, recordsToExport } from './export-records.ts'
import { FindingSpool } from './finding-spool.ts'
import { workbookBytes } from './formats/workbook.ts'
import { readyRules } from './rules-of.ts'

export interface AnnotatedExport {
  readonly records: RecordsToExport
  /** The workbook of some records, rising by id, or of all. */
  bytesOf(ids: readonly number[] | undefined): AsyncGenerator<Uint8Array>
}

export async function annotatedExport(call: Call<ExportFlags>, store: Store): Promise<AnnotatedExport> {
  const config = await configOf(call)
  const active = await readyRules(call, config)
  const schema = config.schemas.customers
  const rules = active.map(({ rule }) => rule)
  const telling = { rules: new Map(rules.map((rule) => [rule.id, rule])), schema, layouts: new Map(), language: call.language }
  // The list of issues shows a value as its cell does.
  const masker = call.flags.mask ? maskerOf(config.privacy.masks) : undefined
  // Findings name their records plainly: by that their cells are found.
  const { tell } = teller({ ...telling, reveal: masker === undefined, masker: masker && { ...masker, key: (key) => key } })
  const findings = new FindingSpool(store.isEncrypted)
  // A field that a record owes has a column, also where no record holds it: the problem needs a cell to stand at.
  const owed = new Set<string>()
  const found = (finding: Finding) => {
    if (finding.record !== null && finding.field !== null) owed.add(finding.field)
    findings.add(tell(finding))
  }
  const today = call.today()
  const standard = config.standard ?? undefined
  const counts = await checkStore(store, schema, { rules: active, today, country: config.country, standard, found, signal: call.signal })
  const records = await recordsToExport(call, store, true, owed)
  const facts = { rules, name: call.flags.what, isMasked: call.flags.mask, ...(masker && { recordShown: masker.key }) }
  return {
    records,
    bytesOf(ids) {
      const table = { columns: records.columns, rows: records.rowsOf(ids) }
      const own = ids === undefined ? { findings, counts } : findingsAbout(findings, new Set(ids.map((id) => store.records.keyOf(id))))
      return workbookBytes(call, (words) => annotatedRecords(store, table, { ...facts, ...own, ids, ...words }), call.flags.mask)
    },
  }
}

/** What is said of these records, and how much of it there is. */
function findingsAbout(all: Iterable<ToldFinding>, keys: ReadonlySet<string>) {
  const isOwn = ({ record }: ToldFinding) => record !== undefined && keys.has(record)
  const findings = {
    *[Symbol.iterator]() {
      for (const finding of all) if (isOwn(finding)) yield finding
    },
  }
  const counts = { error: 0, warning: 0, info: 0 }
  const wrong = new Set<string>()
  for (const { severity, record } of findings) {
    counts[severity]++
    if (severity === 'error') wrong.add(record!)
  }
  return { findings, counts: { ...counts, rows: keys.size, cleanRows: keys.size - wrong.size } }
}
