/** Copies of sheets with what the rules propose written in: only those cells differ. The sheets themselves are only read. */

import path from 'node:path'
import { PassThrough } from 'node:stream'
import { fault } from '../../errors.ts'
import { type CopyRow, copyAsBook, copyAsCsv, type SheetCopy } from '../../write/copy.ts'
import { guard, unguard } from '../../write/guard.ts'
import { writeWholeFile } from '../../write/whole-file.ts'
import type { Progress } from '../progress.ts'
import type { Table } from '../sheets/table.ts'
import { totalRows } from '../sheets/total-rows.ts'
import type { FixedCell, LeftCell } from './chosen-proposals.ts'
import type { FixResult } from './fix-store.ts'
import { countsByRule } from './fixed-cells.ts'
import { settle } from './settle.ts'
import { type SheetFix, sheetFixer } from './sheet-fixer.ts'

export interface FixTablesRequest extends SheetFix {
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

/** New texts of a sheet's cells, by row and column (0 is the first). */
export type CellCorrections = Map<number, Map<number, string>>

export interface FixedSheets {
  /** What was fixed and what was left, as for a store; `run` and `findings` are null. */
  readonly told: FixResult
  /** One a table, in their order. */
  readonly corrections: readonly CellCorrections[]
}

/** Decides which proposals of the rules are taken for the tables' records, as in a store; writes nothing. Throws what the rules and reading throw. */
export async function fixTables(tables: readonly Table[], request: FixTablesRequest): Promise<FixedSheets> {
  const cells: FixedCell[] = []
  const left: LeftCell[] = []
  const corrections: CellCorrections[] = []
  const total = totalRows(tables)
  let [below, records, done] = [0, 0, 0]
  for (const table of tables) {
    const fixer = sheetFixer(table, request)
    const found: CellCorrections = new Map()
    for await (const batch of table.batches()) {
      request.signal?.throwIfAborted()
      for (const record of batch.records) {
        const findings = fixer.findingsOf(record)
        const first = fixer.proposed(findings)
        below += fixer.possible(findings) - first.length
        if (first.length === 0) continue
        const settled = settle(record, first, fixer)
        for (const cell of settled.cells) {
          const text = fixer.textOf(record, cell)
          const row = found.get(record.ref.row) ?? new Map<number, string>()
          found.set(record.ref.row, row.set(fixer.columnOf(cell)!.index, text))
          cells.push({ ...cell, ...fixer.placeOf(record, cell), after: text === '' ? null : text })
        }
        for (const { fix, ...one } of settled.left)
          left.push({ ...one, ...fixer.placeOf(record, one), confidence: fix.confidence, proposal: fix.value })
        if (settled.cells.length > 0) records++
      }
      done += batch.records.length
      request.progress?.({ stage: 'check', done, ...total })
    }
    corrections.push(found)
  }
  const told = { run: null, cells, left, below, records, byRule: countsByRule(cells), findings: null }
  return { told, corrections }
}

/** Writes the corrected copy: .csv (one sheet, in its own encoding and with its own delimiter) or .xlsx. Throws OUTPUT_KIND, ONE_SHEET and what writing throws. */
export async function writeFixed(
  target: string,
  tables: readonly Table[],
  corrections: readonly CellCorrections[],
  options: { readonly force: boolean; readonly now: Date },
): Promise<void> {
  const copies = tables.map((table, at) => copyOf(table, corrections[at]!))
  const ending = path.extname(target).toLowerCase()
  if (ending !== '.csv' && ending !== '.xlsx') throw fault('OUTPUT_KIND', { path: target, formats: '.csv, .xlsx' })
  if (ending === '.csv' && copies.length > 1) throw fault('ONE_SHEET', { path: target, count: copies.length })
  await writeWholeFile(
    target,
    async (file) => {
      if (ending === '.csv') {
        const { encoding = 'utf-8', delimiter = ',' } = tables[0]!.sheet.detection
        for await (const bytes of copyAsCsv(copies[0]!, encoding, delimiter)) await file.write(bytes)
        return
      }
      const stream = new PassThrough()
      const written = copyAsBook(stream, copies, options.now, target)
      written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
      for await (const chunk of stream) await file.write(chunk as Uint8Array)
      await written
    },
    { force: options.force },
  )
}

/** The cell to write; one that was guarded against formulas stays guarded. */
const corrected = (cell: string, text: string | undefined) => (text === undefined ? cell : unguard(cell) === cell ? text : guard(text))

function copyOf({ sheet, layout }: Table, corrections: CellCorrections): SheetCopy {
  async function* rows(): AsyncGenerator<CopyRow[]> {
    for await (const batch of sheet.rows())
      yield batch.map(({ row, cells, broken }) => {
        const own = corrections.get(row)
        const text = own === undefined ? cells : cells.map((cell, index) => corrected(cell, own.get(index)))
        return { row, cells: text, ...(broken === undefined ? {} : { raw: broken.raw }) }
      })
  }
  const numbers = layout.columns.flatMap(({ index, type }) => (type === 'number' || type === 'money' ? [index] : []))
  return { name: sheet.sheet ?? path.basename(sheet.file).replace(/\.[^.]+$/, ''), numbers: new Set(numbers), rows: rows() }
}
