import exceljs from 'exceljs'

/** Opens a workbook as a spreadsheet program does, writes cells (`D5`) of a worksheet, and saves it under another name. */
export async function editWorkbook(from: string, to: string, sheet: string, cells: Readonly<Record<string, unknown>>): Promise<void> {
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(from)
  for (const [address, value] of Object.entries(cells)) book.getWorksheet(sheet)!.getCell(address).value = value as exceljs.CellValue
  await book.xlsx.writeFile(to)
}

/** Sorts the data rows of a worksheet by a column, as a person does in a spreadsheet. */
export async function sortWorkbook(from: string, to: string, sheet: string, column: number): Promise<void> {
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(from)
  const own = book.getWorksheet(sheet)!
  const rows: unknown[][] = []
  own.eachRow((row, at) => void (at > 1 && rows.push((row.values as unknown[]).slice())))
  rows.sort((a, b) => (String(b[column] ?? '') < String(a[column] ?? '') ? -1 : 1))
  for (const [at, values] of rows.entries()) own.getRow(at + 2).values = values as exceljs.CellValue[]
  await book.xlsx.writeFile(to)
}
