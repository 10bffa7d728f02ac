import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { stateOf } from '../../../src/read/source.ts'
import { BytesXml } from '../../../src/read/xlsx/bytes-xml.ts'
import { xlsxLimits } from '../../../src/read/xlsx/limits.ts'
import { general } from '../../../src/read/xlsx/number-format.ts'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { saxesXml } from '../../../src/read/xlsx/saxes-xml.ts'
import { noStrings, readSharedStrings } from '../../../src/read/xlsx/shared-strings.ts'
import { Worksheet } from '../../../src/read/xlsx/worksheet.ts'
import { XmlProblem, type XmlReader } from '../../../src/read/xlsx/xml.ts'
import { bytesOfPart, openPackage } from '../../../src/read/xlsx/zip.ts'
import { outcomeOf, rowsOf } from '../../support/read-xlsx.ts'
import { differences } from '../../support/same-cell.ts'
import { data, type Explained, list, unexplained } from '../../support/xlsx-corpora.ts'

const excelShows: Record<string, Explained> = {
  '2011_formula_stress_test.xlsx.1.csv': { why: 'NOW and TODAY were worked out anew', cells: /^R[67]C2 / },
  '2011_formula_stress_test.xlsx.3.csv': { why: 'day 0 of the calendar: "0-Jan-00" is 1900-01-00', cells: /^R36C8 / },
  '2016_number_format_entities.xlsx.0.csv': {
    why: 'a format rounds the number and adds words; the plain number is read',
    cells: /^R[12]C1 /,
  },
}

describe.skipIf(!existsSync(data))('the workbooks of SheetJS, against what Excel shows of them', () => {
  for (const expected of list('sheetjs/expected', '.csv')) {
    const match = /^(201[16])_(.+\.xlsx)\.(\d+)\.csv$/.exec(expected)
    const [, , name = '', number = ''] = match ?? []
    if (match === null || !existsSync(path.join(data, 'sheetjs', name))) continue
    test(expected, async () => {
      const file = path.join(data, 'sheetjs', name)
      // Hidden worksheets are counted too, so they are opened by name where the names are known.
      const names = path.join(data, 'sheetjs/expected', expected.replace(/\.\d+\.csv$/, '.sheetnames'))
      const sheet = existsSync(names) ? readFileSync(names, 'utf8').split('\n')[Number(number)] : undefined
      const { sheets } = await openWorkbook(file, sheet === undefined ? {} : { sheet })
      const rows = await rowsOf(sheets[sheet === undefined ? Number(number) : 0])
      const found = differences(readFileSync(path.join(data, 'sheetjs/expected', expected)), rows)
      expect(unexplained(excelShows[expected], found)).toEqual([])
    })
  }
})

describe.skipIf(!existsSync(data))('the byte layer and saxes make the same rows of every worksheet', () => {
  for (const corpus of ['exceljs', 'sheetjs']) {
    test(corpus, async () => {
      let sheets = 0
      for (const name of list(corpus, '.xlsx')) {
        const file = path.join(data, corpus, name)
        const zip = await openPackage(file, name, stateOf(statSync(file)), xlsxLimits)
        const meter = { bytes: 0 }
        const shared = [...zip.parts.values()].find((part) => part.name.endsWith('sharedStrings.xml'))
        const strings = shared === undefined ? noStrings : await readSharedStrings(zip, shared, meter)
        for (const part of zip.parts.values()) {
          if (!/worksheets\/[^/]+\.xml$/.test(part.name)) continue
          const chunks: Buffer[] = []
          for await (const chunk of bytesOfPart(zip, part, meter)) chunks.push(chunk)
          const bytes = Buffer.concat(chunks)
          const made = (layer: (handler: Worksheet) => XmlReader) => {
            const context = { name, part: part.name, limits: xlsxLimits, formats: [general], strings, date1904: false, mailLinks: null }
            const worksheet = new Worksheet(context)
            const reader = layer(worksheet)
            try {
              for (let at = 0; at < bytes.length; at += 10_007) reader.write(bytes.subarray(at, at + 10_007))
              reader.end()
            } catch (error) {
              return error instanceof XmlProblem ? error.kind : error
            }
            return { rows: worksheet.rows, notices: worksheet.notices() }
          }
          expect(made((handler) => new BytesXml(handler, 1 << 20))).toEqual(made((handler) => saxesXml(handler, 'utf-8')))
          sheets += 1
        }
      }
      expect(sheets).toBeGreaterThan(30)
    })
  }
})

/** The first rows of a workbook's first sheet, `[row number, ...cells]`: holds where there is no LibreOffice to ask. */
const facts: [string, [number, ...string[]][]][] = [
  ['1904', [[4, '', '1904-01-01']]],
  [
    'dateIssue',
    [
      [1, 'Date'],
      [2, '2020-11-20'],
    ],
  ],
  [
    'gold',
    [
      [1, 'Text', 'I am Text'],
      [2, 'Number', '3.14'],
      [3, 'Integer', '5'],
      [4, 'Date', '2016-05-17'],
    ],
  ],
  ['shared_string_with_escape', [[1, '_x000D_']]],
  [
    'test-issue-176',
    [
      [1, 'Name', 'Rating'],
      [2, 'First'],
      [3, 'Second'],
      [4, 'Third', '2'],
    ],
  ],
  [
    'test-issue-988',
    [
      [2, '1', 'a'],
      [3, '2', 'e'],
      [4, '3', 'i'],
      [5, '4', 'o'],
    ],
  ],
  [
    'test-issue-1364',
    [
      [1, 'Addend 1', 'Addend 2', 'Sum'],
      [2, '1', '1', '2'],
    ],
  ],
  ['test-pr-567', [[1, ' leading', 'trailing ', ' both ']]],
  ['test-pr-728', [[1, 'visible']]],
  ['duplicateRowTest', []],
]

describe.skipIf(!existsSync(data))('the workbooks of exceljs', () => {
  test.each(facts)('%s', async (name, rows) => {
    const { sheets } = await openWorkbook(path.join(data, 'exceljs', `${name}.xlsx`))
    const read = (await rowsOf(sheets[0])).map(({ row, cells }) => [row, ...cells])
    expect(read.slice(0, rows.length || undefined)).toEqual(rows)
  })
})

describe.skipIf(!existsSync(data))('what cannot be read is said', () => {
  test.each([
    ['exceljs/missing-bits.xlsx', 'WORKBOOK_DAMAGED'], // no workbook part
    ['exceljs/invalid-xml.xlsx', 'WORKBOOK_DAMAGED'], // text before the root element
    ['sheetjs/merge_cells.xls', 'WORKBOOK_XLS'],
    ['sheetjs/merge_cells.xlsb', 'WORKBOOK_XLSB'],
    ['sheetjs/merge_cells.ods', 'WORKBOOK_ODS'],
    ['exceljs/test-issue-991.csv', 'WORKBOOK_IS_TEXT'],
  ])('%s', async (name, code) => {
    expect(await outcomeOf(path.join(data, name))).toBe(code)
  })
})
