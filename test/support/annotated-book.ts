import { openWorkbook } from '../../src/read/xlsx/open-workbook.ts'
import { fileOf as bytesFile } from './make-xlsx.ts'
import { rowsOf } from './read-xlsx.ts'

export const fileOf = (bytes: Buffer, name = 'issues.xlsx') => bytesFile(bytes, name)

/** Cells of one worksheet, row by row. */
export async function cellsOf(file: string, sheet: string): Promise<string[][]> {
  const { sheets } = await openWorkbook(file, { sheet })
  return (await rowsOf(sheets[0])).map(({ cells }) => [...cells])
}
