/** Cells of imports that met what a person wrote, as a table to write: what is kept, what the source says, and where. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Field, Schema, SheetKind } from '../../schema/field.ts'
import { localTime } from '../../schema/local-day.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import type { ExportTable } from '../export/export-records.ts'
import { openConflicts } from './open-conflicts.ts'

export interface ConflictListRequest {
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  readonly language: Language
  /** Fixed names of columns and fields, for programs. */
  readonly raw: boolean
  /** Null: values as they are. */
  readonly masker: Masker | null
  /** `+08:00`: the offset times are shown in; without it the computer's. */
  readonly offset?: string | undefined
}

const heads = {
  kind: { en: 'Kind', zh: '种类' },
  record: { en: 'Customer no.', zh: '客户编号' },
  name: { en: 'Customer', zh: '客户名称' },
  field: { en: 'Field', zh: '字段' },
  kept: { en: 'Kept', zh: '保留的值' },
  operator: { en: 'Written by', zh: '填写人' },
  at: { en: 'Written at', zh: '填写时间' },
  value: { en: 'The source says', zh: '来源的值' },
  source: { en: 'Source', zh: '来源' },
  file: { en: 'File', zh: '文件' },
  sheet: { en: 'Sheet', zh: '工作表' },
  row: { en: 'Row', zh: '行号' },
  run: { en: 'Import run', zh: '导入任务' },
} as const satisfies Record<string, Words>
const keys = Object.keys(heads) as (keyof typeof heads)[]

/** Those that nobody has decided on, the oldest first. */
export function conflictTable(store: Store, request: ConflictListRequest): ExportTable {
  const columns = keys.map((key) => {
    const kind = key === 'record' ? ('digits' as const) : ('text' as const)
    return { key, header: request.raw ? key : heads[key][request.language], kind }
  })
  return { columns, rows: rowsOf(store, request) }
}

function* rowsOf(store: Store, { schemas, language, raw, masker, offset }: ConflictListRequest): Generator<(string | null)[]> {
  for (const { kind, record, place, extra, field, kept, value, writer, file, row, run } of openConflicts(store, schemas)) {
    const nameField: Pick<Field, 'name' | 'type'> = schemas[kind].fields.find((one) => one.name === 'name') ?? {
      name: 'name',
      type: 'party',
    }
    const shown = masker?.pair(kept, value, field ?? extraPlace(extra ?? place)) ?? { before: kept, after: value }
    const name = record.values.name ?? null
    const cells: Record<(typeof keys)[number], string | null> = {
      kind,
      record: masker?.key(record.key) ?? record.key,
      name: name === null ? null : (masker?.cell(name, nameField) ?? name),
      field: extra ?? (raw ? place : (field?.label[language] ?? place)),
      kept: shown.before,
      operator: writer?.operator ?? null,
      at: writer === null ? null : localTime(writer.at, offset),
      value: shown.after,
      source: file.source,
      file: file.path,
      sheet: file.sheet,
      row: String(row),
      run: String(run),
    }
    yield keys.map((key) => cells[key])
  }
}
