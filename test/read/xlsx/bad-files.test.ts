import { appendFileSync, chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/errors.ts'
import { xlsxLimits } from '../../../src/read/xlsx/limits.ts'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { fileOf, type MadeSheet, partsOf, workbookFile, type ZipEntry, zipOf } from '../../support/make-xlsx.ts'
import { cellsOf, outcomeOf, rowsOf } from '../../support/read-xlsx.ts'

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
const good = () => zipOf(partsOf({ sheets: [{ name: 'S', rows }] }))
const sheet = (made: Partial<MadeSheet>) => zipOf(partsOf({ sheets: [{ name: 'S', ...made }] }))
const changed = (change: (part: ZipEntry) => Partial<ZipEntry>) =>
  zipOf(partsOf({ sheets: [{ name: 'S', rows }] }).map((part) => ({ ...part, ...change(part) })))
const compound = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le'), Buffer.alloc(600)])
const parts = (names: string[]) => zipOf(names.map((name) => ({ name, content: '<x/>' })))
function flipped(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)])
}
const isSheet = ({ name }: ZipEntry) => name.endsWith('sheet1.xml')

/** [what the file is, its bytes, code of the fault] */
const facts: [string, Buffer | string, string][] = [
  ['a good workbook', good(), 'read'],
  ['empty', '', 'FILE_EMPTY'],
  ['protected with a password', compound('Root Entry EncryptionInfo EncryptedPackage'), 'WORKBOOK_ENCRYPTED'],
  ['an old workbook', compound('Root Entry Workbook'), 'WORKBOOK_XLS'],
  ['a very old workbook', Buffer.from('0904060000001000f6055400', 'hex'), 'WORKBOOK_XLS'],
  ['a binary workbook', parts(['[Content_Types].xml', 'xl/workbook.bin']), 'WORKBOOK_XLSB'],
  ['an OpenDocument sheet', parts(['mimetype', 'content.xml', 'META-INF/manifest.xml']), 'WORKBOOK_ODS'],
  ['a Numbers sheet', parts(['Index/Document.iwa', 'Metadata/Properties.plist']), 'WORKBOOK_NUMBERS'],
  ['a Word document', parts(['[Content_Types].xml', 'word/document.xml']), 'WORKBOOK_IS_DOCUMENT'],
  ['some other zip', parts(['readme.txt']), 'WORKBOOK_UNKNOWN'],
  ['CSV', '客户名称,电话\n甲,1\n', 'WORKBOOK_IS_TEXT'],
  ['CSV in GBK', Buffer.from('bfcdbba7c3fbb3c62cb5e7bbb00a', 'hex'), 'WORKBOOK_IS_TEXT'],
  ['CSV in UTF-16', Buffer.from('\ufeff客户,电话\n', 'utf16le'), 'WORKBOOK_IS_TEXT'],
  ['a web page', '\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>', 'WORKBOOK_HTML'],
  ['a bare table', '<meta charset="utf-8"><table><tr><td>1</td></tr></table>', 'WORKBOOK_HTML'],
  ['Excel 2003 XML', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'WORKBOOK_XML'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'WORKBOOK_UNKNOWN'],
  ['cut in the middle', good().subarray(0, 900), 'WORKBOOK_TRUNCATED'],
  ['cut at the very end', good().subarray(0, -3), 'WORKBOOK_TRUNCATED'],
  ['four bytes long', 'PK\x03\x04', 'WORKBOOK_TRUNCATED'],
  ['a zip of nothing', zipOf([]), 'WORKBOOK_UNKNOWN'],
  ['without a workbook part', changed(({ name }) => (name === 'xl/workbook.xml' ? { name: 'xl/other.xml' } : {})), 'WORKBOOK_DAMAGED'],
  ['without its worksheet', changed((part) => (isSheet(part) ? { name: 'xl/other.xml' } : {})), 'WORKBOOK_SHEET_MISSING'],
  [
    'one that holds a part twice',
    zipOf([...partsOf({ sheets: [{ name: 'S', rows }] }), { name: 'XL/workbook.xml', content: '<x/>' }]),
    'WORKBOOK_DAMAGED',
  ],
  ['encrypted as a zip', changed((part) => (isSheet(part) ? { flags: 1 } : {})), 'WORKBOOK_ENCRYPTED'],
  ['lying about a size', changed((part) => (isSheet(part) ? { claimedBytes: 10 } : {})), 'WORKBOOK_DAMAGED'],
  [
    'changed in a part that is not packed',
    flipped(
      changed(() => ({ stored: true })),
      '<v>1</v>',
      '<v>2</v>',
    ),
    'WORKBOOK_DAMAGED',
  ],
  ['with rows out of order', sheet({ rows: '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>' }), 'WORKBOOK_DAMAGED'],
  ['with broken XML', sheet({ xml: '<worksheet><sheetData><row>' }), 'WORKBOOK_DAMAGED'],
  ['with an empty worksheet part', sheet({ xml: '' }), 'WORKBOOK_DAMAGED'],
  ['with a DOCTYPE', sheet({ xml: '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>' }), 'WORKBOOK_DOCTYPE'],
  ['with a DOCTYPE in UTF-16', sheet({ xml: Buffer.from('\ufeff<!DOCTYPE w><worksheet/>', 'utf16le') }), 'WORKBOOK_DOCTYPE'],
  ['of 20,000 columns', sheet({ rows: `<row r="1">${'<c><v>1</v></c>'.repeat(20_000)}</row>` }), 'WORKBOOK_TOO_LARGE'],
  ['with a cell far to the right', sheet({ rows: '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>' }), 'WORKBOOK_TOO_LARGE'],
  ['with a row far down', sheet({ rows: '<row r="1048577"><c><v>1</v></c></row>' }), 'WORKBOOK_TOO_LARGE'],
  ['a zip bomb', sheet({ rows: '\n'.repeat(80_000_000) }), 'WORKBOOK_BOMB'],
  ['header only', sheet({ rows: '<row r="1"><c t="str"><v>客户名称</v></c></row>' }), 'read'],
  ['of two million blank rows', sheet({ rows: `${'<row/>'.repeat(1_000_000)}` }), 'read'],
]

test.each(facts)('a file that is %s', async (_, bytes, code) => {
  expect(await outcomeOf(fileOf(bytes))).toBe(code)
})

test('two million rows are more than a worksheet can have', async () => {
  expect(await outcomeOf(fileOf(sheet({ rows: '<row/>'.repeat(2_000_000) })))).toBe('WORKBOOK_TOO_LARGE')
})

test('files that are not there, folders, and files one may not read', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-xlsx-'))
  expect(await outcomeOf(path.join(folder, 'none.xlsx'))).toBe('FILE_NOT_FOUND')
  expect(await outcomeOf(folder)).toBe('FILE_IS_FOLDER')
})

test.skipIf(process.getuid?.() === 0)('a file one may not read', async () => {
  const file = fileOf(good())
  chmodSync(file, 0)
  expect(await outcomeOf(file)).toBe('FILE_NO_PERMISSION')
})

test('a file that changes while it is read', async () => {
  const file = workbookFile({
    sheets: [{ name: 'S', rows: Array.from({ length: 200_000 }, (_, i) => `<row><c><v>${i * 7919}</v></c></row>`).join('') }],
  })
  const { sheets } = await openWorkbook(file)
  const reading = async () => {
    for await (const _ of sheets[0]!.rows()) appendFileSync(file, 'x')
  }
  await expect(reading()).rejects.toMatchObject({ code: 'FILE_CHANGED' })
  await expect(rowsOf(sheets[0])).rejects.toMatchObject({ code: 'FILE_CHANGED' })
})

describe('limits', () => {
  const manyStrings = workbookOf(`<si><t>${'x'.repeat(100)}</t></si>`.repeat(100))
  function workbookOf(strings: string) {
    return zipOf(partsOf({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="J1"><v>1</v></c></row>' }], strings }))
  }
  test.each([
    [{ entries: 3 }],
    [{ partBytes: 1_000 }],
    [{ totalBytes: 2_000 }],
    [{ smallPartBytes: 100 }],
    [{ columns: 5 }],
    [{ cells: 5 }],
    [{ rows: 0 }],
    [{ stringChars: 1_000 }],
    [{ tokenBytes: 10, partBytes: 1_000 }],
  ])('%j', async (limits) => {
    expect(await outcomeOf(fileOf(manyStrings), { limits })).toBe('WORKBOOK_TOO_LARGE')
    expect(await outcomeOf(fileOf(manyStrings))).toBe('read')
  })

  test('stand in one place, as Excel and memory have them', () => {
    expect([xlsxLimits.rows, xlsxLimits.columns]).toEqual([1_048_576, 16_384])
  })
})

test.each<[string, Partial<ZipEntry>]>([
  ['with descriptors behind the data', { descriptor: true }],
  ['with 64-bit sizes', { zip64: true }],
  ['stored without packing', { stored: true }],
])('a zip %s is read', async (_, change) => {
  expect(await cellsOf(fileOf(changed(() => change)))).toEqual([['1']])
})

test('every fault says in both languages which file it is about', async () => {
  for (const [, bytes, code] of facts) {
    if (code === 'read') continue
    const file = fileOf(bytes)
    const open = async () => {
      for (const sheet of (await openWorkbook(file, { displayName: '客户.xlsx' })).sheets) await rowsOf(sheet)
    }
    const error = await open().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Fault)
    for (const text of [(error as Fault).text('en'), (error as Fault).text('zh')]) {
      expect(text).toContain('客户.xlsx')
      expect(text).not.toMatch(/\{\w+\}/)
    }
  }
})
