/** The report of sheets: checked and counted in one pass, nothing is stored. */

import { strictMasker } from '../../check/mask/masker.ts'
import { sheetKey } from '../../check/present.ts'
import type { Finding } from '../../finding.ts'
import type { RawRow } from '../../read/sheet.ts'
import type { CustomerRecord } from '../../record.ts'
import type { ReportData } from '../../report/report-data.ts'
import type { Field } from '../../schema/field.ts'
import { ruleSetOf } from '../check/kept-measures.ts'
import { measuring } from '../check/measuring.ts'
import { checkTables } from '../check/run-check.ts'
import type { Progress } from '../progress.ts'
import type { Table } from '../sheets/table.ts'
import { composeReport, findingsFor, usualBreakdown } from './compose-report.ts'
import type { ReportRequest } from './report-request.ts'
import { Surveyor } from './survey.ts'

/** What a report of sheets is asked for. */
export interface SheetsReportRequest extends Omit<ReportRequest, 'compare' | 'writtenNow' | 'keeps'> {
  /** Called with the rows of a sheet that cannot be read as records: they are counted and not judged. */
  readonly unread?: (table: Table, rows: readonly RawRow[]) => void
  readonly progress?: Progress
}

/**
 * Counts what the sheets hold and what the rules find in them. Nothing is compared, and duplicates are not looked for: that is said, and counts
 * neither as good nor as bad. Throws RULE_FAILED and what reading throws.
 */
export async function reportOfSheets(tables: readonly Table[], request: SheetsReportRequest): Promise<ReportData> {
  const { schema, rules, at, by = usualBreakdown, masker = strictMasker } = request
  const fields = new Map<string, Field>()
  // The first sheet that has a field says what it is called.
  for (const field of [...tables.map((table) => table.schema), schema].flatMap((one) => one.fields))
    if (!fields.has(field.name)) fields.set(field.name, field)
  const findings = findingsFor<Finding>(fields, request, masker)
  const names = [...fields.keys()]
  const surveyor = new Surveyor(names, [...new Set([...by, 'owner'])])
  const rows = new Map<Table, { read: number; broken: number }>()
  let next = 0
  const seen = (table: Table): Table => {
    const required = surveyor.required(table.schema)
    const count = { read: 0, broken: 0 }
    rows.set(table, count)
    return {
      ...table,
      async *batches() {
        for await (const batch of table.batches()) {
          count.read += batch.records.length + batch.broken.length
          count.broken += batch.broken.length
          for (const record of batch.records) surveyor.add(next++, valuesOf(record, names), required)
          yield batch
        }
      },
    }
  }
  const { today, unread, progress, signal } = request
  const found = await measuring((measured) =>
    checkTables(tables.map(seen), schema, {
      rules,
      today,
      found: (finding) => findings.add({ ...finding, isProposed: finding.fix !== null }, nameOf(finding), finding, null),
      measured,
      ...(unread === undefined ? {} : { unread }),
      ...(progress === undefined ? {} : { progress }),
      ...(signal === undefined ? {} : { signal }),
    }),
  )
  const { sets, errors, spoilt, filled, ...counts } = found
  return composeReport(fields, request, masker, {
    told: {
      run: null,
      quarantined: [...rows.values()].reduce((sum, { broken }) => sum + broken, 0),
      sources: tables.map((table) => sourceOf(table, rows.get(table)!, at)),
      duplicates: null,
      expectedWrongMerges: null,
      verified: null,
      trend: [],
      previous: null,
      sought: null,
    },
    measures: { ...counts, ruleSet: ruleSetOf(request), kind: schema.kind },
    grouping: { sets: { rules: sets, errors, spoilt, filled }, before: null },
    survey: surveyor.end(),
    findings: findings.end((all) => all),
    layouts: new Map(tables.map(({ sheet, layout }) => [sheetKey(sheet.file, sheet.sheet), layout])),
    sheets: tables.map(({ sheet: { file, sheet } }) => (sheet === null ? file : `${file}#${sheet}`)),
  })
}

/** Row 5 of one sheet is not row 5 of another. */
const nameOf = ({ ref }: Finding) => (ref === null ? null : `${ref.row}\n${ref.sheet ?? ''}\n${ref.file}`)

const valuesOf = ({ values }: CustomerRecord, names: readonly string[]) => names.map((name) => values[name])

function sourceOf({ sheet: { file, sheet, detection } }: Table, { read, broken }: { read: number; broken: number }, at: string) {
  return { file, sheet, rows: read, quarantined: broken, encoding: detection.encoding ?? null, at }
}
