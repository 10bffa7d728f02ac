/** Findings in words, with the headers and cells of the sheets they come from. */

import type { Masking } from '../../check/mask/personal.ts'
import { sheetKey, type ToldFinding, teller } from '../../check/present.ts'
import type { Rule } from '../../check/rule.ts'
import type { ActiveRule } from '../../check/rule-set.ts'
import type { Language } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { customerSchema } from '../../schema/customer.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { Store } from '../../store/store.ts'
import type { Table } from '../sheets/table.ts'
import { latestFindings } from './kept-check.ts'

export interface TellRequest {
  readonly rules: readonly Rule[]
  readonly schema: Schema
  readonly language: Language
  /** Show values as they are; else personal ones are masked. */
  readonly reveal: boolean
  /** What is masked; `strict` unless told otherwise. */
  readonly masking?: Masking
}

/** Findings of the store's records in words. */
export function toldFindings(store: Store, request: TellRequest, findings: Iterable<Finding>): ToldFinding[] {
  return Array.from(findings, tellerOf(store, request))
}

/** What the newest check that was kept found, in words: each finding when its turn comes, since there may be as many as records. */
export function* findingsInTurn(store: Store, request: TellRequest): Generator<ToldFinding> {
  const tell = tellerOf(store, request)
  for (const finding of latestFindings(store, request.schema.kind)) yield tell(finding)
}

function tellerOf(store: Store, request: TellRequest): (finding: Finding) => ToldFinding {
  const rules = new Map(request.rules.map((rule) => [rule.id, rule]))
  return teller({ ...request, rules, layouts: storedLayouts(store) }).tell
}

export interface DescribeRequest {
  readonly rules: readonly ActiveRule[]
  readonly language: Language
  /** Show values as they are; else personal ones are masked. */
  readonly reveal: boolean
  /** What is masked; `strict` unless told otherwise. */
  readonly masking?: Masking
}

/**
 * Makes the function that puts findings of these tables into words: the message in the language, the header, the cell's address (`E4`), the
 * value and the proposal.
 */
export function findingDescriber(
  tables: readonly Table[],
  { rules, language, reveal, masking }: DescribeRequest,
): (finding: Finding) => ToldFinding {
  const layouts = new Map(tables.map(({ sheet, layout }) => [sheetKey(sheet.file, sheet.sheet), layout]))
  const fields = [...new Map(tables.flatMap(({ schema }) => schema.fields.map((field) => [field.name, field]))).values()]
  const schema = { ...(tables[0]?.schema ?? customerSchema), fields }
  const known = new Map(rules.map(({ rule }) => [rule.id, rule]))
  return teller({ rules: known, schema, layouts, language, reveal, ...(masking === undefined ? {} : { masking }) }).tell
}

/** The layouts of the sheets a store was filled from, by `sheetKey`. */
export function storedLayouts(store: Store): ReadonlyMap<string, Layout> {
  return new Map(store.files.list().map(({ path, sheet, headerRow, columns }) => [sheetKey(path, sheet), layoutOf(headerRow, columns)]))
}

function layoutOf(headerRow: number, columns: readonly (readonly [number, string, string | null])[]): Layout {
  return {
    headerRow,
    reason: 'first-row',
    firstDataRow: headerRow + 1,
    columns: columns.map(([index, header, field]) => ({ index, header, field, certainty: 1, by: 'alias', rivals: [], type: 'text' })),
  }
}
