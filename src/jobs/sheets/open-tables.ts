/** What a user names, opened: every sheet of every file as a table. */

import { Fault } from '../../errors.ts'
import { findInputs, type Input } from '../../read/inputs.ts'
import { openInput } from '../../read/open.ts'
import type { ReadOptions } from '../../read/sheet.ts'
import type { Schema } from '../../schema/field.ts'
import { openTable, type Table, type TableOptions } from './table.ts'

export interface OpenOptions extends ReadOptions, TableOptions {
  /** Where relative paths start. */
  readonly folder: string
  /** Standard input, spooled to a file: what `-` stands for. */
  readonly stdin?: Input
}

/** What tables were opened from, so that another thread can open them too. */
export interface SheetSource {
  readonly patterns: readonly string[]
  readonly schema: Schema
  readonly options: OpenOptions
}

export interface SkippedSheet {
  readonly file: string
  readonly sheet: string
  /** Hidden, no worksheet at all, empty, formulas without results, beside copies of sheets, or with headers that say nothing of the schema beside a worksheet whose headers do. */
  readonly why: 'hidden' | 'no-worksheet' | 'empty' | 'uncalculated' | 'not-a-copy' | 'not-of-schema'
}

export interface OpenedTables {
  readonly tables: readonly Table[]
  readonly skipped: readonly SkippedSheet[]
}

/** Opens the sheets the patterns name. Throws coded faults for what is not there or cannot be read. */
export async function openTables(patterns: readonly string[], schema: Schema, options: OpenOptions): Promise<OpenedTables> {
  const { stdin } = options
  const named = patterns.filter((pattern) => stdin === undefined || pattern !== '-')
  const inputs = await findInputs(named, options.folder)
  const all = stdin !== undefined && named.length < patterns.length ? [stdin, ...inputs] : inputs
  const tables: Table[] = []
  const skipped: SkippedSheet[] = []
  for (const input of all) {
    const opened = await openInput(input, options)
    skipped.push(...opened.hidden.map((sheet) => ({ file: input.name, sheet, why: 'hidden' as const })))
    skipped.push(...opened.others.map((sheet) => ({ file: input.name, sheet, why: 'no-worksheet' as const })))
    const own: Table[] = []
    const faults: { readonly sheet: string; readonly fault: unknown }[] = []
    for (const sheet of opened.sheets) {
      try {
        own.push(await openTable(sheet, schema, options))
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'WORKBOOK_UNCALCULATED') throw error
        faults.push({ sheet: sheet.sheet ?? '', fault: error })
      }
    }
    // A sheet of bare formulas beside one of customers is helpers' work; without one it may be the customers.
    if (faults.length > 0 && !own.some((table) => mapped(table) >= 2)) throw faults[0]!.fault
    skipped.push(...faults.map(({ sheet }) => ({ file: input.name, sheet, why: 'uncalculated' as const })))
    const kept = input.worksheet === null ? fitting(own) : own
    tables.push(...kept)
    for (const table of own) {
      if (kept.includes(table)) continue
      skipped.push({ file: input.name, sheet: table.sheet.sheet ?? '', why: whyNot(table, kept) })
    }
  }
  return { tables, skipped }
}

function whyNot({ layout }: Table, kept: readonly Table[]): SkippedSheet['why'] {
  if (kept.some(({ sheet }) => sheet.copyOf !== undefined)) return 'not-a-copy'
  return layout.columns.length === 0 ? 'empty' : 'not-of-schema'
}

/**
 * Of an annotated workbook the copies of sheets; of any other the worksheets whose headers fit the schema, or all that hold anything, where
 * none does.
 */
function fitting(tables: readonly Table[]): readonly Table[] {
  if (tables.length <= 1) return tables
  const copies = tables.filter(({ sheet }) => sheet.copyOf !== undefined)
  if (copies.length > 0) return copies
  const filled = tables.filter((table) => table.layout.columns.length > 0)
  const best = Math.max(0, ...filled.map(mapped))
  return best < 2 ? filled : filled.filter((table) => mapped(table) >= 2)
}

const mapped = (table: Table) => table.layout.columns.filter((column) => column.by === 'alias' || column.by === 'flag').length
