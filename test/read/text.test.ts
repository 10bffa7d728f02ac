import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import type { Sheet } from '../../src/read/sheet.ts'
import { openText, type TextOptions } from '../../src/read/text.ts'
import { rowsOf, textFolder } from '../support/text-files.ts'

const { folder, put } = textFolder()
const faultOf = async (path: string, options: TextOptions = {}) => {
  try {
    await rowsOf(await openText(path, options))
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
  return 'none'
}
const cells = async (sheet: Sheet) => (await rowsOf(sheet)).map((row) => row.cells)

test('a sheet says what it is', async () => {
  const file = put('客户.csv', '\uFEFF客户名称;电话\r\n甲公司;010-1\r\n\r\n乙公司;020-2\r\n')
  const sheet = await openText(file, { displayName: '-' })
  expect(await cells(sheet)).toEqual([
    ['客户名称', '电话'],
    ['甲公司', '010-1'],
    ['乙公司', '020-2'],
  ])
  const { rows, notices, form, ...said } = sheet
  expect(said).toEqual({
    file: '-',
    sheet: null,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: 60,
    detection: { format: 'csv', encoding: 'utf-8', encodingCertain: 1, delimiter: ';', delimiterCertain: 1, quote: '"', notices: [] },
  })
  expect(form?.()).toEqual({ mark: true, lineEnd: '\r\n' })
  expect(notices()).toEqual([{ kind: 'blank-rows', count: 1 }])
  expect(await rowsOf(sheet)).toEqual(await rowsOf(sheet)) // can be read more than once
})

test('the fingerprint is the SHA-256 of the file', async () => {
  expect((await openText(put('abc.csv', 'abc'))).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

const zipped = (name: string) => {
  const body = deflateRawSync('x')
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(body.length, 18)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name), body])
}

test.each<[string, string | Uint8Array, string]>([
  ['empty.csv', '', 'FILE_EMPTY'],
  ['renamed.csv', zipped('[Content_Types].xml'), 'FILE_IS_WORKBOOK'],
  ['archive.csv', zipped('sheet.csv'), 'FILE_IS_ARCHIVE'],
  ['old.csv', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'WORKBOOK_XLS'],
  ['packed.csv', gzipSync('a,b\n'), 'FILE_IS_ARCHIVE'],
  ['page.csv', '<html><table><tr><td>a</td></tr></table>', 'WORKBOOK_HTML'],
  ['paper.csv', '%PDF-1.7\n', 'FILE_IS_BINARY'],
  ['store.csv', 'SQLite format 3\0xxxx', 'FILE_IS_BINARY'],
  ['noise.csv', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff)), 'FILE_NOT_TEXT'],
  ['wide.csv', `${'x,'.repeat(20_000)}y\n`, 'TOO_MANY_COLUMNS'],
])('%s is refused', async (name, content, code) => {
  expect(await faultOf(put(name, content))).toBe(code)
})

test('what is not there, a folder, and what may not be read are told apart', async () => {
  expect(await faultOf(`${folder}/none.csv`)).toBe('FILE_NOT_FOUND')
  mkdirSync(`${folder}/deep.csv`)
  expect(await faultOf(`${folder}/deep.csv`)).toBe('FILE_IS_FOLDER')
  expect(await faultOf('/dev/null')).toBe('FILE_NOT_ORDINARY')
})

test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
  const file = put('secret.csv', 'a,b\n')
  chmodSync(file, 0o000)
  expect(await faultOf(file)).toBe('FILE_NO_PERMISSION')
})

test('a file that changes is not read on', async () => {
  const file = put('growing.csv', 'a,b\n1,2\n')
  const sheet = await openText(file)
  appendFileSync(file, '3,4\n')
  await expect(rowsOf(sheet)).rejects.toThrow(expect.objectContaining({ code: 'FILE_CHANGED' }))

  const long = put('while.csv', 'a,b\n1,2\n'.repeat(200_000))
  const opened = await openText(long)
  const reading = async () => {
    for await (const batch of opened.rows()) if (batch[0]?.row === 1) writeFileSync(long, 'a,b\n9,9\n')
  }
  await expect(reading()).rejects.toThrow(expect.objectContaining({ code: 'FILE_CHANGED' }))
})

test.each<[TextOptions, string]>([
  [{ encoding: 'utf-9' }, 'UNKNOWN_ENCODING'],
  [{ delimiter: 'abc' }, 'BAD_DELIMITER'],
  [{ delimiter: '' }, 'BAD_DELIMITER'],
  [{ quote: 'ab' }, 'BAD_QUOTE'],
  [{ quote: ';', delimiter: ';' }, 'BAD_QUOTE'],
])('%o is a wrong flag', async (options, code) => {
  expect(await faultOf(put('flags.csv', 'a,b\n'), options)).toBe(code)
})

test('flags overrule what was found', async () => {
  const file = put('overruled.csv', "a;b,'c;d'\n")
  expect(await cells(await openText(file, { delimiter: ';' }))).toEqual([['a', "b,'c", "d'"]])
  expect(await cells(await openText(file, { delimiter: 'comma', quote: 'single' }))).toEqual([['a;b', 'c;d']])
  const gbk = put('gbk.csv', iconv.encode('客户,电话\n', 'gb18030'))
  const sheet = await openText(gbk, { encoding: 'latin1' })
  expect(sheet.detection).toMatchObject({ encoding: 'iso-8859-1', encodingCertain: 1 })
  expect(await cells(sheet)).toEqual([['¿Í»§', 'µç»°']])
})

test('the sample is taken from all parts of the file', async () => {
  // For two thirds of a megabyte nothing but one column of notes; then the table shows.
  const notes = Array.from({ length: 6_000 }, (_, index) => `note ${index} ${'x'.repeat(100)}\n`).join('')
  const table = Array.from({ length: 200_000 }, (_, index) => `${index};name ${index};city\n`).join('')
  expect((await openText(put('late.csv', notes + table))).detection).toMatchObject({ delimiter: ';' })
})

test('a sep= line says the delimiter and is no row', async () => {
  const rows = await rowsOf(await openText(put('sep.csv', 'sep=|\r\na|b;c\r\n')))
  expect(rows).toEqual([{ row: 1, line: 2, cells: ['a', 'b;c'] }])
})

test('bad bytes in a long UTF-8 file make only their own row broken', async () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `${index},客户${index},备注\n`).join('')
  const bytes = Buffer.concat([Buffer.from(lines), Buffer.from([0x39, 0x2c, 0xbf, 0xcd, 0x2c, 0x0a]), Buffer.from('8,好,x\n')])
  const sheet = await openText(put('damaged.csv', bytes))
  expect(sheet.detection).toMatchObject({ encoding: 'utf-8' })
  const rows = await rowsOf(sheet)
  expect(rows.filter((row) => row.broken)).toEqual([
    {
      row: 60_001,
      line: 60_001,
      cells: ['9', '\\xBF\\xCD', ''],
      broken: { reason: 'bad-bytes', raw: '9,\\xBF\\xCD,', column: 2, detail: '0xBF 0xCD' },
    },
  ])
  expect(rows.length).toBe(60_002)
})

test('a cell of ten million characters makes its row broken and nothing else', async () => {
  const rows = await rowsOf(await openText(put('long.csv', `a,b\n1,"${'x'.repeat(10_000_000)}"\n2,${'y'.repeat(10_000_000)}\n3,c\n`)))
  expect(rows.map((row) => row.broken?.reason ?? row.cells)).toEqual([['a', 'b'], 'too-long', 'too-long', ['3', 'c']])
})

test('batches stay small, whatever the rows', async () => {
  for (const line of ['a,b\n', '"""a\n', '"a\nb",c\n']) {
    const sheet = await openText(put('batches.csv', line.repeat(50_000)))
    let rows = 0
    for await (const batch of sheet.rows()) {
      expect(batch.length).toBeLessThanOrEqual(2_000)
      rows += batch.length
    }
    expect(rows).toBe(50_000)
  }
})

test('two million blank rows are counted and not handed on', async () => {
  const sheet = await openText(put('blank.csv', `a,b\n${'\n'.repeat(1_000_000)}${',\r\n'.repeat(1_000_000)}1,2\n`))
  expect((await rowsOf(sheet)).map(({ row, cells }) => [row, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2_000_002, '1', '2'],
  ])
  expect(sheet.notices()).toEqual([{ kind: 'blank-rows', count: 2_000_000 }])
})

test('whatever the bytes, a sheet is read or a coded fault says why not', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x27, 0x3b, 0x61, 0x20, 0x5c, 0xbf, 0xcd, 0xe5, 0x00, 0x23), { maxLength: 300 })
      .map((list) => Uint8Array.from(list)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      await faultOf(put('any.csv', content)) // throws what is no coded fault
    }),
    { numRuns: 400 },
  )
})
