/** Sheets that were imported: where they came from and how they were read. */

import type { SheetForm } from '../read/sheet.ts'
import type { FieldName } from '../record.ts'
import type { SheetKind } from '../schema/field.ts'
import type { OtherKinds } from '../schema/other-kind.ts'
import type { Connection } from './connection.ts'
import type { Memory } from './memory.ts'
import type { Counts } from './runs.ts'
import { damaged, storedJson } from './stored-json.ts'

export type FileColumn = readonly [index: number, header: string, field: FieldName | null]

/** The source of records that people add by hand, named by the command; its file has the same name, which is no path. */
export const byHand = 'add'

export interface ImportedFile {
  readonly id: number
  readonly run: number
  /** The file's name without its date or version, or the name the user gave: rows of one source are compared with each other. */
  readonly source: string
  readonly kind: SheetKind
  readonly path: string
  readonly sheet: string | null
  readonly sha256: string
  /** Digest of how it was read (see `readingOf`). */
  readonly reading: string
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly headerRow: number
  readonly columns: readonly FileColumn[]
  /** What it takes to write a sheet like it; empty for sheets of earlier versions. */
  readonly form: SheetForm
  /** Columns that held something else than their header says; empty for sheets of earlier versions. */
  readonly otherKinds: OtherKinds
  readonly counts: Counts
}

export interface FileStore {
  insertNew(
    file: Omit<ImportedFile, 'id' | 'counts' | 'form' | 'otherKinds'> & { readonly form?: SheetForm; readonly otherKinds?: OtherKinds },
  ): number
  /** Keeps what became of the file's rows. */
  finish(id: number, counts: Counts): void
  /** Throws STORE_ENTRY_DAMAGED where there is no such file. */
  get(id: number): ImportedFile
  list(): ImportedFile[]
  /** The file with these bytes, sheet and way of reading, if a run that was not undone imported it; else null. */
  imported(kind: SheetKind, sha256: string, sheet: string | null, reading: string): ImportedFile | null
  /** The last run that imported these bytes and sheet, however they were read, and ended well; null where there is none. */
  lastRunOf(kind: SheetKind, sha256: string, sheet: string | null): { readonly run: number; readonly state: 'done' | 'undone' } | null
  /** Whether an import of a source was undone. */
  hasUndone(kind: SheetKind, source: string): boolean
  /** The id of a source, made when it is new. */
  source(kind: SheetKind, name: string): { readonly id: number; readonly isNew: boolean }
}

type FileRow = Omit<ImportedFile, 'columns' | 'form' | 'otherKinds' | 'counts' | 'headerRow'> & {
  columns: string
  counts: string
  header_row: number
}

export function fileStore(db: Connection, memory: Memory): FileStore {
  const select = 'SELECT files.*, sources.name AS source FROM files JOIN sources ON sources.id = files.source'
  const cache = new Map<number, ImportedFile>()
  memory.onForget(() => cache.clear())
  const named = db.prepare<[string, string], number>('SELECT id FROM sources WHERE kind = ? AND name = ?').pluck()
  const sourceId = (kind: SheetKind, name: string) => {
    const known = named.get(kind, name)
    if (known !== undefined) return { id: known, isNew: false }
    return { id: Number(db.prepare('INSERT INTO sources (kind, name) VALUES (?, ?)').run(kind, name).lastInsertRowid), isNew: true }
  }
  return {
    source: sourceId,
    insertNew({ run, source, kind, path, sheet, sha256, reading, encoding, delimiter, headerRow, columns, form = {}, otherKinds = {} }) {
      const added = db
        .prepare(
          `INSERT INTO files (run, source, kind, path, sheet, sha256, reading, encoding, delimiter, header_row, columns)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          run,
          sourceId(kind, source).id,
          kind,
          path,
          sheet,
          sha256,
          reading,
          encoding,
          delimiter,
          headerRow,
          JSON.stringify(isEmpty(form) && isEmpty(otherKinds) ? columns : { columns, form, otherKinds }),
        )
      return Number(added.lastInsertRowid)
    },
    finish: (id, counts) => void db.prepare('UPDATE files SET counts = ? WHERE id = ?').run(JSON.stringify(counts), id),
    get(id) {
      const known = cache.get(id)
      if (known !== undefined) return known
      const row = db.prepare<[number], FileRow>(`${select} WHERE files.id = ?`).get(id)
      if (row === undefined) throw damaged({ en: `file ${id} is missing`, zh: `缺少文件 ${id}` })
      const file = fileOf(row)
      cache.set(id, file)
      return file
    },
    hasUndone: (kind, source) =>
      db
        .prepare<[string, string]>(
          `SELECT 1 FROM files JOIN sources ON sources.id = files.source JOIN runs ON runs.id = files.run
           WHERE sources.kind = ? AND sources.name = ? AND runs.state = 'undone' LIMIT 1`,
        )
        .get(kind, source) !== undefined,
    lastRunOf: (kind, sha256, sheet) =>
      db
        .prepare<[string, string, string | null], { run: number; state: 'done' | 'undone' }>(
          `SELECT run, state FROM files JOIN runs ON runs.id = files.run
           WHERE sha256 = ? AND files.kind = ? AND sheet IS ? AND runs.state IN ('done', 'undone') ORDER BY files.id DESC LIMIT 1`,
        )
        .get(sha256, kind, sheet) ?? null,
    list: () => db.prepare<[], FileRow>(`${select} ORDER BY files.id`).all().map(fileOf),
    imported(kind, sha256, sheet, reading) {
      const row = db
        .prepare<[string, string, string | null, string], FileRow>(
          `${select} JOIN runs ON runs.id = files.run
           WHERE sha256 = ? AND files.kind = ? AND sheet IS ? AND reading = ? AND runs.state IN ('done', 'running') ORDER BY files.id DESC LIMIT 1`,
        )
        .get(sha256, kind, sheet, reading)
      return row === undefined ? null : fileOf(row)
    },
  }
}

const isEmpty = (values: object) => Object.keys(values).length === 0

function fileOf({ columns: stored, counts, header_row, ...rest }: FileRow): ImportedFile {
  // Where nothing else is known of a sheet, as of every sheet of earlier versions, the columns alone are kept.
  const isBare = stored.startsWith('[')
  const {
    columns,
    form,
    otherKinds = {},
  } = isBare
    ? { columns: storedJson<FileColumn[]>(stored, 'array'), form: {} }
    : storedJson<Pick<ImportedFile, 'columns' | 'form'> & Partial<Pick<ImportedFile, 'otherKinds'>>>(stored, 'object')
  return {
    ...rest,
    headerRow: header_row,
    columns,
    form,
    otherKinds,
    counts: storedJson<Counts>(counts, 'object'),
  }
}
