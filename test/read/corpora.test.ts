import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { decodeWhole } from '../../src/read/decode.ts'
import type { Encoding } from '../../src/read/encoding-names.ts'
import { csvData, pollockScores, read, sheetsIn } from '../support/csv-corpora.ts'

const present = existsSync(csvData)
const json = (collection: string, file: string) =>
  JSON.parse(readFileSync(path.join(csvData, collection, 'json', file.replace(/csv$/, 'json')), 'utf8'))
const cellsOf = async (file: string) => (await read(path.join(csvData, file))).rows.map((row) => row.cells)

describe.skipIf(!present)('spectrum', () => {
  test.each(sheetsIn('spectrum/csvs'))('%s', async (file) => {
    const [header = [], ...rows] = await cellsOf(`spectrum/csvs/${file}`)
    const objects = rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])))
    // The stored files have lost the CR of their CRLF, which the JSON still has.
    const expected = [json('spectrum', file)].flat().map((row) => JSON.parse(JSON.stringify(row).replaceAll('\\r\\n', '\\n')))
    // The JSON has another phone number than the CSV it describes.
    if (file === 'location_coordinates.csv') expected[0]['Contact Phone Number'] = '2095257564'
    expect(objects).toEqual(expected)
  })
})

describe.skipIf(!present)('test-data', () => {
  // A row of nothing but empty cells is a blank row to a spreadsheet: counted, not handed on.
  const notBlank = (rows: string[][]) => rows.filter((cells) => cells.some((cell) => cell !== ''))

  test.each(sheetsIn('test-data/csv').filter((file) => !file.startsWith('bad-')))('%s', async (file) => {
    const expected = json('test-data', file)
    const rows = Array.isArray(expected[0] ?? []) ? expected : [Object.keys(expected[0]), ...expected.map(Object.values)]
    const found = await cellsOf(`test-data/csv/${file}`)
    // `header-` files are told without their header row.
    expect(file.startsWith('header-') && rows.length < found.length ? found.slice(1) : found).toEqual(notBlank(rows))
  })

  test.each<[string, unknown]>([
    ['bad-header-less-fields.csv', [{ kind: 'ragged-rows', count: 1, detail: '2' }]],
    ['bad-header-more-fields.csv', [{ kind: 'ragged-rows', count: 1, detail: '2' }]],
    ['bad-header-no-header.csv', 'FILE_EMPTY'],
    ['bad-missing-quote.csv', 'unclosed-quote'],
    ['bad-quotes-with-unescaped-quote.csv', [{ kind: 'stray-quotes', count: 1, detail: '2' }]],
    ['bad-unescaped-quote.csv', [{ kind: 'stray-quotes', count: 1, detail: '2' }]],
    ['bad-header-wrong-header.csv', []], // one row of three cells: whether they are the right headers is for the mapping to say
  ])('%s is reported', async (file, report) => {
    const { refused, rows, sheet } = await read(path.join(csvData, 'test-data/csv', file))
    expect(refused ?? rows.find((row) => row.broken)?.broken?.reason ?? sheet?.notices()).toEqual(report)
  })
})

describe.skipIf(!present)('every file of the other collections is read, or refused with a clear fault', () => {
  const refusals: Readonly<Record<string, string>> = {
    'frictionless/compression/implicit-gz.csv': 'FILE_IS_ARCHIVE',
    'frictionless/compression/implicit-zip.csv': 'FILE_IS_ARCHIVE',
    'frictionless/empty.csv': 'FILE_EMPTY',
  }
  test.each(['csvkit', 'frictionless', 'papaparse', 'parsecsv'])('%s', async (collection) => {
    const refused: Record<string, string> = {}
    let broken = 0
    for (const file of sheetsIn(collection)) {
      const reading = await read(path.join(csvData, collection, file))
      if (reading.refused !== null) refused[`${collection}/${file}`] = reading.refused
      broken += reading.rows.filter((row) => row.broken).length
    }
    expect(refused).toEqual(Object.fromEntries(Object.entries(refusals).filter(([file]) => file.startsWith(collection))))
    expect(broken).toBe(0)
  })
})

describe.skipIf(!present)('pollock', () => {
  test('cells agree with clean/: 0.98 on average, and each file under 0.9 has its reason', async () => {
    const scores = await pollockScores()
    // CRM_CLEAN_SHOW=1 prints the figures.
    if (process.env.CRM_CLEAN_SHOW) console.table(scores)
    expect(scores.length).toBe(62)
    expect(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length).toBeGreaterThanOrEqual(0.98)
    expect(scores.filter(({ f1 }) => f1 < 0.9).map(({ file }) => file)).toEqual([
      // The delimiter is a space, and the spaces inside names and descriptions are not quoted: nothing tells them apart.
      'file_field_delimiter_0x20.csv',
      // A second table stands below the first. It is kept; clean/ wants it gone.
      'file_multitable_less.csv',
      'file_multitable_more.csv',
      'file_multitable_same.csv',
    ])
  })
})

describe.skipIf(!present)('the fast reader gives the rows csv-parse gives', () => {
  /** Files csv-parse refuses, or reads otherwise when told to bear with their quotes. */
  const damaged: Readonly<Record<string, readonly string[]>> = {
    'test-data': ['csv/bad-missing-quote.csv', 'csv/bad-quotes-with-unescaped-quote.csv'],
    'pollock/csv': [
      'file_escape_char_0x00.csv',
      'file_escape_char_0x5C.csv',
      'file_multitable_less.csv',
      'file_multitable_more.csv',
      'file_quotation_char_0x27.csv',
      ...['10_col0', '10_col2', '13_col2', '13_col8', '14_col0', '14_col1', '14_col3', '45_col6', '53_col2', '69_col2'].map(
        (at) => `row_extra_quote${at}.csv`,
      ),
    ],
  }
  test.each(['spectrum', 'test-data', 'csvkit', 'frictionless', 'papaparse', 'parsecsv', 'pollock/csv'])('%s', async (collection) => {
    const different: string[] = []
    for (const file of sheetsIn(collection)) {
      const full = path.join(csvData, collection, file)
      const { sheet, rows } = await read(full)
      // csv-parse has no delimiter with a space in tow, and no comments told by their width.
      if (sheet === null || sheet.detection.delimiter!.length > 1 || sheet.notices().some(({ kind }) => kind === 'comment-lines')) continue
      const text = decodeWhole(sheet.detection.encoding as Encoding, readFileSync(full))
      const theirs = rowsOfCsvParse(
        text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, ''),
        sheet.detection.delimiter!,
        sheet.detection.quote!,
      )
      if (JSON.stringify(theirs) !== JSON.stringify(rows.map((row) => row.cells))) different.push(file)
    }
    expect(different).toEqual(damaged[collection] ?? [])
  })
})

function rowsOfCsvParse(text: string, delimiter: string, quote: string): string[][] | 'refused' {
  const options = { delimiter, quote, escape: quote, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true }
  try {
    return parse(text, options).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  } catch {
    return 'refused'
  }
}
