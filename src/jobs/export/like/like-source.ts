/** The store's records as the sheet of one of its sources: that sheet's columns, headers, order, formats, options and keys. */

import type { FieldName } from '../../../record.ts'
import type { Field, Schema } from '../../../schema/field.ts'
import { meaningIn } from '../../../schema/option.ts'
import { sheetLanguage } from '../../../schema/sheet-language.ts'
import { standardFor } from '../../../schema/standards/standards.ts'
import type { FileColumn, ImportedFile } from '../../../store/files.ts'
import type { Store } from '../../../store/store.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'
import type { ExportTable } from '../export-records.ts'
import { type ExportColumn, kindOf } from '../record-columns.ts'
import { addedColumns } from './added-columns.ts'
import { cellStyle } from './cell-style.ts'
import { holdsMore } from './further-values.ts'
import { rowWriter } from './like-rows.ts'
import type { CellStyle, Learner } from './sample.ts'
import { recordsOfSheet } from './sheet-of-source.ts'
import { type StrangeOption, strangeOptions } from './strange-options.ts'

export interface LikeSource {
  readonly table: ExportTable
  /** Columns added at the end for what the sheet has no column for, with how many cells each holds. */
  readonly added: readonly { readonly header: string; readonly cells: number }[]
  /** Options that no cell of their column has or means, written all the same; complete when the rows were gone through. */
  strangers(): readonly StrangeOption[]
  /** How many records came from other sources, or by hand: the sheet is none of their business. */
  readonly left: number
}

/** The live records of the sheet's source in its columns. @param country whose phones are written without a prefix */
export function likeSource(store: Store, schema: Schema, file: ImportedFile, country: string | null): LikeSource {
  const columns = [...file.columns].sort(([a], [b]) => a - b)
  const language = sheetLanguage(columns.map(([, header, field]) => ({ header, field }))) ?? 'en'
  const fields = new Set(columns.flatMap(([, , field]) => field ?? []))
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const records = recordsOfSheet(store, file)
  const strangers = strangeOptions(columns)
  const learners = new Map(
    [...fields].map((name) => {
      const strange = (value: string) => strangers.add(name, value)
      return [name, cellStyle(known.get(name) ?? unknownField(name), { language, country, strange })]
    }),
  )
  const isOurs =
    standardFor(
      columns.map(([, header, field]) => ({ header, field })),
      schema,
    ).standard === null
  const headers = new Set(columns.map(([, header]) => header))
  const beside = addedColumns(schema, { fields, headers, language, country, isOurs })
  let count = 0
  for (const record of records) {
    count++
    beside.see(record)
    if (record.source === file.source) learnFrom(record, learners)
  }
  const added = beside.columns()
  const styles = new Map([...learners].map(([name, learner]) => [name, learner.learnt()]))
  const row = rowWriter(schema, columns, styles, file.source, isOurs)
  return {
    added: added.map(({ header, cells }) => ({ header, cells })),
    strangers: isOurs ? () => [] : strangers.list,
    left: store.recordsOf(schema.kind).count() - count,
    table: {
      columns: [
        ...columns.map(([index, header, name]) => ({
          key: header,
          header: headerAsFound(header, columns),
          ...formOf(file, index, kindOf(known.get(name ?? ''))),
        })),
        ...added.map(({ key, header }) => ({ key, header, kind: 'text' as const })),
      ],
      rows: {
        *[Symbol.iterator]() {
          strangers.clear()
          for (const record of records) yield [...row(record), ...added.map(({ of }) => of(record))]
        },
      },
    },
  }
}

/** Shows the learners the cells of a record that were read as they are and not changed since. */
function learnFrom(record: StoredRecord, learners: ReadonlyMap<FieldName, Learner<CellStyle>>): void {
  for (const [name, learner] of learners) {
    const [cell, value] = [record.sheetCells[name], record.values[name] ?? null]
    if (cell !== undefined && cell !== '' && value !== null && record.cells[name] === undefined && !holdsMore(record, name))
      learner.see({ cell, value, means: meaningIn(record.notes[name]) })
  }
}

/** How a spreadsheet holds the cells of a column: as the sheet did. Of a workbook of earlier versions that is not known. */
function formOf({ form }: ImportedFile, index: number, kind: ExportColumn['kind']): Pick<ExportColumn, 'kind' | 'form'> {
  const own = form.columns?.[index]
  return own !== undefined ? { kind, form: own } : { kind: form.columns === undefined ? kind : 'text' }
}

/** `电话#2` stood as 电话 beside another, `column:C` without a header. */
function headerAsFound(header: string, columns: readonly FileColumn[]): string {
  if (/^column:[A-Z]+$/.test(header)) return ''
  const bare = /^(.*)#\d+$/.exec(header)?.[1]
  return bare !== undefined && columns.some(([, other]) => other === bare) ? bare : header
}

const unknownField = (name: FieldName): Field => ({ name, type: 'text', label: { en: name, zh: name }, aliases: [], required: false })
