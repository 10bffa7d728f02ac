/** The sheets a store was filled from, as rules are told of them: by source, since one sheet comes again every night. */

import type { OpenSheet } from '../../check/finding-emitter.ts'
import type { Schema } from '../../schema/field.ts'
import { enoughToTell } from '../../schema/other-kind.ts'
import { heldTo, standardFor, standardNamed } from '../../schema/standards/standards.ts'
import { byHand, type ImportedFile } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { columnsOf, importedFiles } from './imported-columns.ts'

export interface SheetsOfStore {
  /** All of them as one, named as the one that came last: what no sheet had a column for is said of it. */
  readonly all: OpenSheet
  /** The sheet a record came from. */
  of(record: Pick<StoredRecord, 'source'>): OpenSheet
  /** By source; all sheets of one source are one. */
  readonly bySource: ReadonlyMap<string, OpenSheet>
}

/** @param standard the shipped schema that sheets are held to where their import named none: a name, `auto`, or the schema as it is */
export function sheetsOfStore(store: Store, schema: Schema, standard: string | undefined): SheetsOfStore {
  const files = importedFiles(store, schema)
  const bySource = new Map<string, ImportedFile[]>()
  for (const file of files) bySource.set(file.source, [...(bySource.get(file.source) ?? []), file])
  const args = new Map(store.runs.list().map((one) => [one.run, one.args]))
  const sheets = new Map(
    [...bySource].map(([source, own]) => [source, sheetOf(own, schema, askedIn(args.get(own.at(-1)!.run)) ?? standard)] as const),
  )
  // records by hand come with the fields that were filled: they do not say which columns a sheet lacks
  const sheetsAlone = files.filter(({ source }) => source !== byHand)
  const last = sheetsAlone.at(-1)
  // A store that nothing was imported into lacks no column.
  const columns = files.length === 0 ? null : columnsOf(sheetsAlone.length > 0 ? sheetsAlone : files, schema)
  const all: OpenSheet = { file: last?.path ?? store.path, sheet: last?.sheet ?? null, columns }
  return { all, of: ({ source }) => sheets.get(source) ?? all, bySource: sheets }
}

function sheetOf(files: readonly ImportedFile[], schema: Schema, standard: string | undefined): OpenSheet {
  const { path, sheet, columns } = files.at(-1)!
  // A short sheet of the night cannot tell what its columns hold.
  const { otherKinds } = files.findLast(({ counts }) => (counts.rows ?? 0) >= enoughToTell) ?? files.at(-1)!
  return {
    file: path,
    sheet,
    columns: columnsOf(files, schema),
    otherKinds,
    schema: heldTo(schema, chosen(standard, columns, schema)),
  }
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
