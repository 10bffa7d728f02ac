import { Fault } from '../../src/errors.ts'
import type { RawRow, Sheet } from '../../src/read/sheet.ts'
import { openWorkbook, type WorkbookOptions } from '../../src/read/xlsx/open-workbook.ts'

/** All rows of a sheet. */
export async function rowsOf(sheet: Sheet | undefined): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for await (const batch of sheet?.rows() ?? []) rows.push(...batch)
  return rows
}

/** Cells of the first worksheet, row by row. */
export async function cellsOf(file: string, options?: WorkbookOptions): Promise<string[][]> {
  const { sheets } = await openWorkbook(file, options)
  return (await rowsOf(sheets[0])).map(({ cells }) => [...cells])
}

/** The code of the fault that reading a workbook, all its rows included, ends with; `read` when it ends well. */
export async function outcomeOf(file: string, options?: WorkbookOptions): Promise<string> {
  try {
    const { sheets } = await openWorkbook(file, options)
    for (const sheet of sheets) await rowsOf(sheet)
    return 'read'
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
}
