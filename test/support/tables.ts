/** Sheets in memory, as tables: what a job is given once files are opened and headers understood. */

import { createHash } from 'node:crypto'
import type { OpenedTables } from '../../src/jobs/sheets/open-tables.ts'
import type { Table } from '../../src/jobs/sheets/table.ts'
import type { RawRow, Sheet } from '../../src/read/sheet.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Schema } from '../../src/schema/field.ts'
import { recordStandardiser } from '../../src/standardise/record.ts'

export interface MemorySheet {
  readonly file: string
  readonly sheet?: string
  /** Fields by name; a header that is no field is a column of the sheet's own. The first row is the headers. */
  readonly rows: readonly (readonly string[])[]
  readonly broken?: readonly RawRow[]
  /** The header that names the records. */
  readonly id?: string
  readonly schema?: Schema
}

export function tablesOf(...sheets: readonly MemorySheet[]): OpenedTables {
  return { tables: sheets.map(tableOf), skipped: [] }
}

function tableOf({ file, sheet = undefined, rows, broken = [], id, schema = customerSchema }: MemorySheet): Table {
  const [headers = [], ...cells] = rows
  const names = new Set(schema.fields.map(({ name }) => name))
  const columns = headers.map((header, index) => ({
    index,
    header,
    field: names.has(header) ? header : null,
    certainty: 1,
    by: 'alias' as const,
    rivals: [],
    type: 'text' as const,
  }))
  const layout = { headerRow: 1, reason: 'first-row' as const, firstDataRow: 2, columns }
  const context = { country: 'CN', dateOrders: {} }
  const raw: RawRow[] = cells.map((row, at) => ({ row: at + 2, line: at + 2, cells: row }))
  const own: Sheet = {
    file,
    sheet: sheet ?? null,
    sha256: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
    bytes: 1000,
    detection: { format: 'csv', encoding: 'utf-8', encodingCertain: 1, delimiter: ',', notices: [] },
    async *rows() {
      yield raw
    },
    notices: () => [],
  }
  return {
    sheet: own,
    plan: { sheet: own, schema, layout, country: undefined, id, now: undefined },
    schema,
    chosen: { standard: null, why: 'own', headers: [] },
    layout,
    problems: [],
    estimatedRows: null,
    notices: () => [],
    context,
    keepAll: false,
    isMasked: false,
    async *batches() {
      const standardise = recordStandardiser(schema, layout, context, { key: id })
      // Small batches, so that rows of one sheet meet those of an earlier batch.
      for (let at = 0; at < raw.length || at === 0; at += 3) {
        const part = raw.slice(at, at + 3)
        const records = part.map((row) => standardise(row.cells, { file, sheet: sheet ?? null, row: row.row, line: row.line }))
        yield { records, rows: part, broken: at === 0 ? broken : [], aside: [] }
      }
    },
  }
}
