/** The sheets a store was filled from, as rules are told of them: by source, since one sheet comes again every night. */

import type { OpenSheet } from '../../check/finding-emitter.ts'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { heldTo, standardFor, standardNamed } from '../../schema/standards/standards.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

export interface SheetsOfStore {
  /** Fields that some sheet had a column for. */
  readonly columns: ReadonlySet<FieldName>
  /** The sheet a record came from. */
  of(record: Pick<StoredRecord, 'source'>): OpenSheet
}

/** @param standard the shipped schema that sheets are held to where their import named none: a name, `auto`, or the schema as it is */
export function sheetsOfStore(store: Store, schema: Schema, standard: string | undefined): SheetsOfStore {
  const runs = store.runs.list()
  const gone = new Set(runs.flatMap(({ run, state }) => (state === 'undone' && !isLeftOver(run, runs) ? [run] : [])))
  const files = store.files.list().filter(({ kind, run }) => kind === schema.kind && !gone.has(run))
  const bySource = new Map<string, ImportedFile[]>()
  for (const file of files) bySource.set(file.source, [...(bySource.get(file.source) ?? []), file])
  const args = new Map(runs.map((one) => [one.run, one.args]))
  const sheets = new Map(
    [...bySource].map(([source, own]) => [source, sheetOf(own, schema, askedIn(args.get(own.at(-1)!.run)) ?? standard)] as const),
  )
  const all: OpenSheet = { file: store.path, sheet: null, columns: columnsOf(files, schema) }
  return { columns: all.columns!, of: ({ source }) => sheets.get(source) ?? all }
}

function sheetOf(files: readonly ImportedFile[], schema: Schema, standard: string | undefined): OpenSheet {
  const { path, sheet, columns } = files.at(-1)!
  return { file: path, sheet, columns: columnsOf(files, schema), schema: heldTo(schema, chosen(standard, columns, schema)) }
}

function chosen(standard: string | undefined, columns: ImportedFile['columns'], schema: Schema) {
  if (standard === undefined || schema.kind !== 'customers') return null
  if (standard !== 'auto') return standardNamed(standard) ?? null
  return standardFor(
    columns.map(([, header, field]) => ({ header, field })),
    schema,
  ).standard
}

/** The schema that an import named with `--schema`. */
function askedIn(args: unknown): string | undefined {
  const { schema } = (args ?? {}) as { schema?: unknown }
  return typeof schema === 'string' ? schema : undefined
}

/** Fields that a sheet had a column for, those such a column overflows into or has its remarks in, and those the store assigns itself. */
function columnsOf(files: readonly ImportedFile[], schema: Schema): ReadonlySet<FieldName> {
  const mapped = new Set(files.flatMap(({ columns }) => columns.flatMap(([, , field]) => field ?? [])))
  for (const { name, overflow, remarks, unique } of schema.fields) {
    if (overflow !== undefined && mapped.has(name)) mapped.add(overflow)
    if (remarks !== undefined && mapped.has(name)) mapped.add(remarks)
    if (unique) mapped.add(name)
  }
  return mapped
}

/** Whether the undo of a run left some of its changes in the store. */
function isLeftOver(run: number, runs: readonly RunEntry[]): boolean {
  return (runs.findLast(({ undoes, state }) => undoes === run && state === 'done')?.counts.left ?? 0) > 0
}
