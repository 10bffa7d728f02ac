import { execFileSync, spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeWorkbook } from '../../src/write/xlsx.ts'

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

// Another program's reading of our workbooks; without LibreOffice on the machine these are skipped.
describe.skipIf(office === undefined)('LibreOffice opens what we write', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'office-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('every cell of an export is read as it was written', async () => {
    const file = path.join(folder, 'export.xlsx')
    const rows = [
      ['上海云帆机械有限公司', '13912345678', '007'],
      ['=1+1', '+8613912345678', '-5'],
      ["'quoted", '021-61234567-801', '两行\n文字'],
    ]
    const stream = createWriteStream(file)
    await writeWorkbook(
      stream,
      [{ name: '客户', columns: ['客户名称', '联系电话', '备注'].map((header) => ({ header, kind: 'text' as const })), rows }],
      new Date('2026-01-02T03:04:05Z'),
      file,
    )
    await finished(stream)
    execFileSync(
      office!,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore' },
    )
    expect(parse(readFileSync(path.join(folder, 'export.csv'), 'utf8'))).toEqual([['客户名称', '联系电话', '备注'], ...rows])
  })
})
