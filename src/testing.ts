/**
 * For authors of rules: a table of rows and the findings due on them. Rows go through the same standardising as a sheet's, so notes
 * (placeholder, too short, impossible date ...) are there as they would be.
 */

import { deepStrictEqual } from 'node:assert/strict'
import { NO_COLUMN } from './check/finding-emitter.ts'
import type { JudgedRule } from './check/judged/judged.ts'
import type { Rule } from './check/rule.ts'
import { chooseRules } from './check/rule-set.ts'
import { startRules } from './check/run-rules.ts'
import type { Finding } from './finding.ts'
import type { CustomerRecord } from './record.ts'
import { customerSchema } from './schema/customer.ts'
import type { Field, Schema } from './schema/field.ts'
import type { Layout } from './schema/layout.ts'
import { recordStandardiser } from './standardise/record.ts'

/** What a finding must be; only the parts named are compared, but no finding may be missing or left over. */
export interface ExpectedFinding {
  /** The sheet's row; the first record is row 2. null: a finding about the sheet. */
  readonly row?: number | null
  readonly field?: string | null
  readonly message?: string
  readonly severity?: Finding['severity']
  readonly data?: Finding['data']
  readonly fix?: Finding['fix']
}

export interface RuleCase {
  /** What the case shows, as a sentence: `accepts ...`, `reports ...`. */
  readonly why: string
  /** Cells by field, as they would stand in a sheet; a field of the first row that is no field of the schema is a column of the sheet's own. */
  readonly rows: readonly Readonly<Record<string, string | null>>[]
  /** In the order of rows, then of what only all rows show; none when absent. */
  readonly findings?: readonly ExpectedFinding[]
  /** How many cells, records or groups the rule judges, and how many of them it finds right; not compared when absent. */
  readonly judged?: { readonly right: number; readonly of: number }
  readonly options?: unknown
  readonly country?: string | null
  /** `YYYY-MM-DD` */
  readonly today?: string
  readonly schema?: Schema
}

/** Runs each case as a test of its own with the function given (vitest's or node:test's `test`), or at once. Throws where findings differ. */
export function testRule(rule: Rule, cases: readonly RuleCase[], test: (name: string, run: () => void) => void = (_, run) => run()): void {
  for (const one of cases) {
    test(`${rule.id}: ${one.why}`, () => {
      const { findings: found, judged } = outcomeOf(rule, one)
      const expected = one.findings ?? []
      const shown = found.map((finding, index) => projected(finding, expected[index] ?? { row: null, field: null, message: '' }))
      deepStrictEqual(
        shown,
        expected.map((finding) => ({ ...finding })),
      )
      for (const finding of found) assertTold(rule, finding)
      if (one.judged !== undefined) deepStrictEqual(countsOf(judged), { ...one.judged })
    })
  }
}

/** The findings of one rule on a case's rows. */
export const findingsOf = (rule: Rule, one: RuleCase): Finding[] => outcomeOf(rule, one).findings

/** How many cells, records or groups one rule judges in a case's rows, and how many of them it finds right. */
export const judgedOf = (rule: Rule, one: RuleCase): { readonly right: number; readonly of: number } =>
  countsOf(outcomeOf(rule, one).judged)

function countsOf(judged: readonly JudgedRule[]): { right: number; of: number } {
  const sum = (counted: (rule: JudgedRule) => number) => judged.reduce((all, rule) => all + counted(rule), 0)
  const of = sum(({ columns, own }) => columns.reduce((all, column) => all + column.judged.count(), own?.judged ?? 0))
  const wrong = sum(({ columns, own }) => columns.reduce((all, column) => all + column.wrong.count(), own?.wrong ?? 0))
  return { right: of - wrong, of }
}

function outcomeOf(rule: Rule, { rows, options, country = 'CN', today = '2026-09-30', schema = customerSchema }: RuleCase) {
  const { layout, records } = standardised({ rows, country, schema })
  const { active, problems } = chooseRules([rule], new Map([[rule.id, options === undefined ? {} : { options }]]), [rule.id])
  if (problems.length > 0) throw new Error(problems.map(({ rule: id, problem }) => `${id}: ${problem.en}`).join('; '))
  const findings: Finding[] = []
  const run = startRules(active, { schema, today, country, found: (finding) => findings.push(finding) })
  const columns = new Set(layout.columns.flatMap(({ field }) => (field === null ? [] : [field])))
  run.openSheet({ file: 'test.csv', sheet: null, columns })
  for (const record of records) run.check(record)
  run.closeSheet()
  run.end()
  return { findings, judged: run.judged().rules }
}

/** A case's rows as the records a sheet of them would give. */
export function recordsOf({
  rows,
  country = 'CN',
  schema = customerSchema,
}: Pick<RuleCase, 'rows' | 'country' | 'schema'>): CustomerRecord[] {
  return standardised({ rows, country, schema }).records
}

function standardised({ rows, country, schema }: { rows: RuleCase['rows']; country: string | null; schema: Schema }) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const layout = layoutOf(names, schema)
  const standardise = recordStandardiser(schema, layout, { country, dateOrders: {} })
  const records = rows.map((row, index) => {
    const ref = { file: 'test.csv', sheet: null, row: index + 2, line: index + 2 }
    const cells = names.map((name) => row[name] ?? '')
    return standardise(cells, ref)
  })
  return { layout, records }
}

/** A finding says one of the rule's messages, and brings a value for each name in it: otherwise a reader sees `{row}`. */
function assertTold(rule: Rule, { message, data }: Finding): void {
  if (message === NO_COLUMN) return
  const words = rule.messages[message]
  if (words === undefined) throw new Error(`${rule.id} has no message "${message}"`)
  const missing = [...`${words.en}${words.zh}`.matchAll(/\{(\w+)[:}]/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'column' && !(name in data))
  if (missing.length > 0) throw new Error(`${rule.id}: message "${message}" needs data for ${[...new Set(missing)].join(', ')}`)
}

function layoutOf(names: readonly string[], schema: Schema): Layout {
  const fields = new Map<string, Field>(schema.fields.map((field) => [field.name, field]))
  const columns = names.map((name, index) => {
    const field = fields.get(name)
    return {
      index,
      header: name,
      field: field?.name ?? null,
      certainty: 1,
      by: 'flag' as const,
      rivals: [],
      type: field?.type ?? ('text' as const),
    }
  })
  return { headerRow: 1, reason: 'first-row', firstDataRow: 2, columns }
}

function projected(finding: Finding, expected: ExpectedFinding): ExpectedFinding {
  const all: Required<ExpectedFinding> = {
    row: finding.ref?.row ?? null,
    field: finding.field ?? finding.extra ?? null,
    message: finding.message,
    severity: finding.severity,
    data: finding.data,
    fix: finding.fix,
  }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof ExpectedFinding]]))
}
